/** axe looks at the score and check screens in every state, theme and size; nothing is clipped or scrolled sideways. */

import { faults } from "./helpers/faults";
import { inLooks, type Look } from "./helpers/looks";
import { type Desk, paneFrame, sitDown } from "./helpers/openWorkbench";
import { insert, settled, writeInto } from "./helpers/person";

const scoring = "评分表-省公安厅";

const looks: Look[] = [
  { name: "320 px", width: 320 },
  { name: "dark, 600 px", dark: true, width: 600 },
  { name: "forced colours", dark: true, contrast: true, width: 350 },
  { name: "200 %", width: 320, zoom: 2 },
];

let desk: Desk;

beforeAll(async () => {
  desk = await sitDown({ viewport: { width: 1100, height: 800 } });
  await insert(desk, "省公安厅", 0);
});
afterAll(() => desk.close());

const expectNoFaults = async () => expect(await inLooks(paneFrame(desk), looks, faults)).toEqual([]);

const select = (row: number, column: number) =>
  desk.page.evaluate(
    async ([r, c]) => {
      const { host, workbook } = window.workbench ?? {};
      await host?.select(workbook?.activeSheetId ?? "", { row: r, column: c, lastRow: r, lastColumn: c });
    },
    [row, column] as const,
  );
const openTab = (name: string) => desk.pane.getByRole("tab", { name, exact: true }).click();

test("an indicator, scored and far from the assessors' score, with a problem", async () => {
  await writeInto(desk, scoring, [
    { cell: "G6", value: 3.5 },
    { cell: "I6", value: 1 },
    { cell: "G7", value: 9 },
  ]);
  await openTab("评分");
  await select(5, 6);
  await desk.pane.getByText("考核得分与自评得分相差").waitFor();
  await expectNoFaults();
});

test("no indicator selected", async () => {
  await select(0, 0);
  await desk.pane.getByText("请在表中选中一项指标").waitFor();
  await expectNoFaults();
});

test("findings of all kinds, gaps, and what was repaired", async () => {
  await writeInto(desk, scoring, [
    { cell: "E9", value: 7 },
    { cell: "D10", value: "改了" },
  ]);
  await openTab("检查");
  await desk.pane.getByRole("heading", { name: "自评与考核的差距" }).waitFor();
  await desk.pane.getByRole("button", { name: "下一个问题" }).click();
  await desk.pane.locator(".finding[aria-current]").waitFor();
  await expectNoFaults();
  await desk.pane.getByRole("button", { name: /^全部修复/ }).click();
  await desk.pane.getByText("修复结果").first().waitFor();
  await settled(desk);
  await expectNoFaults();
});

test("a final sheet", async () => {
  await writeInto(desk, scoring, [{ cell: "F1", value: "核对码 HM2K-KT2F-PMXQ" }]);
  await desk.pane.getByText("已定稿，核对码").waitFor();
  await expectNoFaults();
  await openTab("评分");
  await select(5, 6);
  await desk.pane.getByRole("heading", { name: /^第 1 项/ }).waitFor();
  await expectNoFaults();
});

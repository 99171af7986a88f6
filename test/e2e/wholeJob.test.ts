/** The whole job as a person does it at the workbench, for both systems and two units in one workbook. */

import { checkFile } from "../../src/actions/files/checkFile";
import { convert } from "../helpers/libreOffice";
import { schemaFaults } from "../helpers/validateXlsx";
import { type Desk, sitDown } from "./helpers/openWorkbench";
import {
  becomes,
  clickCell,
  insert,
  pasteAt,
  saveWorkbook,
  selectedCell,
  settled,
  typeInto,
  valueOf,
} from "./helpers/person";

const scoring = "评分表-省公安厅";
const summary = "得分图表-省公安厅";
let desk: Desk;

beforeAll(async () => {
  desk = await sitDown();
});

afterAll(() => desk.close());

/** How the self-scores in these rows of the open sheet look, conditional formats apart. */
function looksOf(rows: number[]): Promise<unknown[]> {
  return desk.page.evaluate((each) => {
    const { sheets = [], activeSheetId } = window.workbench?.workbook ?? {};
    const open = sheets.find(({ id }) => id === activeSheetId);
    return each.map((row) => open?.sheet.cells[row - 1]?.[6]?.style);
  }, rows);
}

test("inserts both systems for two units", async () => {
  await insert(desk, "省公安厅", 0);
  await desk.pane.getByRole("tab", { name: "检查" }).click();
  await desk.pane.getByRole("button", { name: "再插入一张" }).click();
  await insert(desk, "南京市", 1);
  const names = await desk.page.evaluate(() => window.workbench?.workbook.sheets.map(({ sheet }) => sheet.name));
  expect(names).toEqual(["目录", "Sheet1", scoring, summary, "评分表-南京市", "得分图表-南京市"]);
});

test("back to the first unit by its tab: the pane follows", async () => {
  await desk.page.getByText(scoring, { exact: true }).click();
  await desk.pane.getByRole("heading", { name: "省公安厅" }).waitFor();
});

test("a right score is taken, and subtotal, total and pane follow", async () => {
  await typeInto(desk, "G6", "3.5");
  await typeInto(desk, "G7", "3");
  expect(await valueOf(desk, scoring, "G6")).toBe(3.5);
  expect(await valueOf(desk, scoring, "G12")).toBe(6.5);
  expect(await valueOf(desk, summary, "D4")).toBe(6.5);
  await desk.pane.getByText("6.5 / 20 分").waitFor();
  await desk.pane.getByText("已评 2 / 47 项").waitFor();
});

test("a wrong score is refused with our message, and the cell stays blank", async () => {
  await typeInto(desk, "G8", "9");
  const refusal = desk.page.getByText("本项满分 3 分，请输入 0 到 3 之间的数字，最多两位小数");
  await refusal.waitFor();
  await desk.page.getByRole("button", { name: "确定" }).click();
  await refusal.waitFor({ state: "hidden" });
  await desk.page.keyboard.press("Escape");
  await settled(desk);
  expect((await valueOf(desk, scoring, "G8")) ?? null).toBeNull();
});

test("official text is protected: typing is refused with a sentence", async () => {
  await clickCell(desk, "F9");
  await desk.page.keyboard.type("x");
  await desk.page.getByText("这个单元格受保护").first().waitFor();
  await desk.page.keyboard.press("Escape");
  await settled(desk);
  expect(await valueOf(desk, scoring, "F9")).toMatch(/^根据省行政权力网上公开透明运行管理暂行办法/);
});

test("a pasted wrong block goes round validation, and is told in the sheet and in the pane", async () => {
  const before = await looksOf([9, 10, 11]);
  await pasteAt(desk, "G9", "7\n三分\n-1");
  expect(await looksOf([9, 10, 11])).toEqual(before);
  expect(await valueOf(desk, scoring, "L9")).toBe("自评超过权重；");
  expect(await valueOf(desk, scoring, "L10")).toBe("自评不是数字；");
  expect(await valueOf(desk, scoring, "L11")).toBe("自评小于0；");
  await desk.pane.getByText("自评得分超过了本项权重 4，请改为 0 到 4 之间的分数。").waitFor();
  await desk.pane.getByText("自评得分不是数字，请改为 0 到 3 之间的数字。").waitFor();
});

test("a click on a finding goes to its cell", async () => {
  await clickCell(desk, "G20");
  await desk.pane.getByText("自评得分不是数字，请改为 0 到 3 之间的数字。").click();
  await becomes(() => selectedCell(desk), "G10");
});

test("the stage changes in the pane and in the sheet alike", async () => {
  await desk.pane.getByText("考核阶段", { exact: true }).first().click();
  await desk.pane.getByText("考核未评分").first().waitFor();
  await becomes(() => valueOf(desk, scoring, "I4"), "考核阶段");
  await settled(desk);
  await desk.pane.getByText("自评阶段", { exact: true }).first().click();
  await desk.pane.getByText("自评未评分").first().waitFor();
  await becomes(() => valueOf(desk, scoring, "I4"), "自评阶段");
  await settled(desk);
});

test("the summary shows its charts and the pane keeps the unit", async () => {
  await desk.page.getByText(summary, { exact: true }).click();
  await desk.page.locator("svg").getByText("各一级指标：满分、自评得分与考核得分").waitFor();
  await desk.pane.getByRole("heading", { name: "省公安厅" }).waitFor();
});

test("the summary follows when the scoring sheet is renamed", async () => {
  await desk.page.evaluate(async () => {
    const bench = window.workbench;
    const sheet = bench?.workbook.sheets.find((each) => each.sheet.name === "评分表-省公安厅");
    if (bench && sheet) await bench.host.renameSheet(sheet.id, "公安厅 2026");
  });
  await settled(desk);
  await desk.page.getByText("公安厅 2026", { exact: true }).click();
  await typeInto(desk, "G8", "2");
  expect(await valueOf(desk, summary, "D4")).toBe(await valueOf(desk, "公安厅 2026", "G12"));
});

test("the saved file is valid, LibreOffice opens it and counts the same", async () => {
  const saved = await saveWorkbook(desk.page);
  expect(await schemaFaults([saved])).toEqual([]);
  const [again] = await convert([saved], "xlsx");
  const before = checkFile(saved);
  const after = checkFile(again ?? new Uint8Array());
  expect(before.map((sheet) => sheet.unit)).toEqual(["省公安厅", "南京市"]);
  expect(after.map(({ totals, findings }) => ({ totals, findings }))).toEqual(
    before.map(({ totals, findings }) => ({ totals, findings })),
  );
});

test("nothing has gone wrong on the way, and no other machine was asked", () => {
  expect(desk.problems).toEqual([]);
});

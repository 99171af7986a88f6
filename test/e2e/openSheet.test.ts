/** Which sheet is open at the workbench: the person's, whatever the pane adds, moves or replaces; and links lead to theirs. */

import { type Desk, sitDown } from "./helpers/openWorkbench";
import { clickCell, insert, openedSheet, settled, writeInto } from "./helpers/person";

const scoring = "评分表-省公安厅";
const summary = "得分图表-省公安厅";
let desk: Desk;

beforeAll(async () => {
  desk = await sitDown();
  await insert(desk, "省公安厅", 0);
});

afterAll(() => desk.close());

const tab = (name: string) => desk.page.getByRole("tab", { name, exact: true });

async function openSheet(name: string): Promise<void> {
  await tab(name).click();
  await settled(desk);
}

test("a repair that draws the sheet anew leaves it open, in its place among the tabs", async () => {
  await writeInto(desk, scoring, [{ cell: "A9:L9", value: null }]);
  await desk.pane.getByRole("tab", { name: "检查" }).click();
  await desk.pane.getByRole("button", { name: /^全部修复/ }).click();
  await desk.pane.getByRole("listitem").filter({ hasText: "第 4 项已补回" }).waitFor();
  await settled(desk);
  expect(await openedSheet(desk)).toEqual({ told: scoring, shown: scoring });
  const tabs = await desk.page.getByRole("tab").allInnerTexts();
  expect(tabs).toEqual(["Sheet1", scoring, summary, `${scoring}-原表`, `${summary}-原表`]);
});

test("the repaired sheet alone is the unit's: there is nothing to switch to", async () => {
  await desk.pane.getByRole("heading", { name: "省公安厅" }).waitFor();
  await desk.pane.getByRole("button", { name: "重新检查" }).click();
  await desk.pane.getByRole("button", { name: "重新检查", disabled: false }).waitFor();
  await settled(desk);
  expect(await desk.pane.getByRole("combobox", { name: "评分表" }).count()).toBe(0);
});

test("finalising adds a sheet while the summary is open: it stays open, with its charts", async () => {
  const rows = Array.from({ length: 55 }, (_, index) => index + 6);
  await desk.pane.getByRole("tab", { name: "评分", exact: true }).click();
  await writeInto(
    desk,
    scoring,
    rows.map((row) => ({ cell: `G${row}`, value: 0, unlockedOnly: true })),
  );
  await openSheet(summary);
  await desk.pane.getByRole("tab", { name: "打印定稿" }).click();
  await desk.pane.getByRole("checkbox", { name: "我已看过这些提醒" }).check();
  await desk.pane.getByRole("textbox", { name: "经办人" }).fill("张三");
  await desk.pane.getByRole("button", { name: "定稿", exact: true }).click();
  await desk.pane.getByRole("button", { name: "撤销定稿" }).waitFor();
  await settled(desk);
  expect(await openedSheet(desk)).toEqual({ told: summary, shown: summary });
  expect(await desk.page.locator(".chart svg").count()).toBe(3);
});

test("a unit's link in the directory opens its sheet", async () => {
  await desk.pane.getByRole("tab", { name: "检查" }).click();
  await desk.pane.getByRole("button", { name: "再插入一张" }).click();
  await insert(desk, "省'法院 (试)", 0);
  await openSheet("目录");
  await clickCell(desk, "B4");
  await desk.pane.getByRole("heading", { name: "省公安厅" }).waitFor();
  expect(await openedSheet(desk)).toEqual({ told: scoring, shown: scoring });
  await openSheet("目录");
  await clickCell(desk, "B5");
  await desk.pane.getByRole("heading", { name: "省'法院 (试)" }).waitFor();
  expect(await openedSheet(desk)).toEqual({ told: "评分表-省’法院 (试)", shown: "评分表-省’法院 (试)" });
  expect(desk.problems).toEqual([]);
});

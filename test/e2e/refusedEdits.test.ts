/** What the workbench refuses a person leaves the sheet calculating, as in Excel; hints go with the sheet that they are about. */

import { type Desk, sitDown } from "./helpers/openWorkbench";
import { becomes, clickCell, insert, pasteAt, settled, typeInto, valueOf } from "./helpers/person";

const sheet = "评分表-省公安厅";
let desk: Desk;

beforeAll(async () => {
  desk = await sitDown();
  await insert(desk, "省公安厅", 0);
});
afterAll(() => desk.close());

const value = (cell: string) => valueOf(desk, sheet, cell);

/** The subtotal of the first section follows what is typed above it, in the host and on the screen. */
async function follows(score: string, subtotal: number): Promise<void> {
  await typeInto(desk, "G6", score);
  await becomes(() => value("G12"), subtotal);
  await becomes(
    () => desk.page.evaluate((name) => window.workbench?.shown(name, "G12").text.trim(), sheet),
    subtotal.toFixed(2),
  );
}

test("the delete key on a subtotal", async () => {
  await follows("1", 1);
  await clickCell(desk, "G12");
  await desk.page.keyboard.press("Delete");
  await settled(desk);
  expect(await value("G12")).toBe(1);
  await follows("2", 2);
});

test("a column pasted over a subtotal", async () => {
  await pasteAt(desk, "G10", "1\n1\n1\n1\n1");
  await settled(desk);
  expect([await value("G10"), await value("G12")]).toEqual([null, 2]);
  await follows("3", 3);
});

test("a formula in the cell of a score", async () => {
  await typeInto(desk, "G7", "=1+1");
  await becomes(() => value("G7"), 2);
  await becomes(() => value("G12"), 5);
  await follows("4", 6);
  await clickCell(desk, "G7");
  await desk.page.keyboard.press("Delete");
  await settled(desk);
  await becomes(() => value("G7"), null);
  await follows("1", 1);
});

test("the hint beside a cell goes when another sheet is opened", async () => {
  await clickCell(desk, "G8");
  await desk.page.getByText("请输入得分").waitFor();
  await desk.page.getByRole("tab", { name: "得分图表-省公安厅", exact: true }).click();
  await settled(desk);
  await desk.page.getByText("请输入得分").waitFor({ state: "detached" });
  expect(desk.problems).toEqual([]);
});

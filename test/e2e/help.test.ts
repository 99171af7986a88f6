/** A newcomer looks for help: reads, tries the example, has Excel checked, copies the report, and finds the workbook as it was. */

import { readWorkbook } from "../../src/xlsx/readWorkbook";
import { type Desk, sitDown } from "./helpers/openWorkbench";
import { settled } from "./helpers/person";

let desk: Desk;

beforeAll(async () => {
  desk = await sitDown();
});

afterAll(() => desk.close());

const sheetNames = () =>
  desk.page.evaluate(() => window.workbench?.workbook.sheets.map(({ sheet }) => sheet.name) ?? []);
const open = () => desk.page.evaluate(() => window.workbench?.workbook.activeSheetId);

test("the self-check tells what the host keeps, and leaves the workbook as it was", async () => {
  await desk.pane.getByRole("tab", { name: "帮助" }).click();
  const before = [await sheetNames(), await open()];
  await desk.pane.getByRole("button", { name: "开始自检" }).click();
  const report = desk.pane.getByRole("textbox", { name: "报告（不含工作簿的内容和名称）" });
  await report.waitFor();
  await settled(desk);
  const said = await report.inputValue();
  expect(said).toMatch(/改变 0 样，缺少 4 样/);
  // The workbench makes no PDF, and has neither ribbon nor dialogs; borders of merged cells are not read back there.
  for (const lacking of ["files.pdf", "ribbon", "dialog", "merges.border"]) expect(said).toContain(`[${lacking}]: `);
  expect(said).toContain("- 柱形图 [charts.clusteredColumn]");
  expect(said).toContain("网页引擎：Mozilla");
  expect([await sheetNames(), await open()]).toEqual(before);
  expect(await desk.pane.getByRole("status").last().textContent()).toContain("自检完毕");
});

test("the example is inserted, checked, and told what to do with", async () => {
  await desk.pane.getByRole("button", { name: "在这个工作簿里插入示例" }).click();
  await desk.pane.getByText("已插入示例“评分表-示例单位（可删除）”").first().waitFor();
  await desk.pane.getByRole("tab", { name: "检查" }).click();
  await desk.pane.getByText("已评 45 / 47 项").waitFor();
  await desk.pane.getByText("未评分", { exact: false }).first().waitFor();
});

test("the example is there as a file, and the manual as a page", async () => {
  await desk.pane.getByRole("tab", { name: "帮助" }).click();
  const links = await desk.pane
    .getByRole("link")
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  expect(links).toEqual([`${desk.origin}/help.html?language=zh-CN`, `${desk.origin}/sample.zh-CN.xlsx`]);
  const [manual, sample] = await Promise.all(links.map((link) => desk.page.request.get(link)));
  expect(await manual?.text()).toContain("用户使用手册");
  const sheets = readWorkbook(new Uint8Array((await sample?.body()) ?? []));
  expect(sheets.map(({ name }) => name)).toEqual(["评分表-示例单位（可删除）", "得分图表-示例单位（可删除）"]);
});

test("nothing has gone wrong and nothing was asked of another machine", () => {
  expect(desk.problems).toEqual([]);
});

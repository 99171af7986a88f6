/** A system on its way: from a table in the clipboard, over the doubts about it, to its sheet and a scoring sheet of it. */

import { insertText } from "../../src/text/insert";
import { systemText } from "../../src/text/system";
import { across, over, wordHtml } from "../helpers/announcements";
import { faults } from "./helpers/faults";
import { atWidths, dark, inLooks, light } from "./helpers/looks";
import { type Desk, paneFrame, sitDown } from "./helpers/openWorkbench";
import { becomes, openedSheet, settled, valueOf } from "./helpers/person";

const { pane: text } = systemText("zh-CN");
const insert = insertText("zh-CN");
const looks = atWidths([light, dark], [{ width: 320 }, { width: 600 }]);

let desk: Desk;

beforeAll(async () => {
  desk = await sitDown({ viewport: { width: 1366, height: 768 } });
});
afterAll(() => desk.close());

const button = (name: string | RegExp) => desk.pane.getByRole("button", { name, exact: true });
const expectFaultless = async () => expect(await inLooks(paneFrame(desk), looks, faults)).toEqual([]);

const announced = wordHtml({
  above: ["附件3", "2024年度政务公开工作考核指标体系"],
  rows: [
    ["一级指标", "二级指标", "分值", "评分标准", "责任单位"],
    [
      over(2, "一、组织领导\n（30分）"),
      "1.领导机构",
      "2-10分",
      "成立机构、明确人员的得满分；每缺一项扣2分，扣完为止。",
      "办公室",
    ],
    ["2.工作制度", "20", "制度健全", "办公室"],
    ["二、公开内容（70分）", "3.主动公开", "", "按时公开", "各处室"],
    ["加分项", "4.经验推广", "+5", "国家级推广加5分", "办公室"],
    [across(2, "合计"), "100", "", ""],
  ],
});

/** Copies as another program does, and pastes into the field. */
async function paste(html: string): Promise<void> {
  await desk.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await desk.page.evaluate(async (copied) => {
    const item = (type: string, part: string) => ({ [type]: new Blob([part], { type }) });
    await navigator.clipboard.write([
      new ClipboardItem(Object.assign(item("text/html", copied), item("text/plain", "表"))),
    ]);
  }, html);
  await desk.pane.getByRole("textbox", { name: text.paste }).focus();
  await desk.page.keyboard.press("Control+V");
}

test("a pasted table is asked about, becomes a sheet, and scores are entered by it", async () => {
  await button(insert.otherSystem).click();
  await desk.pane.getByRole("heading", { name: text.heading, exact: true }).waitFor();
  await settled(desk);
  await expectFaultless();

  await paste(announced);
  await desk.pane.getByRole("heading", { name: text.doubts(6) }).waitFor();
  await settled(desk);
  await expectFaultless();
  expect(await button(text.drawDraft).getAttribute("aria-disabled")).toBe("true");

  const doubt = (said: RegExp) => desk.pane.getByRole("listitem").filter({ hasText: said });
  const missing = doubt(/“主动公开”没有分值/);
  await missing.getByRole("textbox").fill("70");
  await missing.getByRole("button", { name: text.own }).click();
  await missing.waitFor({ state: "detached" });
  for (const said of [/写成 2 到 10 分/, /“加分项”是加分/, /责任单位/]) {
    await doubt(said)
      .getByRole("button", { name: /（建议）/ })
      .click();
    await doubt(said).waitFor({ state: "detached" });
  }
  await desk.pane.getByRole("heading", { name: text.noDoubts }).waitFor();
  await settled(desk);
  await expectFaultless();

  await button(text.drawDraft).click();
  await desk.pane.getByText(text.ready).waitFor();
  await settled(desk);
  await becomes(async () => (await openedSheet(desk)).shown, "指标体系-2024年度政务公开工作考核指标体系");
  await expectFaultless();

  await button(text.back).click();
  await desk.pane.getByRole("radio", { name: /政务公开工作考核/ }).check();
  await desk.pane.getByRole("textbox").first().fill("省民政厅");
  await desk.pane.getByRole("button", { name: "插入评分表" }).click();
  await desk.pane.getByRole("heading", { name: "省民政厅" }).waitFor();
  await settled(desk);
  const { told = "" } = await openedSheet(desk);
  const cells = await Promise.all(["A6", "C6", "D6", "A8", "C8"].map((cell) => valueOf(desk, told, cell)));
  expect(cells).toEqual(["组织领导\n30分", "领导机构", 10, "小计", null]);
  expect(desk.problems).toEqual([]);
});

/** axe looks at the delivery screen in each of its states, light, dark and in forced colours; nothing is cut off in a narrow pane. */

import { faults } from "./helpers/faults";
import { atWidths, dark, inLooks, light, lightContrast } from "./helpers/looks";
import { type Desk, paneFrame, sitDown } from "./helpers/openWorkbench";
import { insert, overwriteUnprotected, scoreInFull, settled, typeInto } from "./helpers/person";

const unit = "省公安厅";
const sheet = `评分表-${unit}`;
const looks = atWidths([light, dark, lightContrast], [{ width: 320 }, { width: 400 }, { width: 600 }]);

let desk: Desk;

beforeAll(async () => {
  desk = await sitDown();
  await insert(desk, unit, 0);
  await desk.pane.getByRole("tab", { name: "打印定稿", exact: true }).click();
});
afterAll(() => desk.close());

const says = (text: string) => desk.pane.getByText(text).first().waitFor();
const expectFaultless = async () => expect(await inLooks(paneFrame(desk), looks, faults)).toEqual([]);

test("open, with errors left", async () => {
  await says("定稿前还要处理：未评分 47 项。");
  await expectFaultless();
});

test("open, with a warning to accept, and after printing", async () => {
  await scoreInFull(desk, sheet);
  await typeInto(desk, "G8", "2.5");
  await says("有 1 处提醒，请看过再定稿：");
  await desk.pane.getByRole("button", { name: "重新排版" }).click();
  await says("请按 Ctrl+P 预览，核对后打印。");
  await expectFaultless();
});

test("finalised, with a name missing first, and a file handed over", async () => {
  await desk.pane.getByRole("checkbox", { name: "我已看过这些提醒，仍然定稿" }).check();
  await desk.pane.getByRole("button", { name: "定稿", exact: true }).click();
  await says("请先填写经办人的姓名。");
  await expectFaultless();
  await desk.pane.getByRole("textbox", { name: /经办人/ }).fill("王芳");
  await desk.pane.getByRole("button", { name: "定稿", exact: true }).click();
  await says("与定稿一致");
  await desk.pane.getByRole("button", { name: "另存副本" }).click();
  await desk.pane.getByRole("link", { name: /^下载 / }).waitFor();
  await settled(desk);
  await expectFaultless();
});

test("differing from what was finalised, and with an error told", async () => {
  await overwriteUnprotected(desk, sheet, { G6: 0.5 });
  await says("与定稿不一致，1 处不同");
  await desk.page.evaluate(() => {
    if (window.workbench) window.workbench.host.files.unsupported = true;
  });
  await desk.pane.getByRole("button", { name: "另存副本" }).click();
  await says("这个版本的 Excel 不支持加载项导出文件。");
  await expectFaultless();
});

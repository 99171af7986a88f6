/** axe looks at the pane's screens and at the pages beside it, in every look; nothing sticks out of a narrow pane or a large zoom. */

import type { Frame } from "playwright-core";
import { openPage } from "./helpers/browser";
import { faults } from "./helpers/faults";
import { atWidths, dark, darkContrast, inLooks, light, type Look } from "./helpers/looks";
import { type Desk, openWorkbench, paneFrame, sitDown } from "./helpers/openWorkbench";
import { insert } from "./helpers/person";

const colours: [Look, ...Look[]] = [light, dark, darkContrast];
/** As wide as it opens, narrow, and narrow at a zoom of 200 %. */
const looks = atWidths(colours, [{}, { width: 320 }, { width: 320, zoom: 2 }]);

/** What a person does to come to a screen, from the one before. */
const screens: [string, (desk: Desk) => Promise<unknown>][] = [
  ["insert", ({ pane }) => pane.getByRole("button", { name: "插入评分表" }).waitFor()],
  [
    "insert without a unit",
    async ({ pane }) => {
      await pane.getByRole("button", { name: "插入评分表" }).click();
      await pane.getByText("请填写被考核单位的名称。").waitFor();
    },
  ],
  [
    "an error",
    async ({ pane, page }) => {
      await pane.getByRole("textbox").first().fill("省公安厅");
      await page.evaluate(() => window.workbench?.host.setEditing(true));
      await pane.getByRole("button", { name: "插入评分表" }).click();
      await pane.getByRole("alert").waitFor();
      await page.evaluate(() => window.workbench?.host.setEditing(false));
    },
  ],
  [
    "help",
    async ({ pane }) => {
      await pane.getByRole("tab", { name: "帮助" }).click();
      await pane.getByRole("button", { name: "开始自检" }).waitFor();
    },
  ],
  [
    "the self-check's outcome",
    async ({ pane }) => {
      await pane.getByRole("button", { name: "开始自检" }).click();
      await pane.getByRole("textbox").waitFor();
    },
  ],
  [
    "help in English",
    async ({ pane }) => {
      await pane.getByRole("button", { name: "English" }).click();
      await pane.getByRole("heading", { name: "Self-check" }).waitFor();
    },
  ],
  [
    "check",
    async (desk) => {
      await desk.pane.getByRole("button", { name: "中文" }).click();
      await desk.pane.getByRole("tab", { name: "插入" }).click();
      await insert(desk, "省公安厅", 0);
      await desk.pane.getByRole("tab", { name: "检查" }).click();
      await desk.pane.getByRole("heading", { name: "检查结果" }).waitFor();
    },
  ],
  [
    "a failure that nobody foresaw, with its details where they cannot be copied",
    async (desk) => {
      await paneFrame(desk).evaluate(() => {
        Reflect.deleteProperty(Intl, "NumberFormat");
        navigator.clipboard.writeText = () => Promise.reject(new DOMException("", "NotAllowedError"));
      });
      await desk.pane.getByRole("tab", { name: "评分", exact: true }).click();
      await desk.pane.getByRole("button", { name: "复制详细信息" }).click();
      await desk.pane.getByText("TypeError: Intl.NumberFormat is not a constructor").waitFor();
    },
  ],
];

let desk: Desk;

beforeAll(async () => {
  desk = await sitDown();
});

afterAll(() => desk.close());

const background = (frame: Frame) => frame.locator(".pane").evaluate((pane) => getComputedStyle(pane).backgroundColor);

test("the pane follows when the user's preference changes, and keeps what was typed", async () => {
  const field = desk.pane.getByRole("textbox").first();
  await field.fill("省");
  const backgrounds = await inLooks(paneFrame(desk), colours, async (frame) => [await background(frame)]);
  expect(backgrounds).toEqual([
    "light: rgb(255, 255, 255)",
    "dark: rgb(41, 41, 41)",
    "forced colours, dark: rgb(0, 0, 0)",
  ]);
  expect(await field.inputValue()).toBe("省");
  await field.fill("");
});

test.each(screens)("%s", async (_screen, open) => {
  await open(desk);
  expect(await inLooks(paneFrame(desk), looks, faults)).toEqual([]);
});

test("the word that there is another version, in a pane that is dark from the start", async () => {
  const page = await openPage(desk.browser, { colorScheme: "dark" });
  await page.route("**/version.json", (route) => route.fulfill({ json: { version: "9.9.9" } }));
  const pane = await openWorkbench(page, desk.origin);
  await pane.getByRole("button", { name: "重新加载" }).waitFor();
  expect(await background(paneFrame({ page }))).toBe("rgb(41, 41, 41)");
  expect(await inLooks(paneFrame({ page }), looks, faults)).toEqual([]);
  await page.context().close();
});

test.each([
  ["the manual", "help.html", "用户使用手册"],
  ["the server's page", "index.html", "检查文件和设置"],
  ["the notice of a command", `notice.html#${encodeURIComponent("单元格正在编辑。")}`, "单元格正在编辑。"],
  ["the pane as a plain page", "taskpane.html", "这一页要由 Excel 打开"],
])("%s", async (_page, address, words) => {
  const page = await openPage(desk.browser, { viewport: { width: 320, height: 700 } });
  await page.goto(`${desk.origin}/${address}`);
  await page.getByText(words).first().waitFor();
  expect(await inLooks(page.mainFrame(), colours, (frame) => faults(frame, "body"))).toEqual([]);
  await page.context().close();
});

/** axe looks at the pane's screens and at the pages beside it, in every look; nothing sticks out of a narrow pane or a large zoom. */

import type { BrowserContextOptions } from "playwright-core";
import { faults } from "./helpers/faults";
import { openPage } from "./helpers/browser";
import { sitDown, type Desk } from "./helpers/openWorkbench";
import { insert } from "./helpers/person";

const looks: [string, BrowserContextOptions][] = [
  ["light", { colorScheme: "light" }],
  ["dark", { colorScheme: "dark" }],
  ["forced colours", { colorScheme: "dark", forcedColors: "active", reducedMotion: "reduce" }],
];

/** CSS pixels: a narrow pane, and one at a zoom of 200 %. */
const widths = [320, 160];

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
      await pane.getByRole("button", { name: "中文" }).click();
    },
  ],
  [
    "check",
    async (desk) => {
      await desk.pane.getByRole("tab", { name: "插入" }).click();
      await insert(desk, "省公安厅", 0);
      await desk.pane.getByRole("tab", { name: "检查" }).click();
      await desk.pane.getByRole("heading", { name: "检查结果" }).waitFor();
    },
  ],
];

/** What reaches beyond the right edge of the pane at each width. */
async function sticksOut({ page, pane }: Desk): Promise<string[]> {
  const found: string[] = [];
  const frame = page.locator("iframe");
  for (const width of widths) {
    await frame.evaluate((element, to) => element.style.setProperty("width", `${to}px`, "important"), width);
    await frame.evaluate((element) => element.style.setProperty("flex", "none", "important"));
    const beyond = await pane.locator("body").evaluate((body) => {
      const edge = document.documentElement.clientWidth;
      return [...body.querySelectorAll("#pane *:not(.unseen, .unseen *)")]
        .filter((element) => element.getBoundingClientRect().right > edge + 1)
        .map((element) => `${element.tagName} ${element.className} ${element.textContent?.slice(0, 20)}`);
    });
    found.push(...beyond.map((each) => `${width}: ${each}`));
  }
  await frame.evaluate((element) => element.removeAttribute("style"));
  return found;
}

describe.each(looks)("%s", (_, look) => {
  let desk: Desk;

  beforeAll(async () => {
    desk = await sitDown(look);
  });

  afterAll(() => desk.close());

  test.each(screens)("%s", async (_screen, open) => {
    await open(desk);
    expect(await faults(desk.page)).toEqual([]);
    expect(await sticksOut(desk)).toEqual([]);
  });

  test("the word that there is another version", async () => {
    const page = await openPage(desk.browser, look);
    await page.route("**/version.json", (route) => route.fulfill({ json: { version: "9.9.9" } }));
    await page.goto(`${desk.origin}/workbench.html`);
    await page.frameLocator("iframe").getByRole("button", { name: "重新加载" }).waitFor();
    expect(await faults(page)).toEqual([]);
    await page.context().close();
  });

  test.each([
    ["the manual", "help.html", "用户使用手册"],
    ["the notice of a command", `notice.html#${encodeURIComponent("单元格正在编辑。")}`, "单元格正在编辑。"],
    ["the pane as a plain page", "taskpane.html", "这一页要由 Excel 打开"],
  ])("%s", async (_page, address, words) => {
    const page = await openPage(desk.browser, { ...look, viewport: { width: 320, height: 700 } });
    await page.goto(`${desk.origin}/${address}`);
    await page.getByText(words).first().waitFor();
    expect(await faults(page, "body")).toEqual([]);
    const [width, edge] = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ]);
    expect(width).toBeLessThanOrEqual(edge ?? 0);
    await page.context().close();
  });
});

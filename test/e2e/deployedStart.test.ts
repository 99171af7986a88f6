/** What the pane's page says where the add-in cannot start: each file missing in turn, in a browser and as in Excel for Windows. */

import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { startText } from "../../src/text/start";
import { openBrowser, openPage } from "./helpers/browser";
import { type Deployed, serveByNginx } from "./helpers/serveByNginx";

const text = startText("zh-CN");

/** How Excel for Windows opens a page: office.js then asks for what it needs there. */
const inExcelForWindows = "?_host_Info=Excel$Win32$16.01$zh-CN$$$$0";

let browser: Browser;
let deployed: Deployed;

beforeAll(async () => {
  browser = await openBrowser(["--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost"]);
});

afterAll(() => browser?.close());

beforeEach(async () => {
  deployed = await serveByNginx();
});

afterEach(() => deployed?.close());

function lose(...files: string[]): void {
  for (const file of files) rmSync(join(deployed.folder, file), { recursive: true });
}

/** Opens the pane's page and hands out the sentence that it says. */
async function opened(query = "", userAgent?: string): Promise<{ page: Page; said: string | null }> {
  const page = await openPage(browser, userAgent ? { userAgent } : {});
  await page.goto(`${deployed.address}/taskpane.html${query}`);
  return { page, said: await page.getByRole("alert").textContent() };
}

async function expectMissing(file: string, query = ""): Promise<void> {
  const { page, said } = await opened(query);
  expect(said).toBe(text.missingFile.replace("{file}", file));
  await page.getByRole("button", { name: "重新加载" }).waitFor();
  await page.context().close();
}

test("with every file there, a browser is told that Excel opens the page, and what works instead", async () => {
  const { page, said } = await opened();
  expect(said).toBe(text.webPage);
  expect(said).toContain("已经做好的评分表不需要加载项");
  await page.context().close();
});

test("WPS's browser is told that WPS cannot", async () => {
  const { page, said } = await opened("", "Mozilla/5.0 (Windows NT 10.0) Chrome/104.0 Safari/537.36 WpsOfficeApp/12.1");
  expect(said).toBe(text.wps);
  await page.context().close();
});

test.each([
  ["no office/ at all", "office/office.js", () => lose("office")],
  ["office.js missing alone", "office/office.js", () => lose("office/office.js")],
  ["app/ missing", /^app\/taskpane\.[0-9a-f]{10}\.js$/, () => lose("app")],
] as const)("%s", async (_, expected, takeAway) => {
  const pane = readdirSync(join(deployed.folder, "app")).find((name) => /^taskpane\.\w+\.js$/.test(name));
  takeAway();
  await expectMissing(typeof expected === "string" ? expected : `app/${pane}`);
});

test("nothing but office.js in office/: what is asked for next is named, in a browser and in Excel", async () => {
  const others = readdirSync(join(deployed.folder, "office")).filter((name) => name !== "office.js");
  lose(...others.map((name) => `office/${name}`));
  await expectMissing("office/o15apptofilemappingtable.js");
  await expectMissing("office/excel-win32-16.01.js", inExcelForWindows);
});

test("excel-win32-16.01.js missing: Excel names it; a browser cannot know, which is why there is a page that checks", async () => {
  lose("office/excel-win32-16.01.js");
  await expectMissing("office/excel-win32-16.01.js", inExcelForWindows);
  const { page, said } = await opened();
  expect(said).toBe(text.webPage);
  await page.goto(`${deployed.address}/`);
  await page.getByRole("button", { name: "检查文件和设置" }).click();
  await page.getByRole("listitem").getByText("office/excel-win32-16.01.js").waitFor();
  await page.context().close();
});

test("no texts of office.js at all: the one that it falls back to is named", async () => {
  lose("office/zh-cn", "office/en-us");
  await expectMissing("office/en-us/office_strings.js", inExcelForWindows);
});

test("everything there, but nobody answers as Excel does: told of after a while", async () => {
  const page = await openPage(browser);
  await page.clock.install();
  await page.goto(`${deployed.address}/taskpane.html${inExcelForWindows}`);
  await page.clock.fastForward(21_000);
  expect(await page.getByRole("alert").textContent()).toBe(text.noAnswer);
  await page.context().close();
});

/** The frame's seam in Chromium: office.js of Excel on the web in an iframe, the host in the page around it. */

import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { build, stop as stopEsbuild } from "esbuild";
import type { Browser, Frame, Page } from "playwright-core";
import { generate } from "selfsigned";
import { openBrowser, openPage, watchProblems } from "../e2e/helpers/browser";

const root = join(__dirname, "../..");
const dist = join(root, "node_modules/@microsoft/office-js/dist");

const around = `
  import { openPane } from "./src/workbench/host/frame";
  import { Host } from "./src/workbench/host/host";
  import { sheetId } from "./src/workbench/host/sheets";
  import { emptySheet } from "./src/workbook/sheetBuilder";
  const sheets = [{ id: sheetId(1), sheet: emptySheet("Sheet1"), visibility: "Visible", password: null }];
  const workbook = { name: "工作簿1.xlsx", sheets, activeSheetId: sheetId(1), structureProtected: false, editing: false,
    selection: { row: 0, column: 0, lastRow: 0, lastColumn: 0 } };
  window.host = new Host(workbook, { apply: () => Promise.resolve() }, { apiSets: { "Range.hasSpill": "1.12" } });
  const frame = document.createElement("iframe");
  openPane(frame, "pane.html", window.host, { language: "zh-CN", theme: "dark" });
  document.body.append(frame);
`;

const pane = `<!doctype html><meta name="color-scheme" content="light dark"><script src="/office/office.js"></script>`;

let browser: Browser;
let page: Page;
let frame: Frame;
let problems: string[];
let stopServer: () => Promise<void>;

async function serve(): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: around, resolveDir: root, loader: "ts" },
    bundle: true,
    write: false,
    format: "iife",
    platform: "browser",
  });
  const pages: Record<string, string> = {
    "/": `<!doctype html><body><script src="/around.js"></script>`,
    "/around.js": outputFiles[0]?.text ?? "",
    "/pane.html": pane,
  };
  const { private: key, cert } = await generate([{ name: "commonName", value: "localhost" }], { algorithm: "sha256" });
  const server = createServer({ key, cert }, (request, response) => {
    const path = (request.url ?? "/").split("?")[0] ?? "/";
    const file = join(dist, path.replace(/^\/office\//, "").toLowerCase());
    const content = pages[path] ?? (path.startsWith("/office/") && existsSync(file) ? readFileSync(file) : undefined);
    const type = path.endsWith(".js") ? "text/javascript" : "text/html";
    response.writeHead(content === undefined ? 204 : 200, { "content-type": `${type}; charset=utf-8` }).end(content);
  });
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  stopServer = () => {
    server.closeAllConnections();
    return new Promise((resolve) => void server.close(() => resolve()));
  };
  return `https://localhost:${(server.address() as AddressInfo).port}`;
}

beforeAll(async () => {
  const origin = await serve();
  browser = await openBrowser();
  // Playwright's usual emulation of a light scheme would hide the frame's own.
  page = await openPage(browser, { colorScheme: null });
  problems = watchProblems(page, origin);
  await page.goto(origin);
  await page.waitForFunction(() => frames.length === 1);
  const child = page.frames()[1];
  if (!child) throw new Error("the pane's frame is missing");
  frame = child;
  await frame.waitForFunction(() => "Office" in window && "onReady" in Office);
});

afterAll(async () => {
  await browser.close();
  await Promise.all([stopServer(), stopEsbuild()]);
});

test("the pane learns where it is: Excel on the web, its language, the sets, the dark theme", async () => {
  const found = await frame.evaluate(async () => {
    const { host, platform } = await Office.onReady();
    const { displayLanguage, requirements } = Office.context;
    const dark = matchMedia("(prefers-color-scheme: dark)").matches;
    return { host, platform, displayLanguage, dark, floor: requirements.isSetSupported("ExcelApi", "1.9") };
  });
  expect(found).toEqual({ host: "Excel", platform: "OfficeOnline", displayLanguage: "zh-CN", dark: true, floor: true });
});

test("it writes and reads, is refused with the statement, and keeps settings", async () => {
  const found = await frame.evaluate(async () => {
    const values = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:B1");
      range.values = [["某局", 2.5]];
      range.load("values,address");
      await context.sync();
      return [range.address, ...(range.values[0] ?? [])] as unknown[];
    });
    const refused = await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").load("hasSpill");
      await context.sync();
    }).catch((error: OfficeExtension.Error) => `${error.code} ${error.debugInfo.errorLocation}`);
    Office.context.document.settings.set("stage", "self");
    const saved = await new Promise((resolve) =>
      Office.context.document.settings.saveAsync(({ status }) => resolve(status)),
    );
    return { values, refused, saved };
  });
  expect(found).toEqual({
    values: ["Sheet1!A1:B1", "某局", 2.5],
    refused: "ApiNotFound Range.load",
    saved: "succeeded",
  });
});

test("an edit and a selection in the page reach the pane's handlers", async () => {
  await frame.evaluate(async () => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async (event) => void heard.push(event.address));
      context.workbook.onSelectionChanged.add(async () => void heard.push("selected"));
      await context.sync();
    });
  });
  await page.evaluate(async () => {
    const { host } = window as unknown as {
      host: {
        edit(edit: unknown): Promise<void>;
        select(sheetId: string, area: unknown): Promise<void>;
        workbook: { activeSheetId: string };
      };
    };
    const area = { row: 2, column: 3, lastRow: 2, lastColumn: 3 };
    await host.edit({ sheetId: host.workbook.activeSheetId, area, contents: [[{ value: 1 }]] });
    await host.select(host.workbook.activeSheetId, area);
  });
  await frame.waitForFunction(() => (window as unknown as { heard: string[] }).heard.join() === "D3,selected");
});

test("the workbook's file is handed over slice by slice, and closed", async () => {
  const found = await frame.evaluate(async () => {
    const done =
      <T>(resolve: (value: T) => void, reject: (error: unknown) => void) =>
      ({ value, error }: Office.AsyncResult<T>) =>
        error ? reject(error) : resolve(value);
    const file = await new Promise<Office.File>((resolve, reject) =>
      Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize: 1000 }, done(resolve, reject)),
    );
    const sizes: number[] = [];
    for (let index = 0; index < file.sliceCount; index++) {
      const slice = await new Promise<Office.Slice>((resolve, reject) =>
        file.getSliceAsync(index, done(resolve, reject)),
      );
      sizes.push((slice.data as number[]).length);
    }
    await new Promise((resolve) => file.closeAsync(resolve));
    const refused = await new Promise((resolve) =>
      Office.context.document.getFileAsync(Office.FileType.Pdf, ({ status }) => resolve(status)),
    );
    return { size: file.size, sizes, refused };
  });
  expect(found.sizes.length).toBeGreaterThan(2);
  expect(found.sizes.reduce((sum, size) => sum + size, 0)).toBe(found.size);
  expect(found.refused).toBe("failed");
  expect(
    await page.evaluate(() => (window as unknown as { host: { files: { openCount: number } } }).host.files.openCount),
  ).toBe(0);
});

test("nothing went wrong and nothing was asked of another machine", () => {
  expect(problems).toEqual([]);
});

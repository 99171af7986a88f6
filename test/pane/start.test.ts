/** The page's first script: ES5, and a sentence wherever the pane itself cannot say one. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "acorn";
import { type DOMWindow, JSDOM } from "jsdom";
import { textFor } from "../../src/text";
import { languageFor, languages } from "../../src/text/languages";
import { startText } from "../../src/text/start";
import { startScript } from "../../tools/startScript";

const script = startScript(readFileSync(join(__dirname, "../../src/pane/start.js")));
const text = { ...textFor("zh-CN").update, ...startText("zh-CN") };

const opened: DOMWindow[] = [];
afterEach(() => opened.splice(0).forEach((window) => window.close()));

/** The page with the script run in it, in a browser of our choice. */
function open({
  userAgent = "Chrome",
  documentMode = 0,
  language = "zh-CN",
  query = "",
  frameName = "",
} = {}): DOMWindow {
  const { window } = new JSDOM('<body><div id="pane"></div></body>', {
    runScripts: "outside-only",
    url: `https://localhost/taskpane.html${query}`,
  });
  window.name = frameName;
  Object.defineProperty(window.navigator, "userAgent", { value: userAgent });
  Object.defineProperty(window.navigator, "language", { value: language });
  if (documentMode) Object.defineProperty(window.document, "documentMode", { value: documentMode });
  Object.defineProperty(window.document, "readyState", { value: "complete" });
  window.eval(script);
  opened.push(window);
  return window;
}

const told = (window: DOMWindow) => window.document.querySelector("#pane [role=alert]")?.textContent ?? null;
const example = (window: DOMWindow) =>
  window.document.querySelector<HTMLAnchorElement>("#pane a")?.getAttribute("href") ?? null;
const buttons = (window: DOMWindow) => window.document.querySelectorAll("#pane button").length;

/** A script of the page did not arrive. */
function lose(window: DOMWindow, address: string): void {
  const lost = window.document.createElement("script");
  window.document.body.append(lost);
  lost.setAttribute("src", address);
  lost.dispatchEvent(new window.Event("error"));
}

test("an engine that knows only ES5 can read it, sentences included", () => {
  expect(() => parse(script, { ecmaVersion: 5 })).not.toThrow();
  expect(script).not.toContain("SENTENCES");
  expect(() => parse("const a = 1", { ecmaVersion: 5 })).toThrow();
});

test("a browser that can run the pane is told nothing", () => {
  expect(told(open())).toBeNull();
});

test("Internet Explorer's web view: what to install, and what works without", () => {
  const window = open({
    userAgent: "Mozilla/5.0 (Windows NT 10.0; Trident/7.0; rv:11.0) like Gecko",
    documentMode: 11,
  });
  expect(told(window)).toBe(text.internetExplorer);
  expect(buttons(window)).toBe(0);
});

test.each([...languages, "zh-TW", "en-GB", "fr-FR", "ZH"])(
  "%s is told in the language that the pane would choose",
  (language) => {
    expect(told(open({ documentMode: 11, language }))).toBe(startText(languageFor(language)).internetExplorer);
  },
);

test.each([
  "app/taskpane.0123456789.js",
  "office/office.js",
  "office/o15apptofilemappingtable.js",
  "office/excel-win32-16.01.js",
  "office/excel-web-16.00.js",
  "office/en-us/office_strings.js",
])("without %s nothing starts: the file's name for the administrator, and reload", (file) => {
  const window = open();
  lose(window, `https://x/pingfen/${file}?_=1`);
  expect(told(window)).toBe(text.missingFile.replace("{file}", file));
  expect(told(window)).toContain(file);
  expect(buttons(window)).toBe(1);
});

test.each(["office/de-de/office_strings.js", "office/telemetry/oteljs_agave.js"])(
  "%s, which Office.js only tries, is not missed",
  (file) => {
    const window = open();
    lose(window, `https://x/${file}`);
    expect(told(window)).toBeNull();
  },
);

/** The page while it is still being read, and from there to the end of that. */
function openUnfinished(): { window: DOMWindow; finish: () => void } {
  const { window } = new JSDOM('<body><div id="pane"></div></body>', { runScripts: "outside-only" });
  opened.push(window);
  let state = "loading";
  Object.defineProperty(window.navigator, "language", { value: "zh-CN" });
  Object.defineProperty(window.document, "readyState", { get: () => state });
  window.eval(script);
  return {
    window,
    finish: () => {
      state = "interactive";
      window.dispatchEvent(new window.ErrorEvent("error", { filename: "https://x/app/taskpane.0123456789.js" }));
      window.document.dispatchEvent(new window.Event("DOMContentLoaded"));
    },
  };
}

test("a file that did not arrive is told, not that the pane's script failed for want of it", () => {
  const { window, finish } = openUnfinished();
  lose(window, "https://x/office/office.js");
  expect(told(window)).toBeNull();
  finish();
  expect(told(window)).toBe(text.missingFile.replace("{file}", "office/office.js"));
});

test("an engine too old for the pane's script: it did not start; in WPS, that WPS cannot", () => {
  const fail = (window: DOMWindow) =>
    window.dispatchEvent(new window.ErrorEvent("error", { filename: "https://x/app/taskpane.0123456789.js" }));
  const old = open();
  fail(old);
  expect(told(old)).toBe(text.notStarted);
  const wps = open({ userAgent: "Chrome/69 WpsOfficeApp" });
  fail(wps);
  expect(told(wps)).toBe(text.wps);
});

test("a pane that has begun to speak is not talked into", () => {
  const window = open();
  window.document.getElementById("pane")!.textContent = "评分";
  lose(window, "https://x/app/7.0123456789.js");
  expect(window.document.getElementById("pane")!.textContent).toBe("评分");
});

test("Excel that does not answer is told of after a while", () => {
  jest.useFakeTimers();
  try {
    const { window } = new JSDOM('<body><div id="pane"></div></body>', { runScripts: "outside-only" });
    Object.defineProperty(window.navigator, "language", { value: "zh-CN" });
    Object.defineProperty(window, "setTimeout", { value: setTimeout });
    window.eval(script);
    jest.advanceTimersByTime(19_000);
    expect(told(window)).toBeNull();
    jest.advanceTimersByTime(2_000);
    expect(told(window)).toBe(text.noAnswer);
  } finally {
    jest.useRealTimers();
  }
});

test.each([
  ["WPS", { userAgent: "Mozilla/5.0 WPS/12" }, "notStarted", "sample.zh-CN.xlsx"],
  ["an old Excel", { language: "en-US" }, "oldExcel", "sample.en-US.xlsx"],
  ["where loading anew may help", {}, "noAnswer", null],
] as const)("%s is offered the example that needs no add-in: %#", (_, browser, reason, file) => {
  const window = open(browser);
  (window as unknown as { showObstacle: (reason: string) => void }).showObstacle(reason);
  expect(example(window)).toBe(file);
});

test.each([
  ["Excel on the web, by the address", { query: "?_host_Info=Excel$Web$16.00$zh-CN$telemetry$isDialog$$0" }, true],
  ["Excel on the web, its signs escaped", { query: "?_host_Info=Excel%24Web%2416.00%24zh-CN" }, true],
  ["Excel on the web, by the frame's name", { frameName: '{"hostInfo":"Excel|Web|16.00|zh-CN|1|||0"}' }, true],
  ["Excel for Windows", { query: "?_host_Info=Excel$Win32$16.01$zh-CN$$$$0" }, false],
  ["a browser", {}, false],
])("%s: office.js's second file is loaded ahead or not", (_, where, isAhead) => {
  const ahead = open(where).document.querySelector<HTMLLinkElement>("link[rel=preload]");
  expect(ahead?.getAttribute("href") ?? null).toBe(isAhead ? "office/excel-web-16.00.js" : null);
});

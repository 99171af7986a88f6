/** Chromium as a person's browser who opens the add-in for the first time: an empty profile, Chinese, nothing mocked. */

import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { requireProgram } from "../../../tools/findProgram";

const quietArguments = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Starts the machine's Chromium; the caller closes it. */
export function openBrowser(more: string[] = []): Promise<Browser> {
  return chromium.launch({ executablePath: requireProgram("chromium"), args: [...quietArguments, ...more] });
}

/** A page in a profile of its own: office.js remembers its host in sessionStorage. Closing its context ends it. */
export async function openPage(browser: Browser, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    locale: "zh-CN",
    viewport: { width: 1440, height: 900 },
    acceptDownloads: true,
    ...options,
  });
  return context.newPage();
}

/** What went wrong in a page or left for another machine; a test expects the list to be empty at its end. */
export function watchProblems(page: Page, origin: string): string[] {
  const problems: string[] = [];
  page.on("pageerror", (error) => problems.push(`error: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error") problems.push(`console: ${message.text()}`);
  });
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith("http") && url.origin !== origin) problems.push(`request to ${url.origin}`);
  });
  return problems;
}

/** Opens the workbench as a newcomer does, and hands out the pane inside it. */

import type { Browser, BrowserContextOptions, Frame, FrameLocator, Page } from "playwright-core";
import { openBrowser, openPage, watchProblems } from "./browser";
import { serveDist } from "./serveDist";

export interface Desk {
  origin: string;
  browser: Browser;
  page: Page;
  pane: FrameLocator;
  /** What went wrong so far; expect it to be empty. */
  problems: string[];
  close(): Promise<void>;
}

/** Goes to the workbench and waits until the pane in it shows its first control. */
export async function openWorkbench(page: Page, origin: string, language = "zh-CN"): Promise<FrameLocator> {
  await page.goto(`${origin}/workbench.html?language=${language}`);
  const pane = page.frameLocator("iframe");
  await pane.getByRole("button").first().waitFor();
  return pane;
}

/** The server, the browser and the workbench in one: `const desk = await sitDown()` … `await desk.close()`. */
export async function sitDown(options: BrowserContextOptions = {}, language = "zh-CN"): Promise<Desk> {
  const served = await serveDist();
  const browser = await openBrowser();
  const close = async (): Promise<void> => {
    await browser.close();
    await served.close();
  };
  try {
    const page = await openPage(browser, options);
    const problems = watchProblems(page, served.origin);
    const pane = await openWorkbench(page, served.origin, language);
    return { origin: served.origin, browser, page, pane, problems, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** The pane's own document. */
export function paneFrame({ page }: Pick<Desk, "page">): Frame {
  const frame = page.frames().find((each) => each.url().includes("taskpane.html"));
  if (!frame) throw new Error("no pane");
  return frame;
}

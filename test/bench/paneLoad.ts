/** The pane's first load: what its own code weighs, and how long it takes in Chromium until it can be used. */

import { execSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Frame, Page } from "playwright-core";
import { initialFiles, scriptGzip, weigh } from "../../tools/measureBundle";
import { openBrowser, openPage } from "../e2e/helpers/browser";
import { openWorkbench } from "../e2e/helpers/openWorkbench";
import { serveDist } from "../e2e/helpers/serveDist";
import { spread } from "./measure";
import { kilobytes, type Row } from "./table";

const root = join(__dirname, "../..");
const rounds = 5;
const most = 150_000;
/** Built with its own settings and weighed in the same way, but not in this run. */
const microsoftsTemplate = 168_900;

/** When a button could first be pressed, in milliseconds since the pane's page was opened. */
interface Buttons {
  /** Any: the pane is there and speaks to the person. */
  any?: number;
  /** The one that inserts: the workbook has been looked at. */
  insert?: number;
}

interface Opening extends Required<Buttons> {
  /** How long after the workbench the pane in it was opened. */
  after: number;
  /** The own scripts that had been asked for by then, the first screen's included. */
  scripts: string[];
  /** The same pane opened again, nothing kept, while nothing else is done on its thread; `office` is when office.js's files had come. */
  alone: Required<Buttons> & { office: number };
}

declare global {
  interface Window {
    buttonsSeen?: Buttons;
  }
}

/** Weighs dist/ (built only where there is none) and opens it several times, each time in an empty profile. */
export async function benchPaneLoad(): Promise<Row[]> {
  if (!existsSync(join(root, "dist/taskpane.html")))
    execSync("npm run -s build -- --with-workbench", { cwd: root, stdio: "ignore" });
  const served = await serveDist();
  const browser = await openBrowser();
  const openings: Opening[] = [];
  try {
    for (let round = 0; round < rounds; round++) openings.push(await openOnce(browser, served.origin));
  } finally {
    await browser.close();
    await served.close();
  }
  return [...weightRows(openings), ...timeRows(openings)];
}

async function openOnce(browser: Browser, origin: string): Promise<Opening> {
  const page = await openPage(browser);
  try {
    await page.addInitScript(watchForButtons);
    await openWorkbench(page, origin);
    const pane = page.frames().find((frame) => frame.url().includes("/taskpane.html"));
    if (!pane) throw new Error("the workbench did not open the pane");
    await pane.waitForFunction(() => window.buttonsSeen?.insert);
    const opening = await pane.evaluate(() => ({
      any: NaN,
      insert: NaN,
      ...window.buttonsSeen,
      after: performance.timeOrigin - parent.performance.timeOrigin,
      scripts: performance
        .getEntriesByType("resource")
        .map(({ name }) => new URL(name).pathname.slice(1))
        .filter((name) => name.endsWith(".js") && !name.startsWith("office/")),
    }));
    return { ...opening, alone: await openAgain(page, pane) };
  } finally {
    await page.context().close();
  }
}

/** Once the workbench has nothing more to do: Univer has started, and only answers what the pane asks. */
async function openAgain(page: Page, pane: Frame): Promise<Opening["alone"]> {
  await page.evaluate(() => window.workbench?.idle());
  await page.waitForTimeout(3000);
  const session = await page.context().newCDPSession(page);
  await session.send("Network.setCacheDisabled", { cacheDisabled: true });
  await pane.goto(pane.url());
  await pane.waitForFunction(() => window.buttonsSeen?.insert);
  return pane.evaluate(() => ({
    any: NaN,
    insert: NaN,
    ...window.buttonsSeen,
    office: Math.max(
      ...performance
        .getEntriesByType("resource")
        .filter(({ name }) => name.includes("/office/") && name.endsWith(".js"))
        .map((each) => (each as PerformanceResourceTiming).responseEnd),
    ),
  }));
}

/** Runs in the page: notes when buttons that can be pressed are about to be painted. */
function watchForButtons(): void {
  if (!location.pathname.endsWith("/taskpane.html")) return;
  const seen: Buttons = (window.buttonsSeen = {});
  new MutationObserver(() => {
    const buttons = [...document.querySelectorAll("button:not(:disabled, [aria-disabled=true])")];
    const shown = buttons.filter((button) => button.getClientRects().length);
    if (shown.length) requestAnimationFrame(() => (seen.any ??= performance.now()));
    if (shown.some((button) => button.matches("form [type=submit]")))
      requestAnimationFrame(() => (seen.insert ??= performance.now()));
  }).observe(document, { attributes: true, childList: true, subtree: true });
}

const bench = "pane's first load";

function weightRows([opening]: Opening[]): Row[] {
  const files = initialFiles("taskpane");
  const script = scriptGzip(files);
  const all = files.reduce((sum, { gzip }) => sum + gzip, 0);
  const ratio = (script / microsoftsTemplate).toFixed(2);
  return [
    {
      bench,
      what: "own JavaScript, gzip",
      measured: kilobytes(script),
      asked: "at most 150 KB",
      reached: script <= most,
    },
    {
      bench,
      what: "own JavaScript with the first screen's, gzip",
      measured: kilobytes(scriptGzip((opening?.scripts ?? []).map(weigh))),
    },
    { bench, what: "own styles, gzip", measured: kilobytes(all - script) },
    {
      bench,
      what: "Microsoft's React template with one text box, gzip",
      measured: `${kilobytes(microsoftsTemplate)}, measured elsewhere; ours is × ${ratio}`,
    },
  ];
}

function timeRows(openings: Opening[]): Row[] {
  const row = (what: string, time: (opening: Opening) => number): Row => ({
    bench,
    what: `${what}, median of ${openings.length}`,
    measured: spread(openings.map(time)),
  });
  return [
    row("from opening the pane to its first button", ({ any }) => any),
    row("from opening the pane to its insert button", ({ insert }) => insert),
    row("from opening the workbench to that button", ({ after, insert }) => after + insert),
    row("with nothing else on its thread: to the first button", ({ alone }) => alone.any),
    row("… until the last of office.js's files has come", ({ alone }) => alone.office),
    row("… to the insert button", ({ alone }) => alone.insert),
  ];
}

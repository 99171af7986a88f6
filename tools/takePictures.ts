/** `npm run pictures`: takes the manuals' pictures from the built workbench, so that they show what there is. */

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { textFor } from "../src/text";
import { consolidateText } from "../src/text/consolidate";
import { finalText } from "../src/text/final";
import { insertText } from "../src/text/insert";
import { defaultLanguage } from "../src/text/languages";
import { printText } from "../src/text/print";
import { type Desk, sitDown } from "../test/e2e/helpers/openWorkbench";
import { clickCell, insert, pasteAt, settled } from "../test/e2e/helpers/person";
import { fileOfUnit } from "../test/helpers/returned";
import { shrinkPicture } from "./shrinkPicture";

const folder = join(__dirname, "../docs/pictures");
/** The repository keeps them for good: small ones. */
const mostBytes = 150 * 1024;
const unit = "省某某厅";
const someUnits = ["省教育厅", "省财政厅", "省公安厅", "省水利厅", "省民政厅", "省司法厅", "省商务厅", "省审计厅"];
/** The manuals in both languages show the same pictures. */
const { pane: text, sheet: captions } = textFor(defaultLanguage);
const { pane: delivery, verdicts } = finalText(defaultLanguage);
const print = printText(defaultLanguage);
const scoringSheet = captions.scoringSheetName(unit);
const summarySheet = captions.summarySheetName(unit);

/** A part of the page, or all that is in sight. */
async function take({ page }: Desk, name: string, part?: string): Promise<void> {
  const screenshot = part ? await page.locator(part).first().screenshot() : await page.screenshot();
  const picture = shrinkPicture(screenshot);
  console.log(`${name}.png: ${Math.round(picture.length / 1024)} KB`);
  if (picture.length > mostBytes) throw new Error(`${name}.png has more than ${mostBytes} bytes`);
  writeFileSync(join(folder, `${name}.png`), picture);
}

const tab = (desk: Desk, screen: "score" | "check" | "deliver" | "consolidate") =>
  desk.pane.getByRole("tab", { name: text.screens[screen], exact: true }).click();

/** Nine tenths of each weight, section by section: subtotals stand between them and take no paste. */
async function scoreAll(desk: Desk): Promise<void> {
  for (const { row, scores } of await blocksOf(desk)) await pasteAt(desk, `G${row}`, scores.join("\n"));
}

function blocksOf(desk: Desk): Promise<{ row: number; scores: number[] }[]> {
  return desk.page.evaluate((name) => {
    const cells = window.workbench?.workbook.sheets.find(({ sheet }) => sheet.name === name)?.sheet.cells ?? [];
    const made: { row: number; scores: number[] }[] = [];
    cells.forEach((line, index) => {
      const [number, weight] = [line[2]?.value, line[4]?.value];
      if (typeof number !== "number" || typeof weight !== "number") return;
      const last = made.at(-1);
      const score = Math.round(weight * (number % 4 === 0 ? 7 : 9.5)) / 10;
      if (last && last.row + last.scores.length === index + 1) last.scores.push(score);
      else made.push({ row: index + 1, scores: [score] });
    });
    return made;
  }, scoringSheet);
}

/** Selects a cell that shows no hint over its neighbours. */
async function rest(desk: Desk, cell: string): Promise<void> {
  await clickCell(desk, cell);
  await settled(desk);
  await desk.page.mouse.move(5, 5);
  await desk.page.waitForTimeout(500);
}

async function takeAll(desk: Desk): Promise<void> {
  await desk.pane.getByRole("button", { name: insertText("zh-CN").submit(1) }).waitFor();
  await take(desk, "insert", "iframe");
  await insert(desk, unit, 0);
  await pasteAt(desk, "G6", "3.5\n3\n9\n三分");
  await tab(desk, "check");
  await desk.pane.locator(".finding.wrong").first().waitFor();
  await rest(desk, "D7");
  await desk.pane.getByRole("heading", { name: text.findings.heading }).scrollIntoViewIfNeeded();
  await take(desk, "check");
  await scoreAll(desk);
  await tab(desk, "score");
  await rest(desk, "D8");
  await take(desk, "scoring");
  await desk.page.getByText(summarySheet, { exact: true }).click();
  await desk.page.locator("svg").getByText(captions.summary.charts.sections).waitFor();
  await settled(desk);
  await take(desk, "summary", "#grid");
  await takeDelivery(desk);
}

/** Printing, finalising and the cover that bears the code. */
async function takeDelivery(desk: Desk): Promise<void> {
  const { page, pane } = desk;
  await page.getByText(scoringSheet, { exact: true }).click();
  await explainAll(desk);
  await tab(desk, "deliver");
  await pane.getByRole("button", { name: print.submit.table }).click();
  await pane.getByText(print.next).waitFor();
  await rest(desk, "D7");
  await take(desk, "print", "iframe");
  await pane.getByRole("textbox", { name: delivery.final.who }).fill("王芳");
  await pane.getByRole("button", { name: delivery.final.submit, exact: true }).click();
  await pane.getByText(verdicts.matches).waitFor();
  await rest(desk, "D7");
  await pane
    .getByRole("heading", { name: delivery.final.submit, exact: true })
    .evaluate((heading) => heading.scrollIntoView());
  await take(desk, "final");
  await page.getByText(print.cover.sheetName(unit), { exact: true }).click();
  await page.locator("svg").getByText(print.cover.charts.rates).waitFor();
  await settled(desk);
  await page.waitForTimeout(500);
  await take(desk, "cover", "#grid");
}

/** A reason in each row, so that nothing is left to warn of. */
async function explainAll(desk: Desk): Promise<void> {
  for (const { row, scores } of await blocksOf(desk))
    await pasteAt(desk, `H${row}`, scores.map(() => "见自查报告").join("\n"));
}

/** The consolidation tab, at a workbench of its own: a list pasted, files read, the ranking drawn. */
async function takeConsolidation(desk: Desk): Promise<void> {
  const { collect, issue } = consolidateText(defaultLanguage).pane;
  await tab(desk, "consolidate");
  const list = desk.pane.getByRole("textbox", { name: issue.units });
  await list.fill(someUnits.slice(0, 5).join("\n"));
  await desk.pane.getByRole("heading", { name: issue.heading }).evaluate((heading) => heading.scrollIntoView());
  await take(desk, "issue", "iframe");
  await list.fill("");
  const returned = await Promise.all(
    someUnits.map(async (name, i) => ({
      name: `评分表-${name}.xlsx`,
      mimeType: "application/octet-stream",
      buffer: Buffer.from(
        await fileOfUnit({ unit: name, scores: { 1: 4 - i / 4, 20: 6 - i / 2, 8: i === 3 ? 9 : 1 } }),
      ),
    })),
  );
  const again = await fileOfUnit({ unit: someUnits[1] ?? "", scores: { 1: 1 } });
  await desk.pane
    .getByLabel(collect.label)
    .setInputFiles([
      ...returned,
      { name: "重报.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from(again) },
      { name: "没传完.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from(again.subarray(0, 9000)) },
    ]);
  const draw = desk.pane.getByRole("button", { name: collect.draw });
  await draw.waitFor();
  await desk.pane.getByRole("heading", { name: collect.heading }).evaluate((heading) => heading.scrollIntoView());
  await take(desk, "collect", "iframe");
  await draw.click();
  const [done = ""] = collect.drawn([""]).split("：");
  await desk.pane.getByText(done).first().waitFor();
  await rest(desk, "B5");
  await take(desk, "ranking", "#grid");
}

async function takePictures(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  await atDesk(takeAll);
  await atDesk(takeConsolidation);
}

async function atDesk(work: (desk: Desk) => Promise<void>): Promise<void> {
  const desk = await sitDown({ viewport: { width: 1440, height: 860 } });
  try {
    await work(desk);
    if (desk.problems.length) throw new Error(desk.problems.join("\n"));
  } finally {
    await desk.close();
  }
}

void takePictures();

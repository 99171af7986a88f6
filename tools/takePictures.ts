/** `npm run pictures`: takes the manuals' pictures from the built workbench, so that they show what there is. */

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { sitDown, type Desk } from "../test/e2e/helpers/openWorkbench";
import { clickCell, insert, pasteAt, settled } from "../test/e2e/helpers/person";
import { consolidateText } from "../src/text/consolidate";
import { fileOfUnit } from "../test/helpers/returned";
import { shrinkPicture } from "./shrinkPicture";

const folder = join(__dirname, "../docs/pictures");
/** The repository keeps them for good: small ones. */
const mostBytes = 150 * 1024;
const unit = "省某某厅";
const someUnits = ["省教育厅", "省财政厅", "省公安厅", "省水利厅", "省民政厅", "省司法厅", "省商务厅", "省审计厅"];
const scoringSheet = `评分表-${unit}`;
const summarySheet = `汇总图表-${unit}`;

/** A part of the page, or all that is in sight. */
async function take({ page }: Desk, name: string, part?: string): Promise<void> {
  const screenshot = part ? await page.locator(part).first().screenshot() : await page.screenshot();
  const picture = shrinkPicture(screenshot);
  console.log(`${name}.png: ${Math.round(picture.length / 1024)} KB`);
  if (picture.length > mostBytes) throw new Error(`${name}.png has more than ${mostBytes} bytes`);
  writeFileSync(join(folder, `${name}.png`), picture);
}

const tab = (desk: Desk, name: string) => desk.pane.getByRole("tab", { name, exact: true }).click();

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
  await desk.pane.getByRole("button", { name: "插入评分表" }).waitFor();
  await take(desk, "insert", "iframe");
  await insert(desk, unit, 0);
  await pasteAt(desk, "G6", "3.5\n3\n9\n三分");
  await tab(desk, "检查");
  await desk.pane.getByText("自评得分不是数字").first().waitFor();
  await rest(desk, "D7");
  await desk.pane.getByRole("heading", { name: "检查结果" }).scrollIntoViewIfNeeded();
  await take(desk, "check");
  await scoreAll(desk);
  await tab(desk, "评分");
  await rest(desk, "D8");
  await take(desk, "scoring");
  await desk.page.getByText(summarySheet, { exact: true }).click();
  await desk.page.locator("svg").getByText("各一级指标：满分、自评得分与考核得分").waitFor();
  await settled(desk);
  await take(desk, "summary", "#grid");
  await takeDelivery(desk);
}

/** Printing, finalising and the cover that bears the code. */
async function takeDelivery(desk: Desk): Promise<void> {
  const { page, pane } = desk;
  await page.getByText(scoringSheet, { exact: true }).click();
  await explainAll(desk);
  await tab(desk, "交付");
  await pane.getByRole("button", { name: "排好版" }).click();
  await pane.getByText("请按 Ctrl+P 预览，核对后打印。").waitFor();
  await rest(desk, "D7");
  await take(desk, "print", "iframe");
  await pane.getByRole("textbox", { name: /经办人/ }).fill("王芳");
  await pane.getByRole("button", { name: "定稿", exact: true }).click();
  await pane.getByText("与定稿一致").waitFor();
  await rest(desk, "D7");
  await pane.getByRole("heading", { name: "定稿", exact: true }).evaluate((heading) => heading.scrollIntoView());
  await take(desk, "final");
  await page.getByText(`封面-${unit}`, { exact: true }).click();
  await page.locator("svg").getByText("各一级指标得分率").waitFor();
  await settled(desk);
  await page.waitForTimeout(500);
  await take(desk, "cover", "#grid");
}

/** A reason in each row, so that nothing is left to warn of. */
async function explainAll(desk: Desk): Promise<void> {
  for (const { row, scores } of await blocksOf(desk))
    await pasteAt(desk, `I${row}`, scores.map(() => "见自查报告").join("\n"));
}

/** The consolidation tab, at a workbench of its own: a list pasted, files read, the ranking drawn. */
async function takeConsolidation(desk: Desk): Promise<void> {
  const { collect, issue } = consolidateText("zh-CN").pane;
  await tab(desk, "汇总");
  const list = desk.pane.getByRole("textbox", { name: issue.units });
  await list.fill(someUnits.slice(0, 5).join("\n"));
  await desk.pane.getByRole("heading", { name: issue.heading }).evaluate((heading) => heading.scrollIntoView());
  await take(desk, "issue", "iframe");
  await list.fill("");
  const returned = await Promise.all(
    someUnits.map(async (name, i) => ({
      ...{ name: `评分表-${name}.xlsx`, mimeType: "application/octet-stream" },
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
  await desk.pane
    .getByText(/^已放进工作簿/)
    .first()
    .waitFor();
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

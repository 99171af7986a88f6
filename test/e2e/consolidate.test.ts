/** Issuing to a list of units, and consolidating what comes back, as an organiser does it at the workbench. */

import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as xlsx from "@e965/xlsx";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Page } from "playwright-core";
import { checkFile } from "../../src/actions/files/checkFile";
import { systemById } from "../../src/domain/systems";
import { planScoringWorkbook } from "../../src/layout/scoringWorkbook";
import { consolidateText } from "../../src/text/consolidate";
import { refusalSentence } from "../../src/text/files";
import { readWorkbook } from "../../src/xlsx/readWorkbook";
import { writeWorkbook } from "../../src/xlsx/writeWorkbook";
import { convert } from "../helpers/libreOffice";
import { fileOfUnit } from "../helpers/returned";
import { fullMarksFor } from "../helpers/scoringContent";
import { schemaFaults } from "../helpers/validateXlsx";
import { dropFiles } from "./helpers/dropFiles";
import { holdUp } from "./helpers/holdUp";
import { type Desk, sitDown } from "./helpers/openWorkbench";
import { saveWorkbook, settled, valueOf } from "./helpers/person";

const language = "zh-CN" as const;
const text = consolidateText(language);
const { collect, issue } = text.pane;
const units = ["省教育厅", "省财政厅", "省公安厅", "省水利厅"];
let desk: Desk;

beforeAll(async () => {
  desk = await sitDown();
  await desk.pane.getByRole("tab", { name: "汇总" }).click();
});

afterAll(() => desk.close());

const button = (name: string) => desk.pane.getByRole("button", { name, exact: true });
const sheetNames = () =>
  desk.page.evaluate(() => window.workbench?.workbook.sheets.map(({ sheet }) => sheet.name) ?? []);

interface Given {
  name: string;
  bytes: Uint8Array;
}

function choose(files: Given[]): Promise<void> {
  const mimeType = "application/octet-stream";
  const given = files.map(({ name, bytes }) => ({ name, mimeType, buffer: Buffer.from(bytes) }));
  return desk.pane.getByLabel(collect.label).setInputFiles(given);
}

/** Saved by a button that downloads at once. */
async function downloaded(page: Page, press: () => Promise<void>): Promise<{ name: string; bytes: Uint8Array }> {
  const [download] = await Promise.all([page.waitForEvent("download"), press()]);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return { name: download.suggestedFilename(), bytes: new Uint8Array(Buffer.concat(chunks)) };
}

/** A workbook whose first indicator weighs more than it may. */
function alteredWeight(): Promise<Uint8Array> {
  const workbook = planScoringWorkbook({
    system: systemById("provincial-departments"),
    unit: "省公安厅",
    group: "",
    date: null,
    stage: "assessed",
    language,
    entries: fullMarksFor("provincial-departments"),
  });
  const weight = workbook.sheets[0]?.cells.find((row) => row[3]?.value === "领导体制")?.[4];
  if (weight) weight.value = 5;
  return writeWorkbook(workbook);
}

async function returnedFiles(): Promise<Given[]> {
  const [education, finance, older] = await Promise.all([
    fileOfUnit({ unit: "省教育厅", scores: { 1: 2.5 } }),
    fileOfUnit({ unit: "省财政厅", scores: { 2: 1 } }),
    fileOfUnit({ unit: "省财政厅", scores: { 2: 3, 3: 0 } }),
  ]);
  const [resaved = new Uint8Array()] = await convert([education], "xls");
  const old = xlsx.write(xlsx.read("a,1", { type: "string" }), { type: "array", bookType: "biff8" }) as ArrayBuffer;
  return [
    { name: "省教育厅（LibreOffice 保存）.xls", bytes: resaved },
    { name: "省财政厅.xlsx", bytes: finance },
    { name: "省财政厅-另一份.zip", bytes: zipSync({ "省财政厅.xlsx": older, "Thumbs.db": new Uint8Array(1) }) },
    { name: "省公安厅.xlsx", bytes: await alteredWeight() },
    { name: "旧格式.xls", bytes: new Uint8Array(old) },
    { name: "没传完.xlsx", bytes: finance.subarray(0, 9000) },
    { name: "说明.xlsx", bytes: zipSync({ "[Content_Types].xml": strToU8("<Types/>") }) },
  ];
}

test("a pasted list becomes a zip of one named workbook a unit, and a register in the workbook", async () => {
  await desk.pane.getByRole("textbox", { name: issue.units }).fill(units.join("\n"));
  const archive = await downloaded(desk.page, () => button(issue.make(4)).click());
  expect(archive.name).toBe(issue.archive("附件2"));
  const files = unzipSync(archive.bytes);
  expect(Object.keys(files).sort()).toEqual([...units.map((unit) => `评分表-${unit}.xlsx`), "下发台账.xlsx"].sort());
  for (const unit of units) {
    const sheets = checkFile(files[`评分表-${unit}.xlsx`] ?? new Uint8Array());
    expect(sheets.map((sheet) => sheet.unit)).toEqual([unit]);
  }
  await button(issue.register).click();
  await desk.pane.getByText(issue.registered("下发台账")).first().waitFor();
  expect(await valueOf(desk, "下发台账", "B6")).toBe("省水利厅");
});

test("each file that comes back has its verdict, with the reason and the cell; who sent none is named", async () => {
  await choose(await returnedFiles());
  await button(collect.draw).waitFor();
  const status = desk.pane.getByRole("status").filter({ hasText: "个单位参加排名" });
  expect(await status.textContent()).toBe(collect.counts(2, 0, 2, 3));
  for (const reason of ["no-scoring-sheet", "truncated", "not-a-workbook", "system-file"] as const)
    await desk.pane.getByText(refusalSentence({ reason, detail: "" }, language)).waitFor();
  await desk.pane.getByText(`${text.verdicts.refused} · 省公安厅`).waitFor();
  await desk.pane.getByText(/E6.*权重|权重.*E6/).waitFor();
  await desk.pane.getByText(collect.missing(1)).waitFor();
  expect(await desk.pane.getByRole("textbox", { name: collect.missing(1) }).inputValue()).toBe("省水利厅");
  await desk.pane.getByText("1. 省教育厅").waitFor();
});

test("the person chooses the other one of a unit that came twice", async () => {
  const points = desk.pane.getByText("2. 省财政厅").locator("..");
  expect(await points.textContent()).toContain(collect.points(98));
  const choice = desk.pane.getByLabel(collect.choice("省财政厅"));
  const other = await choice.locator("option").filter({ hasText: "另一份" }).getAttribute("value");
  await choice.selectOption(other);
  await points.filter({ hasText: collect.points(97) }).waitFor();
});

const drawn = ["排名表", "排名图表", "各单位得分明细表", "报送情况", "汇总数据"];

test("the result is drawn: ranks, totals and matrix, and charts", async () => {
  await button(collect.draw).click();
  await desk.pane.getByText(collect.drawn(drawn)).first().waitFor();
  await settled(desk);
  expect(await sheetNames()).toEqual(["Sheet1", "下发台账", ...drawn]);
  expect(await valueOf(desk, "排名表", "B4")).toBe("省教育厅");
  expect(await valueOf(desk, "排名表", "G4")).toBe(98.5);
  expect(await valueOf(desk, "排名表", "A5")).toBe(2);
  expect(await valueOf(desk, "排名表", "G5")).toBe(97);
  expect(await valueOf(desk, "各单位得分明细表", "I4")).toBe(2.5);
  expect(await valueOf(desk, "报送情况", "A3")).toBe(text.verdicts.missing);
  await desk.page.getByText("排名图表", { exact: true }).click();
  await desk.page.locator("svg").getByText("各单位总分").waitFor();
});

test("the second time it is asked before the earlier result is replaced", async () => {
  await button(collect.draw).click();
  await desk.pane.getByText(collect.replaceQuestion(drawn)).first().waitFor();
  await button(collect.back).click();
  expect(await sheetNames()).toEqual(["Sheet1", "下发台账", ...drawn]);
  await button(collect.draw).click();
  await button(collect.replace).click();
  await desk.pane.getByText(collect.drawn(drawn)).first().waitFor();
  await settled(desk);
  expect((await sheetNames()).sort()).toEqual(["Sheet1", "下发台账", ...drawn].sort());
});

test("the saved file is valid, and LibreOffice works out the same ranking from the data sheet", async () => {
  const saved = await saveWorkbook(desk.page);
  expect(await schemaFaults([saved])).toEqual([]);
  const [again] = await convert([withoutResults(saved)], "xlsx");
  const rankingOf = (bytes: Uint8Array) =>
    readWorkbook(bytes)
      .find(({ name }) => name === "排名表")
      ?.values.slice(2, 8)
      .map((row) => row.slice(0, 8).map((value) => value ?? ""));
  const before = rankingOf(saved);
  expect(before?.[1]?.slice(0, 2)).toEqual([1, "省教育厅"]);
  expect(rankingOf(again ?? new Uint8Array())).toEqual(before);
});

/** Formulas without their results, so that LibreOffice must work them out. */
function withoutResults(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  for (const [name, part] of Object.entries(parts)) {
    if (!name.startsWith("xl/worksheets/sheet")) continue;
    parts[name] = strToU8(strFromU8(part).replace(/(<f>[^<]*<\/f>)<v>[^<]*<\/v>/g, "$1"));
  }
  return zipSync(parts);
}

test("reading hundreds shows how far it is and can be cancelled; what was read stays", async () => {
  await button(collect.clear).click();
  const bytes = await fileOfUnit({ unit: "省民政厅" });
  await holdUp(desk, "399.xlsx");
  await choose(Array.from({ length: 400 }, (_, i) => ({ name: `${i}.xlsx`, bytes })));
  await desk.pane.getByText(/^已读 [1-9]\d* \/ 400 · /).waitFor();
  await button(collect.cancel).click();
  const told = await desk.pane
    .getByText(/^已取消/)
    .first()
    .textContent();
  const read = Number(/\d+/.exec(told ?? "")?.[0]);
  expect(read).toBeGreaterThan(0);
  expect(read).toBeLessThan(400);
  const status = desk.pane.getByRole("status").filter({ hasText: "个单位参加排名" });
  expect(await status.textContent()).toBe(collect.counts(1, 0, read - 1, 0));
});

test("files that are dropped from a folder are read as chosen ones are", async () => {
  await button(collect.clear).click();
  const folder = await mkdtemp(join(tmpdir(), "scoring-drop-"));
  const dropped = { "省教育厅.xlsx": await fileOfUnit({ unit: "省教育厅" }), "没传完.xlsx": new Uint8Array([80, 75]) };
  try {
    for (const [name, bytes] of Object.entries(dropped)) await writeFile(join(folder, name), bytes);
    await dropFiles(
      desk.pane.locator(".drop-area"),
      Object.keys(dropped).map((name) => join(folder, name)),
    );
    await desk.pane.getByText("1. 省教育厅").waitFor();
    await button(collect.draw).waitFor();
    const status = desk.pane.getByRole("status").filter({ hasText: "个单位参加排名" });
    expect(await status.textContent()).toBe(collect.counts(1, 0, 0, 1));
  } finally {
    await rm(folder, { recursive: true });
  }
});

test("nothing has gone wrong on the way, and no other machine was asked", () => {
  expect(desk.problems).toEqual([]);
});

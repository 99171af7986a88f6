/** What a person does at the workbench: clicks cells, types, pastes, reads what is shown. */

import { isDeepStrictEqual } from "node:util";
import type { Download, Page } from "playwright-core";
import { type Area, cellName, parseArea } from "../../../src/workbook/address";
import { type Desk, paneFrame } from "./openWorkbench";

/**
 * Waits until what was done in the grid or in the pane has been reported, shown and calculated, and the pane has asked for
 * nothing more for a while: what is pressed there, or answered to it, becomes a request only some turns later.
 */
export async function settled({ page }: Desk): Promise<void> {
  await page.evaluate(async () => {
    const bench = window.workbench;
    if (!bench) throw new Error("no workbench");
    let asked: number;
    do {
      await bench.idle();
      asked = bench.host.log.length;
      // In pieces, so that a long painting is not taken for the pane's silence.
      for (let i = 0; i < 4; i++) await new Promise((later) => setTimeout(later, 50));
    } while (bench.host.log.length !== asked);
  });
}

/** Waits until it is so, for ten seconds; if it never is, the difference is shown. */
export async function becomes(read: () => Promise<unknown>, expected: unknown): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    if (isDeepStrictEqual(await read(), expected)) return;
    await new Promise((later) => setTimeout(later, 100));
  }
  expect(await read()).toEqual(expected);
}

/** Fills in the first screen and inserts. `system` counts from 0 in the order shown. */
export async function insert(desk: Desk, unit: string, system: number): Promise<void> {
  await desk.pane.getByRole("radio").nth(system).check();
  await desk.pane.getByRole("textbox").first().fill(unit);
  await desk.pane.getByRole("button", { name: "插入评分表" }).click();
  await desk.pane.getByRole("heading", { name: unit }).waitFor();
  await settled(desk);
}

/** Clicks the middle of a cell of the open sheet. */
export async function clickCell({ page }: Desk, cell: string): Promise<void> {
  const place = await page.evaluate((name) => window.workbench?.place(name), cell);
  if (!place) throw new Error(`the open sheet does not show ${cell}`);
  await page.mouse.click(place.x + place.width / 2, place.y + place.height / 2);
}

/** Clicks a cell, types, and presses Enter. */
export async function typeInto(desk: Desk, cell: string, text: string): Promise<void> {
  await clickCell(desk, cell);
  await desk.page.keyboard.type(text);
  await desk.page.keyboard.press("Enter");
  await settled(desk);
}

/** Puts a text into the clipboard, as a copy in another program does, and pastes it at the cell. */
export async function pasteAt(desk: Desk, cell: string, text: string): Promise<void> {
  await desk.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await desk.page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await clickCell(desk, cell);
  await desk.page.keyboard.press("Control+V");
  await settled(desk);
}

/** A cell's value in the workbook that office.js and the saved file see. */
export function valueOf({ page }: Desk, sheet: string, cell: string): Promise<unknown> {
  return page.evaluate(
    ([sheetName, cellName]) => {
      const [, letters = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(cellName) ?? [];
      const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
      const found = window.workbench?.workbook.sheets.find((each) => each.sheet.name === sheetName);
      return found?.sheet.cells[Number(row) - 1]?.[column]?.value;
    },
    [sheet, cell] as const,
  );
}

/** The first cell of what is selected. */
export async function selectedCell({ page }: Desk): Promise<string | null> {
  const selection = await page.evaluate(() => window.workbench?.workbook.selection);
  return selection ? cellName(selection.row, selection.column) : null;
}

/** The open sheet's name, as the host tells it and as the grid shows it. */
export function openedSheet({ page }: Desk): Promise<{ told?: string; shown?: string | null }> {
  return page.evaluate(() => {
    const { workbook } = window.workbench ?? {};
    const told = workbook?.sheets.find(({ id }) => id === workbook.activeSheetId)?.sheet.name;
    return { told, shown: document.querySelector("[role=tab][aria-selected=true]")?.textContent };
  });
}

/**
 * Writes a value into cells past the grid, as a paste or another person's program does; protection is no hindrance.
 * What stands below each other is written at once.
 */
export async function writeInto(
  desk: Desk,
  sheet: string,
  writes: { cell: string; value: string | number | null; unlockedOnly?: boolean }[],
): Promise<void> {
  const placed = writes.map((write) => ({ ...write, area: parseArea(write.cell) }));
  await desk.page.evaluate(
    async ([name, all]) => {
      const bench = window.workbench;
      const found = bench?.workbook.sheets.find((each) => each.sheet.name === name);
      if (!bench || !found) throw new Error(`no sheet ${name}`);
      const { protection } = found.sheet;
      const edits: { sheetId: string; area: Area; contents: { value: string | number | null }[][] }[] = [];
      for (const { area, value, unlockedOnly } of all) {
        if (unlockedOnly && (found.sheet.cells[area.row]?.[area.column]?.style.locked ?? true)) continue;
        const line = Array.from({ length: area.lastColumn - area.column + 1 }, () => ({ value }));
        const contents = Array.from({ length: area.lastRow - area.row + 1 }, () => line);
        const above = edits.at(-1);
        if (
          above?.area.lastRow === area.row - 1 &&
          above.area.column === area.column &&
          above.area.lastColumn === area.lastColumn
        ) {
          above.area.lastRow = area.lastRow;
          above.contents.push(...contents);
        } else edits.push({ sheetId: found.id, area, contents });
      }
      found.sheet.protection = null;
      for (const edit of edits) await bench.host.edit(edit);
      found.sheet.protection = protection;
    },
    [sheet, placed] as const,
  );
  await settled(desk);
}

/** Presses the workbench's button and takes the file that the browser gets. */
export async function saveWorkbook(page: Page): Promise<Uint8Array> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "保存为 .xlsx" }).click(),
  ]);
  return bytesOf(download);
}

/** Every row's weight as its self-score: what an afternoon of typing or pasting comes to. */
export async function scoreInFull(desk: Desk, sheet: string): Promise<void> {
  const cells = await desk.page.evaluate((name) => {
    const found = window.workbench?.workbook.sheets.find((each) => each.sheet.name === name);
    return found?.sheet.cells.map((row) => [row[2]?.value, row[4]?.value]) ?? [];
  }, sheet);
  const marks = cells.flatMap(([number, weight], row) =>
    typeof number === "number" && typeof weight === "number" ? [{ cell: `G${row + 1}`, value: weight }] : [],
  );
  await writeInto(desk, sheet, marks);
}

/** Lifts a sheet's protection and overwrites cells, as someone without the add-in would. */
export async function overwriteUnprotected(desk: Desk, sheet: string, cells: Record<string, unknown>): Promise<void> {
  await paneFrame(desk).evaluate(
    ([name, values]) =>
      Excel.run(async (context) => {
        const worksheet = context.workbook.worksheets.getItem(name);
        worksheet.protection.unprotect();
        for (const [cell, value] of Object.entries(values)) worksheet.getRange(cell).values = [[value]];
        await context.sync();
      }),
    [sheet, cells] as const,
  );
  await settled(desk);
}

/** Presses a button of the pane and takes the file that the browser gets. */
export async function downloadFrom(desk: Desk, button: string): Promise<{ name: string; bytes: Uint8Array }> {
  const [download] = await Promise.all([
    desk.page.waitForEvent("download"),
    desk.pane.getByRole("button", { name: button }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: await bytesOf(download) };
}

async function bytesOf(download: Download): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return new Uint8Array(Buffer.concat(chunks));
}

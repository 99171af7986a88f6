/** Draws what a new sheet can do without for a while, and protects it: all at once, or part by part where Excel refuses one. */

import { Failure, isFailure } from "../domain/failure";
import type { Area } from "../workbook/address";
import type { Sheet } from "../workbook/workbook";
import { Canvas } from "./canvas";
import { inExcel } from "./inExcel";
import { loadProtection } from "./readProtection";
import { partsOf, type SheetPart, sheetParts } from "./sheetParts";
import { liftAll, plannedProtection, protect, protectAgain, type ProtectedSheet } from "./sheetProtection";

/** A sheet whose contents are there. */
interface DrawnSheet {
  id: string;
  sheet: Sheet;
}

export type UndrawnPart = SheetPart | "protection";

/** The parts that could not be drawn of sheets that are otherwise complete. */
export interface Undrawn {
  sheets: string[];
  /** With what Excel said. */
  parts: { part: UndrawnPart; code: string }[];
  /** Tries those parts again. @throws Failure with the sheets as they were */
  again: () => Promise<Undrawn | null>;
}

/** One request where nothing fails. @throws Failure where the sheets cannot be protected */
export async function finishSheets(sheets: DrawnSheet[], selection: Area): Promise<Undrawn | null> {
  const parts = partsOf(sheets.map(({ sheet }) => sheet));
  try {
    await drawTogether(sheets, parts, selection);
    return null;
  } catch (error) {
    if (isFailure(error, "no-answer")) throw error;
    // The person types into the new sheet already: nothing of the request was done.
    if (isFailure(error, "cell-being-edited")) return undrawn(sheets, [...parts, "protection"], error);
  }
  const { missing, found } = await drawApart(sheets, parts);
  await protectAgain(
    found.map(({ drawn, now }) => ({ ...now, protection: plannedProtection(drawn.sheet.protection) })),
  );
  await open(sheets, selection).catch(() => undefined); // Another sheet is open then; nothing is missing.
  return undrawnOf(sheets, missing);
}

async function drawTogether(sheets: DrawnSheet[], parts: SheetPart[], selection: Area): Promise<void> {
  await inExcel(async (context) => {
    const canvases = sheets.map(({ id, sheet }) => ({ sheet, canvas: canvasOf(context, id) }));
    for (const part of parts) for (const { canvas, sheet } of canvases) sheetParts[part].draw(canvas, sheet);
    for (const { canvas, sheet } of canvases) protect(canvas.worksheet, plannedProtection(sheet.protection));
    show(canvases, selection);
    await context.sync();
  });
}

function open(sheets: DrawnSheet[], selection: Area): Promise<void> {
  return inExcel(async (context) => {
    show(
      sheets.map(({ id, sheet }) => ({ sheet, canvas: canvasOf(context, id) })),
      selection,
    );
    await context.sync();
  });
}

/** Opens the first, and hides those that are for programs: an open sheet cannot be hidden. */
function show(drawn: { sheet: Sheet; canvas: Canvas }[], selection: Area): void {
  const first = drawn[0]?.canvas;
  first?.worksheet.activate();
  first?.range(selection).select();
  for (const { sheet, canvas } of drawn) if (sheet.hidden) canvas.worksheet.visibility = "Hidden";
}

function canvasOf({ workbook }: Excel.RequestContext, id: string): Canvas {
  return new Canvas(workbook.worksheets.getItem(id));
}

type Missing = Undrawn["parts"];

/** How a sheet was protected before parts of it were drawn. */
interface Found {
  drawn: DrawnSheet;
  now: ProtectedSheet;
}

/** Each part in a request of its own, over what is there of it. The sheets are unprotected afterwards. */
async function drawApart(sheets: DrawnSheet[], parts: SheetPart[]): Promise<{ missing: Missing; found: Found[] }> {
  const found = await lookAtProtection(sheets);
  await liftAll(found.map(({ now }) => now));
  const missing: Missing = [];
  for (const part of parts) {
    await drawPart(sheets, part).catch((error: unknown) => missing.push({ part, code: codeOf(error as Failure) }));
  }
  return { missing, found };
}

function lookAtProtection(sheets: DrawnSheet[]): Promise<Found[]> {
  return inExcel(async (context) => {
    const loaded = sheets.map((drawn) => {
      const worksheet = context.workbook.worksheets.getItem(drawn.id);
      return { drawn, protection: loadProtection(worksheet) };
    });
    await context.sync();
    return loaded.map(({ drawn, protection }) => ({
      drawn,
      now: { id: drawn.id, name: drawn.sheet.name, protection: protection() },
    }));
  });
}

function drawPart(sheets: DrawnSheet[], part: SheetPart): Promise<void> {
  const { clear, draw } = sheetParts[part];
  return inExcel(async (context) => {
    const concerned = sheets
      .filter(({ sheet }) => partsOf([sheet]).includes(part))
      .map(({ id, sheet }) => ({ sheet, canvas: canvasOf(context, id) }));
    await clear(context, concerned);
    for (const { canvas, sheet } of concerned) draw(canvas, sheet);
    await context.sync();
  });
}

function undrawn(sheets: DrawnSheet[], parts: UndrawnPart[], failure: Failure): Undrawn | null {
  const code = codeOf(failure);
  return undrawnOf(
    sheets,
    parts.map((part) => ({ part, code })),
  );
}

function undrawnOf(sheets: DrawnSheet[], missing: Missing): Undrawn | null {
  if (missing.length === 0) return null;
  const parts = missing.flatMap(({ part }) => (part in sheetParts ? [part as SheetPart] : []));
  const unprotected = missing.some(({ part }) => part === "protection");
  let before: Found[] | null = null;
  const again = async (): Promise<Undrawn | null> => {
    const { missing: still, found } = await drawApart(sheets, parts);
    // Where protecting failed the last time, what it found is what is put back.
    before ??= found;
    const locked = before.map(({ drawn, now }) =>
      unprotected ? { ...now, protection: plannedProtection(drawn.sheet.protection) } : now,
    );
    await protectAgain(locked).catch((error: unknown) => {
      throw new Failure("protection-lost", { task: "parts" }, error as Failure);
    });
    return undrawnOf(sheets, still);
  };
  return { sheets: sheets.map(({ sheet }) => sheet.name), parts: missing, again };
}

/** Excel's own code, or else the kind of failure. */
function codeOf({ code, kind }: Failure): string {
  return code ?? kind;
}

/** The definition sheets of the open workbook: found and checked, drawn, renumbered. */

import { Failure } from "../../domain/failure";
import type { IndicatorSystem } from "../../domain/indicatorSystem";
import { drawWorkbook } from "../../excel/drawWorkbook";
import type { Undrawn } from "../../excel/finishSheets";
import { listSheets, lookAtWorkbook } from "../../excel/lookAtWorkbook";
import { readSheet, readSheetsById } from "../../excel/readSheets";
import { writeCells } from "../../excel/writeCells";
import { type DefinitionFound, definitionsIn, readDefinition } from "../../layout/definition/readDefinition";
import { isDefinition } from "../../layout/recognition/constantName";
import type { Language } from "../../text";
import { area } from "../../workbook/address";
import { planDefinition } from "./newSystem";

/** In the workbook's order. Two requests; one where there is none. @throws Failure */
export async function findDefinitions(): Promise<DefinitionFound[]> {
  const ids = (await listSheets("names")).filter(isDefinition).map(({ id }) => id);
  if (ids.length === 0) return [];
  return definitionsIn((await readSheetsById(ids)).map(({ content }) => content));
}

/** Adds a system's definition sheet and opens it. Four requests. @throws Failure with the workbook as it was */
export async function drawDefinition(
  system: IndicatorSystem,
  language: Language,
): Promise<{ sheet: string; undrawn?: Undrawn | null }> {
  const look = await lookAtWorkbook();
  if (look.structureProtected) throw new Failure("structure-protected", {});
  const plan = planDefinition(
    system,
    language,
    look.sheets.map(({ name }) => name),
  );
  const { undrawn } = await drawWorkbook(plan, area(0, 0));
  return { sheet: plan.sheets[0]?.name ?? "", undrawn };
}

/** Numbers the indicators from 1 in the order of the rows, and says how many were changed. Two requests. @throws Failure */
export async function renumberDefinition(sheet: string): Promise<number> {
  const content = await readSheet(sheet);
  const numbers = (content && readDefinition(content))?.numbers ?? [];
  const changed = numbers.flatMap(({ row, column, value }, i) =>
    value === i + 1 ? [] : [{ row, column, value: i + 1, seen: value }],
  );
  if (changed.length > 0) await writeCells(sheet, changed);
  return changed.length;
}

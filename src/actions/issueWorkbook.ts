/** 下发评分表: one unit's workbook as a file, ready to be mailed. */

import type { SystemId } from "../domain/indicatorSystem";
import { systemById } from "../domain/systems";
import { planScoringWorkbook } from "../layout/scoringWorkbook";
import { textFor, type Language } from "../text";
import { writeWorkbook } from "../xlsx/writeWorkbook";

export interface Issue {
  systemId: SystemId;
  unit: string;
  language: Language;
}

/** Characters in a file's name, its ending not counted; and bytes, for the disks that count those. */
const mostCharacters = 95;
const mostBytes = 200;

/** The unit's blank scoring sheet and summary, at the stage where the unit scores itself. */
export async function issueWorkbook({
  systemId,
  unit,
  language,
}: Issue): Promise<{ fileName: string; bytes: Uint8Array }> {
  const workbook = planScoringWorkbook({
    system: systemById(systemId),
    unit: unit.trim(),
    group: "",
    date: null,
    stage: "self",
    language,
  });
  return { fileName: workbookFileName(unit, language), bytes: await writeWorkbook(workbook) };
}

/**
 * A file's name that holds the unit and that Windows takes. `workbookFileName("省/厅", "zh-CN")` → `"评分表-省_厅.xlsx"`
 * `taken` are names that it must not have; they do not tell small and capital letters apart, and it gets a number then.
 */
export function workbookFileName(unit: string, language: Language, taken: readonly string[] = []): string {
  const allowed = unit
    .trim()
    .replace(/[<>:"/\\|?*\p{Cc}\p{Cs}]+/gu, "_")
    .replace(/\s+/g, " ");
  const wanted = textFor(language).sheet.scoringSheetName(allowed);
  const used = new Set(taken.map(folded));
  for (let count = 1; ; count++) {
    const suffix = count === 1 ? "" : ` (${count})`;
    const name = `${cut(wanted, suffix)}${suffix}.xlsx`;
    if (!used.has(folded(name))) return name;
  }
}

/** Two names that a disk may take for one become the same. */
function folded(name: string): string {
  return name.normalize("NFC").toLowerCase();
}

/** Cuts at whole characters, so that the suffix still fits. Windows drops points and spaces at an end, so they go too. */
function cut(name: string, suffix: string): string {
  const bytes = new TextEncoder();
  let kept = "";
  for (const character of name) {
    const longer = kept + character;
    if ((longer + suffix).length > mostCharacters || bytes.encode(longer + suffix).length > mostBytes) break;
    kept = longer;
  }
  return kept.replace(/[. ]+$/, "");
}

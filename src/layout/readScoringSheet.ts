/** Recognises a scoring sheet by its content and reads it: the inverse of laying it out, forgiving of moved rows and columns. */

import type { Indicator, IndicatorSystem } from "../domain/indicatorSystem";
import { indicatorsOf } from "../domain/indicatorSystem";
import type { Entry, Found, LostFormula, ChangedHeading, ScoreRow, ScoreSheet, Stage } from "../domain/scoreSheet";
import { indicatorSystems } from "../domain/systems";
import { textFor, type Language } from "../text";
import { cellName } from "../workbook/address";
import type { SheetContent } from "../workbook/workbook";
import { findCaptions, findField, textAt, type Captions } from "./findCaptions";
import { checkFormula, sumFormula } from "./scoringFormulas";

/** The scoring sheet that a sheet holds, with its system; null for a sheet that is not one of ours. */
export function readScoringSheet(
  content: SheetContent,
): { sheet: ScoreSheet; system: IndicatorSystem; language: Language } | null {
  const captions = findCaptions(content);
  if (!captions) return null;
  const rows = readRows(content, captions);
  const system = recogniseSystem(content, rows);
  if (!system) return null;
  const known = rows.filter((row) => indicatorsOf(system).some((indicator) => indicator.number === row.number));
  const text = textFor(captions.language).sheet;
  const stage = findField(content, captions, text.stage);
  const field = (label: string): Entry => valueAt(content, findField(content, captions, label));
  return {
    system,
    language: captions.language,
    sheet: {
      sheet: content.name,
      systemId: system.id,
      edition: constantName(content, "ScoringEdition") ?? system.edition,
      unit: String(field(text.unit) ?? "").trim(),
      group: String(field(text.group) ?? "").trim(),
      date: field(text.date),
      stage: stageOf(valueAt(content, stage), captions.language),
      stageCell: cellName(stage.row, stage.column),
      rows: known,
      lostFormulas: findLostFormulas(content, captions, known, stage),
      changedHeadings: findChangedHeadings(content, captions, known, system),
    },
  };
}

/** Rows below the captions that hold a number in the 序号 column, up to the sheet's end. */
function readRows(content: SheetContent, { row: captionRow, columns }: Captions): ScoreRow[] {
  return content.values.flatMap((values, row): ScoreRow[] => {
    const number = values[columns.number];
    if (row <= captionRow || typeof number !== "number") return [];
    const found = (column: number | undefined): Found<Entry> => ({
      value: column === undefined ? null : blankAsNull(values[column]),
      cell: cellName(row, column ?? columns.number),
    });
    return [
      {
        number,
        row,
        name: found(columns.name),
        weight: found(columns.weight),
        description: found(columns.description),
        selfScore: found(columns.selfScore),
        assessedScore: found(columns.assessedScore),
        reason: found(columns.reason),
        evidence: found(columns.evidence),
      },
    ];
  });
}

/** By the rows first, for the content is the truth; the hidden name only decides where the rows do not. */
function recogniseSystem(content: SheetContent, rows: ScoreRow[]): IndicatorSystem | null {
  const scored = indicatorSystems.map((system) => ({ system, matches: countMatches(system, rows) }));
  const best = scored.reduce((a, b) => (b.matches > a.matches ? b : a));
  if (best.matches >= indicatorsOf(best.system).length / 2) return best.system;
  const named = constantName(content, "ScoringSystem");
  return indicatorSystems.find((system) => system.id === named) ?? null;
}

/** How many indicators stand in the sheet with their number and name. */
function countMatches(system: IndicatorSystem, rows: ScoreRow[]): number {
  const names = new Set(rows.map((row) => `${row.number} ${String(row.name.value)}`));
  return indicatorsOf(system).filter(({ number, name }) => names.has(`${number} ${name}`)).length;
}

/** The value of a name of ours that holds a constant: `="provincial-departments"` */
function constantName(content: SheetContent, name: string): string | null {
  const formula = content.names.find((each) => each.name === name)?.formula;
  return formula === undefined ? null : formula.replace(/^=?"?|"?$/g, "");
}

function stageOf(value: Entry, language: Language): Stage {
  return value === textFor(language).sheet.stages.assessed ? "assessed" : "self";
}

/** Subtotals, the total and the check column must hold the formulas that we drew, whatever the rows' order is now. */
function findLostFormulas(
  content: SheetContent,
  { columns, language, row: captionRow }: Captions,
  rows: ScoreRow[],
  stageCell: { row: number; column: number },
): LostFormula[] {
  const text = textFor(language).sheet;
  const lost: LostFormula[] = [];
  const expect = (row: number, column: number, formula: string, number: number | null): void => {
    const found = content.formulas[row]?.[column] ?? null;
    if (found === null || plain(found) !== plain(formula)) lost.push({ cell: cellName(row, column), number });
  };
  if (columns.check !== undefined) {
    const all = { ...columns, check: columns.check };
    for (const { row, number } of rows)
      expect(row, columns.check, checkFormula({ row, columns: all, stageCell }, text), number);
  }
  let first = captionRow + 1;
  const sections: { first: number; last: number }[] = [];
  const amounts = [columns.weight, columns.selfScore, columns.assessedScore];
  for (let row = first; row < content.values.length; row++) {
    const label = textAt(content, row, columns.section);
    if (label !== text.subtotal && label !== text.total) continue;
    const own = rows.filter((each) => each.row >= first && each.row < row).map((each) => each.row);
    if (label === text.subtotal && own.length > 0) sections.push({ first: Math.min(...own), last: Math.max(...own) });
    const ranges = label === text.total ? sections : sections.slice(-1);
    for (const column of amounts) expect(row, column, sumFormula(column, ranges), null);
    if (label === text.total) break;
    first = row + 1;
  }
  return lost;
}

/** As every program writes it: without spaces, `$`, case and prefixes of newer functions. */
function plain(formula: string): string {
  return formula
    .split('"')
    .map((part, index) => (index % 2 === 0 ? part.replace(/[\s$]|_xlfn\./g, "").toUpperCase() : part))
    .join('"');
}

/** Section and group names stand in the first row of their merge; only looked at where the rows keep the official order. */
function findChangedHeadings(
  content: SheetContent,
  { columns, language }: Captions,
  rows: ScoreRow[],
  system: IndicatorSystem,
): ChangedHeading[] {
  const rowOf = (indicator: Indicator | undefined): number | undefined =>
    rows.find((row) => row.number === indicator?.number)?.row;
  const inOrder = rows.every((row, index) => index === 0 || row.number > (rows[index - 1]?.number ?? 0));
  if (!inOrder) return [];
  const changed: ChangedHeading[] = [];
  const expect = (indicator: Indicator | undefined, column: number, expected: string): void => {
    const row = rowOf(indicator);
    if (row === undefined || indicator === undefined) return;
    const found = textAt(content, row, column).replace(/\s/g, "");
    if (found !== expected.replace(/\s/g, "")) {
      changed.push({ cell: cellName(row, column), number: indicator.number, expected });
    }
  };
  for (const section of system.sections) {
    const heading = `${section.name} ${textFor(language).sheet.points(section.points)}`;
    expect(section.groups[0]?.indicators[0], columns.section, heading);
    for (const group of section.groups) expect(group.indicators[0], columns.group, group.name);
  }
  return changed;
}

function valueAt(content: SheetContent, { row, column }: { row: number; column: number }): Entry {
  return blankAsNull(content.values[row]?.[column]);
}

/** Excel gives blank cells as empty texts. */
function blankAsNull(value: Entry | undefined): Entry {
  return value === undefined || value === "" ? null : value;
}

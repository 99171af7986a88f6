/** Lays out the directory (目录) of a workbook with several units: a row a scoring sheet, kept true by formulas. */

import { indicatorSystems } from "../domain/systems";
import { textFor, type Language } from "../text";
import { absoluteName, area, cellName, parseArea, quoteSheet, type Area } from "../workbook/address";
import { SheetBuilder } from "../workbook/sheetBuilder";
import type { DefinedName, Sheet } from "../workbook/workbook";
import { isReplaced } from "./recognition/replacedSheet";
import { quoteText, stageCondition } from "./scoring/scoringFormulas";
import { columns, fields, headRows } from "./scoring/scoringRows";
import { colors, styles } from "./parts/styles";

/** A sheet of the workbook with the names that belong to it. */
export interface NamedSheet {
  name: string;
  names: Pick<DefinedName, "name" | "formula">[];
}

/** A scoring sheet and where its parts stand now: its names tell, which Excel keeps true when rows and columns move. */
export interface DirectoryEntry {
  sheet: string;
  /** 附件2 */
  attachment: string;
  unit: Area;
  stage: Area;
  /** The cell that holds the check code of a finalised sheet. */
  code: Area;
  /** From the first indicator to the total. */
  numbers: Area;
  selfScores: Area;
  assessedScores: Area;
}

const directoryName = "ScoringDirectory";
const head = { title: 0, note: 1, captions: 2 };
const at = { number: 0, unit: 1, system: 2, state: 3, scored: 4, count: 5, progress: 6, self: 7, assessed: 8 };
const widths = [32, 190, 60, 66, 42, 42, 48, 60, 60];

/** Whether a sheet is the directory. */
export function isDirectory({ names }: NamedSheet): boolean {
  return names.some(({ name }) => name === directoryName);
}

/** The workbook's scoring sheets in its order; those whose names lost their cells, and those that were replaced, are left out. */
export function directoryEntries(sheets: NamedSheet[]): DirectoryEntry[] {
  return sheets.flatMap(({ name, names }): DirectoryEntry[] => {
    const formulaOf = (wanted: string): string => names.find((each) => each.name === wanted)?.formula ?? "";
    const placeOf = (wanted: string): Area | null => {
      const reference = /!(\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?)$/i.exec(formulaOf(wanted))?.[1];
      return reference === undefined ? null : parseArea(reference);
    };
    const system = indicatorSystems.find(({ id }) => formulaOf("ScoringSystem").includes(id));
    const [unit, stage] = [placeOf("ScoringUnit"), placeOf("ScoringStage")];
    const numbers = placeOf("ScoringNumbers");
    const [selfScores, assessedScores] = [placeOf("ScoringSelfScores"), placeOf("ScoringAssessedScores")];
    if (!system || !unit || !stage || !numbers || !selfScores || !assessedScores || isReplaced({ names })) return [];
    const code = area(
      Math.max(0, unit.row + headRows.attachment - fields.unit.value.row),
      numbers.column + columns.description - columns.number,
    );
    return [{ sheet: name, attachment: system.attachment, unit, stage, code, numbers, selfScores, assessedScores }];
  });
}

/** The plain directory; its results are the formulas' business. */
export function layOutDirectorySheet(entries: DirectoryEntry[], name: string, language: Language): Sheet {
  const text = textFor(language).sheet;
  const heights = [36, 20, 26, ...entries.map(() => 24)];
  const builder = new SheetBuilder(name, heights, [...widths]);
  const across = (row: number): Area => area(row, at.number, row, at.assessed);
  builder
    .put(head.title, 0, text.directory.title)
    .paint(across(head.title), styles.title)
    .merge(across(head.title))
    .put(head.note, 0, text.directory.note)
    .paint(across(head.note), styles.label)
    .merge(across(head.note))
    .putRow(head.captions, 0, text.directory.columns)
    .paint(across(head.captions), styles.heading);
  entries.forEach((entry, index) => putEntry(builder, head.captions + 1 + index, entry, language));
  return Object.assign(builder.sheet, {
    frozen: { rows: head.captions + 1, columns: 0 },
    protection: { allowFormatColumns: true, allowFormatRows: true },
    tabColor: colors.accent,
    page: {
      orientation: "portrait",
      paper: "A4",
      margins: { left: 36, right: 36, top: 42, bottom: 42, header: 20, footer: 20 },
      printArea: area(0, 0, heights.length - 1, at.assessed),
      titleRows: { first: head.captions, last: head.captions },
      fit: "wide",
      centerHorizontally: true,
      blackAndWhite: false,
      footer: { left: "", center: text.page, right: "" },
      breaks: [],
    },
    names: [{ name: directoryName, formula: "=1", visible: false }],
  } satisfies Partial<Sheet>);
}

function putEntry(builder: SheetBuilder, row: number, entry: DirectoryEntry, language: Language): void {
  const formulas = entryFormulas(row, entry, language);
  const put = (column: number, formula: string): unknown => builder.put(row, column, { formula, result: null });
  builder.put(row, at.number, row - head.captions).put(row, at.system, entry.attachment);
  put(at.unit, formulas.unit);
  put(at.state, formulas.state);
  put(at.scored, formulas.scored);
  put(at.count, formulas.count);
  put(at.progress, formulas.progress);
  put(at.self, formulas.self);
  put(at.assessed, formulas.assessed);
  builder
    .paint(area(row, at.number, row, at.assessed), styles.centered)
    .paint(area(row, at.unit), { ...styles.cell, color: colors.accent })
    .paint(area(row, at.scored, row, at.assessed), styles.number)
    .paint(area(row, at.progress), { numberFormat: "0%_)" });
}

/** A reference follows when its sheet is renamed; a deleted sheet's row says so instead of an error. */
function entryFormulas(row: number, entry: DirectoryEntry, language: Language): EntryFormulas {
  const text = textFor(language).sheet;
  const cells = (place: Area): string => `${quoteSheet(entry.sheet)}!${absoluteName(place)}`;
  const cell = (place: Area): string => cells(area(place.row, place.column));
  const total = (place: Area): string => cells(area(place.lastRow, place.lastColumn));
  const [unit, stage, code, numbers] = [cell(entry.unit), cell(entry.stage), cell(entry.code), cells(entry.numbers)];
  const scored = (scores: Area): string => `SUMPRODUCT(ISNUMBER(${numbers})*ISNUMBER(${cells(scores)}))`;
  const codeLabel = text.checkCode("").trim();
  const { gone, final, unnamed } = text.directory;
  // CELL gives the address as the program's own links need it, and follows a renaming, as a text in quotes would not.
  const link = `"#"&CELL("address",${cells(area(0, 0))})`;
  return {
    unit: `=IFERROR(HYPERLINK(${link},IF(${unit}="",${quoteText(unnamed)},${unit})),${quoteText(gone)})`,
    state: `=IFERROR(IF(LEFT(${code},${codeLabel.length})=${quoteText(codeLabel)},${quoteText(final)},${stage}&""),"")`,
    scored: `=IFERROR(IF(${stageCondition(stage, "assessed", text)},${scored(entry.assessedScores)},${scored(entry.selfScores)}),"")`,
    count: `=IFERROR(COUNT(${numbers}),"")`,
    progress: `=IFERROR(${cellName(row, at.scored)}/${cellName(row, at.count)},"")`,
    self: `=IFERROR(${total(entry.selfScores)},"")`,
    assessed: `=IFERROR(${total(entry.assessedScores)},"")`,
  };
}

type EntryFormulas = Record<"unit" | "state" | "scored" | "count" | "progress" | "self" | "assessed", string>;

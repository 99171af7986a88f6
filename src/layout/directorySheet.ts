/** Lays out the directory (目录) of a workbook with several units: a row a scoring sheet, kept true by formulas. */

import { type IndicatorSystem, systemKey } from "../domain/indicatorSystem";
import { nameInTables, usualLevels } from "../domain/systems";
import { type Language, type Text, textFor } from "../text";
import { absoluteName, type Area, area, cellName, parseArea, quoteSheet } from "../workbook/address";
import { type Content, SheetBuilder } from "../workbook/sheetBuilder";
import type { Sheet } from "../workbook/workbook";
import { pageFooter } from "./parts/footer";
import { tablePages, uprightPaper } from "./parts/paper";
import { placesOf } from "./parts/places";
import type { NamedSheet } from "./parts/sheetReference";
import { colors, styles } from "./parts/styles";
import { putCaptions, putRowOf, type TableColumn } from "./parts/tableColumns";
import { constantName } from "./recognition/constantName";
import { isReplaced } from "./recognition/replacedSheet";
import { columnsOf, layoutVersion } from "./scoring/scoringColumns";
import { quoteText, stageCondition } from "./scoring/scoringFormulas";
import { fixedCells } from "./scoring/scoringPlaces";

/** A sheet of the workbook, which the directory may list. */
export interface ListedSheet extends NamedSheet {
  name: string;
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
  weights: Area;
  selfScores: Area;
  assessedScores: Area;
}

const directoryName = "ScoringDirectory";
/** Excel shows no link whose text is longer than 255; what was typed as a unit may be. */
const longestLinkText = 200;
const head = { title: 0, note: 1, captions: 2 };
const heights = { title: 36, note: 20, captions: 26, entry: 24 };

/** What a row's cells are made from. */
interface DirectoryRow {
  entry: DirectoryEntry;
  /** Zero-based row of the directory. */
  row: number;
  language: Language;
}

const count = { ...styles.count, wrap: true };
const points = { ...styles.points, wrap: true };

type DirectoryKey = keyof Text["sheet"]["directory"]["columns"];

const columns: readonly TableColumn<DirectoryKey, DirectoryRow, Text["sheet"]["directory"]>[] = [
  {
    key: "number",
    caption: ({ columns }) => columns.number,
    width: 32,
    style: styles.centered,
    content: ({ row }) => row - head.captions,
  },
  {
    key: "unit",
    caption: ({ columns }) => columns.unit,
    width: 190,
    style: { ...styles.cell, color: colors.accent },
    content: unitLink,
  },
  {
    key: "system",
    caption: ({ columns }) => columns.system,
    width: 60,
    style: styles.centered,
    content: ({ entry }) => entry.attachment,
  },
  {
    key: "state",
    caption: ({ columns }) => columns.state,
    width: 66,
    style: styles.centered,
    content: stateOf,
  },
  {
    key: "scored",
    caption: ({ columns }) => columns.scored,
    width: 42,
    style: count,
    content: scoredCount,
  },
  {
    key: "count",
    caption: ({ columns }) => columns.count,
    width: 42,
    style: count,
    content: ({ entry }) => unlessGone(`COUNT(${cellsOf(entry, entry.numbers)})`),
  },
  {
    key: "progress",
    caption: ({ columns }) => columns.progress,
    width: 48,
    style: { ...count, numberFormat: "0%_)" },
    content: ({ row }) => unlessGone(`${cellName(row, at.scored)}/${cellName(row, at.count)}`),
  },
  {
    key: "self",
    caption: ({ columns }) => columns.self,
    width: 60,
    style: points,
    content: ({ entry }) => unlessGone(lastCellOf(entry, entry.selfScores)),
  },
  {
    key: "assessed",
    caption: ({ columns }) => columns.assessed,
    width: 60,
    style: points,
    content: ({ entry }) => unlessGone(lastCellOf(entry, entry.assessedScores)),
  },
];

const at = placesOf(columns);

/** Whether a sheet is the directory. */
export function isDirectory({ names }: NamedSheet): boolean {
  return names.some(({ name }) => name === directoryName);
}

/** The workbook's scoring sheets in its order; those whose names lost their cells, and those that were replaced, are left out. */
export function directoryEntries(sheets: ListedSheet[], systems: readonly IndicatorSystem[]): DirectoryEntry[] {
  // Where they stand from each other is the same for all levels.
  const layout = columnsOf(layoutVersion, usualLevels);
  const drawn = fixedCells(layout);
  return sheets.flatMap(({ name, names }): DirectoryEntry[] => {
    const formulaOf = (wanted: string): string => names.find((each) => each.name === wanted)?.formula ?? "";
    const placeOf = (wanted: string): Area | null => {
      const reference = /!(\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?)$/i.exec(formulaOf(wanted))?.[1];
      return reference === undefined ? null : parseArea(reference);
    };
    const system = systems.find((each) => systemKey(each) === constantName({ names }, "ScoringSystem"));
    const [unit, stage] = [placeOf("ScoringUnit"), placeOf("ScoringStage")];
    const numbers = placeOf("ScoringNumbers");
    const [selfScores, assessedScores] = [placeOf("ScoringSelfScores"), placeOf("ScoringAssessedScores")];
    if (!system || !unit || !stage || !numbers || !selfScores || !assessedScores || isReplaced({ names })) return [];
    const code = area(
      Math.max(0, unit.row + drawn.checkCode.row - drawn.unit.row),
      numbers.column + drawn.checkCode.column - layout.at.number,
    );
    const weightColumn = numbers.column + layout.at.weight - layout.at.number;
    const weights = { ...numbers, column: weightColumn, lastColumn: weightColumn };
    const scores = { weights, selfScores, assessedScores };
    return [{ sheet: name, attachment: nameInTables(system), unit, stage, code, numbers, ...scores }];
  });
}

/** The plain directory; the program works out what its formulas give. */
export function layOutDirectorySheet(entries: DirectoryEntry[], name: string, language: Language): Sheet {
  const text = textFor(language).sheet;
  const rowHeights = [heights.title, heights.note, heights.captions, ...entries.map(() => heights.entry)];
  const builder = new SheetBuilder(
    name,
    rowHeights,
    columns.map(({ width }) => width),
  );
  const last = columns.length - 1;
  const across = (row: number): Area => area(row, 0, row, last);
  builder
    .put(head.title, 0, text.directory.title)
    .paint(across(head.title), styles.title)
    .merge(across(head.title))
    .put(head.note, 0, text.directory.note)
    .paint(across(head.note), styles.label)
    .merge(across(head.note));
  putCaptions(builder, columns, text.directory, head.captions);
  entries.forEach((entry, index) => {
    const row = head.captions + 1 + index;
    putRowOf(builder, columns, { entry, row, language }, row);
  });
  return Object.assign(builder.sheet, {
    frozen: { rows: head.captions + 1, columns: 0 },
    protection: { allowFormatColumns: true, allowFormatRows: true },
    tabColor: colors.accent,
    page: tablePages(uprightPaper, head.captions, {
      printArea: area(0, 0, rowHeights.length - 1, last),
      footer: pageFooter(language),
    }),
    names: [{ name: directoryName, formula: "=1", visible: false }],
  } satisfies Partial<Sheet>);
}

/** A reference follows when its sheet is renamed; a deleted sheet's row says so instead of an error. */
function cellsOf({ sheet }: DirectoryEntry, place: Area): string {
  return `${quoteSheet(sheet)}!${absoluteName(place)}`;
}

function firstCellOf(entry: DirectoryEntry, place: Area): string {
  return cellsOf(entry, area(place.row, place.column));
}

/** The total stands below the indicators' scores. */
function lastCellOf(entry: DirectoryEntry, place: Area): string {
  return cellsOf(entry, area(place.lastRow, place.lastColumn));
}

function unlessGone(formula: string, otherwise = ""): Content {
  return { formula: `=IFERROR(${formula},${quoteText(otherwise)})`, result: null };
}

/** CELL gives the address as the program's own links need it, and follows a renaming, as a text in quotes would not. */
function unitLink({ entry, language }: DirectoryRow): Content {
  const { gone, unnamed } = textFor(language).sheet.directory;
  const unit = firstCellOf(entry, entry.unit);
  const link = `"#"&CELL("address",${cellsOf(entry, area(0, 0))})`;
  return unlessGone(`HYPERLINK(${link},IF(${unit}="",${quoteText(unnamed)},LEFT(${unit},${longestLinkText})))`, gone);
}

function stateOf({ entry, language }: DirectoryRow): Content {
  const text = textFor(language).sheet;
  const [code, stage] = [firstCellOf(entry, entry.code), firstCellOf(entry, entry.stage)];
  const label = text.checkCode("").trim();
  const isFinal = `LEFT(${code},${label.length})=${quoteText(label)}`;
  return unlessGone(`IF(${isFinal},${quoteText(text.directory.final)},${stage}&"")`);
}

function scoredCount({ entry, language }: DirectoryRow): Content {
  const isAssessed = stageCondition(firstCellOf(entry, entry.stage), "assessed", textFor(language).sheet);
  const [numbers, weights] = [entry.numbers, entry.weights].map((cells) => cellsOf(entry, cells));
  const scored = (scores: Area): string => {
    const cells = cellsOf(entry, scores);
    return `SUMPRODUCT((${numbers}<>"")*(${cells}<>"")*(${cells}>=0)*(${cells}<=${weights}))`;
  };
  return unlessGone(`IF(${isAssessed},${scored(entry.assessedScores)},${scored(entry.selfScores)})`);
}

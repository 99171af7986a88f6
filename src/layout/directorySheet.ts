/** Lays out the directory (目录) of a workbook with several units: a row a scoring sheet, kept true by formulas. */

import { type IndicatorSystem, systemKey } from "../domain/indicatorSystem";
import { isLayoutVersion } from "../domain/scoreSheet";
import { nameInTables } from "../domain/systems";
import { type Language, type Text, textFor } from "../text";
import { absoluteName, type Area, area, cellName, parseArea, quoteSheet } from "../workbook/address";
import { type Content, SheetBuilder } from "../workbook/sheetBuilder";
import { type Cell, type Sheet } from "../workbook/workbook";
import { pageFooter } from "./parts/footer";
import { tablePages, uprightPaper } from "./parts/paper";
import { placesOf } from "./parts/places";
import type { NamedSheet } from "./parts/sheetReference";
import { colors, styles } from "./parts/styles";
import { putCaptions, putRowOf, type TableColumn } from "./parts/tableColumns";
import { constantName, systemDrawnFrom } from "./recognition/constantName";
import { isReplaced } from "./recognition/replacedSheet";
import { layoutVersion } from "./scoring/scoringColumns";
import { quoteText, stageCondition } from "./scoring/scoringFormulas";
import { fixedCells, placeScoringSheet, scoresNames } from "./scoring/scoringPlaces";
import { headRows } from "./scoring/scoringRows";

/** A sheet of the workbook, which the directory may list. */
export interface ListedSheet extends NamedSheet {
  name: string;
}

/** A scoring sheet and where its parts stand now: its names tell, which Excel keeps true when rows and columns move. */
export interface DirectoryEntry {
  sheet: string;
  /** Its key. */
  systemId: string;
  /** 附件2 */
  attachment: string;
  unit: Area;
  stage: Area;
  /** The cell that holds the check code of a finalised sheet. */
  code: Area;
  /** Beside the table, not printed: where the way back to the directory stands. */
  back: Area;
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
const heights = { title: 36, note: 20, captions: 26, entry: 30 };

/** What a row's cells are made from. */
interface DirectoryRow {
  entry: DirectoryEntry;
  /** How many there are. */
  count: number;
  /** Zero-based row of the directory. */
  row: number;
  language: Language;
}

const count = { ...styles.count, wrap: true };
const points = { ...styles.points, wrap: true };

/** `name` is for the links alone: the units' names, out of sight and not printed. */
type DirectoryKey = keyof Text["sheet"]["directory"]["columns"] | "name";

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
  {
    key: "name",
    caption: () => "",
    width: 0,
    style: styles.unseen,
    content: ({ entry }) => unlessGone(`LEFT(${firstCellOf(entry, entry.unit)},${longestLinkText})`),
  },
];

const at = placesOf(columns);
const lastPrinted = at.name - 1;

/** Whether a sheet is the directory. */
export function isDirectory({ names }: NamedSheet): boolean {
  return names.some(({ name }) => name === directoryName);
}

/** The workbook's scoring sheets in its order; those whose names lost their cells, and those that were replaced, are left out. */
export function directoryEntries(sheets: ListedSheet[], systems: readonly IndicatorSystem[]): DirectoryEntry[] {
  return sheets.flatMap(({ name, names }): DirectoryEntry[] => {
    const formulaOf = (wanted: string): string => names.find((each) => each.name === wanted)?.formula ?? "";
    const placeOf = (wanted: string): Area | null => {
      const reference = /!(\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?)$/i.exec(formulaOf(wanted))?.[1];
      return reference === undefined ? null : parseArea(reference);
    };
    const system = systems.find((each) => systemKey(each) === systemDrawnFrom({ names }));
    const [unit, stage] = [placeOf("ScoringUnit"), placeOf("ScoringStage")];
    if (!system || !unit || !stage || isReplaced({ names })) return [];
    const kept = Number(constantName({ names }, "ScoringLayout"));
    const places = placeScoringSheet(system, isLayoutVersion(kept) ? kept : layoutVersion);
    const { columns: layout, totalRow } = places;
    const drawn = fixedCells(layout);
    /** Sheets of version 0.1 have no names for their columns: they stand as they were drawn, below the unit. */
    const columnOf = (wanted: string, column: number): Area | null =>
      names.some((each) => each.name === wanted)
        ? placeOf(wanted)
        : area(unit.row + headRows.captions + 1 - headRows.unit, column, unit.row + totalRow - headRows.unit, column);
    const numbers = columnOf("ScoringNumbers", layout.at.number);
    const selfScores = columnOf(scoresNames.self, layout.at.selfScore);
    const assessedScores = columnOf(scoresNames.assessed, layout.at.assessedScore);
    if (!numbers || !selfScores || !assessedScores) return [];
    const code = area(
      Math.max(0, unit.row + drawn.checkCode.row - drawn.unit.row),
      numbers.column + drawn.checkCode.column - layout.at.number,
    );
    const back = area(code.row, numbers.column + layout.at.check - layout.at.number);
    const weightColumn = numbers.column + layout.at.weight - layout.at.number;
    const weights = { ...numbers, column: weightColumn, lastColumn: weightColumn };
    const scores = { weights, selfScores, assessedScores };
    const attachment = nameInTables(system);
    return [{ sheet: name, systemId: systemKey(system), attachment, unit, stage, code, back, numbers, ...scores }];
  });
}

/** The link on a scoring sheet that leads back to its directory. */
export function linkToDirectory(directory: string, language: Language): Required<Pick<Cell, "formula" | "value">> {
  const { back } = textFor(language).sheet.directory;
  return { formula: `=HYPERLINK(${quoteText(`#${quoteSheet(directory)}!A1`)},${quoteText(back)})`, value: back };
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
  const across = (row: number): Area => area(row, 0, row, lastPrinted);
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
    putRowOf(builder, columns, { entry, count: entries.length, row, language }, row);
  });
  return Object.assign(builder.sheet, {
    frozen: { rows: head.captions + 1, columns: 0 },
    protection: { allowFormatColumns: true, allowFormatRows: true },
    tabColor: colors.accent,
    page: tablePages(uprightPaper, head.captions, {
      printArea: area(0, 0, rowHeights.length - 1, lastPrinted),
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

/**
 * CELL gives the address as the program's own links need it, and follows a renaming, as a text in quotes would not. Of
 * sheets that have one name each says which of them it is.
 */
function unitLink({ entry, count, row, language }: DirectoryRow): Content {
  const { gone, unnamed, copy } = textFor(language).sheet.directory;
  const unit = cellName(row, at.name);
  const first = head.captions + 1;
  const same = (lastRow: number): string =>
    `SUMPRODUCT(--(${absoluteName(area(first, at.name, lastRow, at.name))}=${unit}))`;
  const which = `${quoteText(copy.before)}&${same(row)}&${quoteText(copy.after)}`;
  const name = `${unit}&IF(${same(first + count - 1)}>1,${which},"")`;
  const link = `"#"&CELL("address",${cellsOf(entry, area(0, 0))})`;
  return unlessGone(`HYPERLINK(${link},IF(${unit}="",${quoteText(unnamed)},${name}))`, gone);
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

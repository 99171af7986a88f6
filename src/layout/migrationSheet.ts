/** Lays out what was moved from an older edition (迁移说明): what has no place first, then what has to be looked at, then the rest. */

import { editionMark, type IndicatorSystem } from "../domain/indicatorSystem";
import type { Migration, MovedScore } from "../domain/migrateScores";
import type { EnteredScores } from "../domain/scoreSheet";
import type { Language } from "../text";
import { type SystemText, systemText } from "../text/system";
import { area } from "../workbook/address";
import { SheetBuilder } from "../workbook/sheetBuilder";
import type { Sheet } from "../workbook/workbook";
import { pageFooter } from "./parts/footer";
import { textHeight } from "./parts/measureText";
import { tablePages, usualPaper } from "./parts/paper";
import { colors, styles } from "./parts/styles";
import { putCaptions, putRowOf, type TableColumn } from "./parts/tableColumns";

/** Known again by this hidden name. */
const sheetName = "ScoringMigration";

export interface MigrationOrder {
  /** The sheet's name. */
  name: string;
  language: Language;
  from: IndicatorSystem;
  to: IndicatorSystem;
  /** The older sheet's check code, where it was finalised. */
  code: string | null;
}

type Words = SystemText["migration"];

/** One line of the table; numbers, names and weights are null where an edition does not have the indicator. */
interface Line {
  what: string;
  before: { number: number | null; name: string; weight: number | null } | null;
  after: { number: number; name: string; weight: number } | null;
  entered: EnteredScores | null;
  note: string;
  /** Somebody has to look at it. */
  open: boolean;
}

const { cell } = styles;
const points = { ...styles.cell, ...styles.points };
const shown = (value: EnteredScores[keyof EnteredScores] | undefined): string | number | null =>
  typeof value === "boolean" ? String(value) : (value ?? null);

const columns: readonly TableColumn<keyof Words["captions"], Line, Words>[] = [
  { key: "what", caption: ({ captions }) => captions.what, width: 70, style: cell, content: ({ what }) => what },
  {
    key: "oldNumber",
    caption: ({ captions }) => captions.oldNumber,
    width: 36,
    style: cell,
    content: ({ before }) => before?.number ?? null,
  },
  {
    key: "oldName",
    caption: ({ captions }) => captions.oldName,
    width: 100,
    style: cell,
    content: ({ before }) => before?.name ?? null,
  },
  {
    key: "oldWeight",
    caption: ({ captions }) => captions.oldWeight,
    width: 40,
    style: points,
    content: ({ before }) => before?.weight ?? null,
  },
  {
    key: "newNumber",
    caption: ({ captions }) => captions.newNumber,
    width: 36,
    style: cell,
    content: ({ after }) => after?.number ?? null,
  },
  {
    key: "newName",
    caption: ({ captions }) => captions.newName,
    width: 100,
    style: cell,
    content: ({ after }) => after?.name ?? null,
  },
  {
    key: "newWeight",
    caption: ({ captions }) => captions.newWeight,
    width: 40,
    style: points,
    content: ({ after }) => after?.weight ?? null,
  },
  {
    key: "self",
    caption: ({ captions }) => captions.self,
    width: 44,
    style: points,
    content: ({ entered }) => shown(entered?.selfScore),
  },
  {
    key: "assessed",
    caption: ({ captions }) => captions.assessed,
    width: 44,
    style: points,
    content: ({ entered }) => shown(entered?.assessedScore),
  },
  {
    key: "texts",
    caption: ({ captions }) => captions.texts,
    width: 140,
    style: cell,
    content: ({ entered }) => textsOf(entered) || null,
  },
  {
    key: "note",
    caption: ({ captions }) => captions.note,
    width: 120,
    style: cell,
    content: ({ note }) => note || null,
  },
];

/** All three texts, each on its line. */
function textsOf(entered: EnteredScores | null): string {
  const texts = entered ? [entered.selfReason, entered.reason, entered.evidence] : [];
  return texts.flatMap((text) => (text === null || text === "" ? [] : [String(text)])).join("\n");
}

const rows = { title: 0, about: 1, captions: 2, first: 3 };
const heights = { title: 34, about: 44, captions: 30, line: 20 };
/** Excel rows end at 409 points. */
const tallest = 400;

/** The plain sheet. */
export function layOutMigration(migration: Migration, { name, language, from, to, code }: MigrationOrder): Sheet {
  const { migration: words } = systemText(language);
  const lines = linesOf(migration, words);
  const last = columns.length - 1;
  const lineHeights = lines.map((line) =>
    Math.min(
      tallest,
      Math.max(
        heights.line,
        ...columns.map(({ content, width }) => textHeight(String(content(line) ?? ""), width, 10)),
      ),
    ),
  );
  const builder = new SheetBuilder(
    name,
    [heights.title, heights.about, heights.captions, ...lineHeights],
    columns.map(({ width }) => width),
  );
  const across = (row: number) => area(row, 0, row, last);
  const about = [
    words.about(`${from.title}（${editionMark(from)}）`, `${to.title}（${editionMark(to)}）`),
    ...(code === null ? [] : [words.wasFinal(code)]),
  ].join("\n");
  builder.put(rows.title, 0, words.heading).paint(across(rows.title), styles.title).merge(across(rows.title));
  builder.put(rows.about, 0, about).paint(across(rows.about), styles.text).merge(across(rows.about));
  putCaptions(builder, columns, words, rows.captions);
  lines.forEach((line, i) => {
    putRowOf(builder, columns, line, rows.first + i);
    if (line.open) builder.paint(area(rows.first + i, 0), { bold: true });
  });
  return Object.assign(builder.sheet, {
    frozen: { rows: rows.first, columns: 1 },
    tabColor: colors.muted,
    page: tablePages(usualPaper, rows.captions, {
      printArea: area(0, 0, rows.first + lines.length - 1, last),
      footer: pageFooter(language),
    }),
    names: [{ name: sheetName, formula: "=1", visible: false }],
  } satisfies Partial<Sheet>);
}

function linesOf({ moved, placeless, fresh }: Migration, words: Words): Line[] {
  const { kinds } = words;
  const line = (each: MovedScore): Line => {
    const { from, to, by, entered, above } = each;
    const isAnother = from.weight !== to.weight;
    const what = above.length > 0 ? kinds.above : isAnother ? kinds.weight : kinds.moved;
    const notes = [...above.map((stage) => words.above[stage](to.weight)), ...(by === "number" ? [] : [words.by[by]])];
    return { what, before: from, after: to, entered, note: notes.join("\n"), open: isAnother || above.length > 0 };
  };
  const all = moved.map(line);
  return [
    ...placeless.map(({ entered, number, name, weight }) => ({
      what: kinds.placeless,
      before: { number, name, weight },
      after: null,
      entered,
      note: words.placeless,
      open: true,
    })),
    ...all.filter(({ open }) => open),
    ...fresh.map((after) => ({ what: kinds.fresh, before: null, after, entered: null, note: words.fresh, open: true })),
    ...all.filter(({ open }) => !open),
  ];
}

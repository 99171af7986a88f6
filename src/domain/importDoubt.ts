/** What is doubtful in a document that announces an indicator system: a kind with its facts, the place, and the answers to choose from. */

/** A cell as a person finds it: tables, rows and columns count from 1. */
export interface DoubtPlace {
  table: number;
  row: number;
  column: number;
  /** What stands there, its beginning. */
  text: string;
}

/** The facts of each kind. A new kind does not compile until it has its sentences in every language. */
export interface DoubtFacts {
  /** Which of the tables is meant: each with its place, its title, and what it holds. */
  "several-tables": { tables: readonly { table: number; title: string; count: number; total: number }[] };
  /** No row of captions: what was made of the columns, in their order. */
  "captions-missing": { columns: readonly ColumnSort[] };
  /** A column without a caption, or one that is not known. */
  "caption-unknown": { column: number; sort: ColumnSort };
  /** A column that is not a part of the system, though something stands in it. */
  "column-left-out": { caption: string };
  /** Points stand in a column that is mostly filled in later. */
  "points-column": { caption: string };
  /** Each row has points in several columns. */
  "points-columns": { captions: readonly string[] };
  "title-missing": { title: string };
  /** In its row: a heading, or an indicator without points. */
  "name-alone": { name: string };
  /** An indicator without a heading of one level. */
  "level-missing": { name: string; level: string };
  /** What one of the columns lists is finer than the points are: it becomes a part of the description. */
  "level-joined": { caption: string };
  "name-missing": { weight: number };
  "name-long": { letters: number };
  "description-long": { letters: number };
  /** The same heading at two places that are apart. */
  "heading-apart": { name: string };
  /** Numbers that are missing, twice or out of order. */
  "numbers-odd": { first: string };
  "weight-missing": { name: string };
  "weight-unclear": { name: string };
  /** 2 to 12.5. */
  "weight-range": { name: string; from: number; to: number };
  /** At most 5. */
  "weight-limit": { name: string; most: number };
  /** 20 %. */
  "weight-percent": { weight: number };
  /** Parts of one: 0.2. */
  "weight-fraction": { sum: number };
  /** Each heading's parts make 100 %: of the heading, not of the whole. */
  "weight-relative": { sum: number };
  /** Not to two decimals. */
  "weight-decimals": { name: string; weight: number };
  /** Named in a sentence alone. */
  "weight-in-text": { name: string; weight: number };
  /** The column says one thing, the name another. */
  "weights-differ": { name: string; weight: number; other: number };
  /** One for several indicators. */
  "weight-shared": { names: readonly string[]; weight: number };
  /** Several for one indicator. */
  "weights-several": { name: string; weights: readonly number[]; stated: number | null };
  /** Grades of scores, none of which, nor their sum, is the weight. */
  "grades-differ": { name: string; weight: number; highest: number };
  /** Points are added or taken, or decide alone. */
  "kind-found": { name: string; word: string; weight: number };
  "section-sum": { name: string; stated: number; sum: number };
  "total-sum": { stated: number; sum: number };
  "total-odd": { sum: number };
  /** A row that could not be told to be anything. */
  "row-unread": { text: string };
  "formula-found": { text: string };
  "hidden-found": { text: string };
  /** Lines of text that stood between rows: they went to the cell before. */
  "lines-joined": { text: string };
  /** No table: numbered lines were read. */
  "outline-read": { count: number };
  /** Text with a line through it. */
  "struck-out": NoFacts;
  /** Changes that nobody has accepted or rejected. */
  "changes-open": NoFacts;
}

type NoFacts = Record<string, never>;

export type DoubtKind = keyof DoubtFacts;

/** What a column holds. */
export type ColumnSort = "number" | "level" | "points" | "description" | "kind" | "aside";

/** An answer: a code with what belongs to it, a number of points, or a text. */
export type Choice = string | number;

export interface Doubt<K extends DoubtKind = DoubtKind> {
  /** Tells it from every other doubt about the same document. */
  id: string;
  kind: K;
  params: DoubtFacts[K];
  place: DoubtPlace;
  /** The answer that the draft takes for now; null where there is none to be had from the document. */
  proposed: Choice | null;
  /** The answers that can be chosen; beside them any number where `open` says so, or any text. */
  answers: readonly Choice[];
  open: "number" | "text" | null;
  /** Nothing is issued until it is answered. */
  blocks: boolean;
}

/** What a language says of each kind. */
export type DoubtSentences = { [K in DoubtKind]: (facts: DoubtFacts[K]) => string };

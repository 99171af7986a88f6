/** Reads a definition sheet (指标体系) as people left it: the system that it defines, and what is wrong with it, by its cell. */

import type { DefinitionProblem } from "../../domain/definitionProblem";
import { type Indicator, type IndicatorSystem, type StatedPoints, systemKey } from "../../domain/indicatorSystem";
import { mostIndicators } from "../../domain/limits";
import { parseScore } from "../../domain/parseScore";
import { isFatal, type SystemFault, systemFaults } from "../../domain/systemFaults";
import { withFingerprint } from "../../domain/systemFingerprint";
import { officialSystems, systemsWith } from "../../domain/systems";
import type { Language } from "../../text";
import { definitionText } from "../../text/definition";
import { languages } from "../../text/languages";
import { cellName } from "../../workbook/address";
import type { Scalar, SheetContent } from "../../workbook/workbook";
import { isDefinition } from "../recognition/constantName";
import { textAt } from "../recognition/findCaptions";
import { type DefinitionColumn, type DefinitionField, definitionFields } from "./definitionColumns";

export interface ReadDefinition {
  /** As far as it could be read. */
  system: IndicatorSystem;
  language: Language;
  /** In the sheet's order; of the whole sheet where there is no cell. */
  problems: { cell: string | null; problem: DefinitionProblem | SystemFault }[];
  /** The cells of the indicators' numbers, in the sheet's order, with what stands there. */
  numbers: { row: number; column: number; value: Scalar }[];
}

/** Characters that a description, and any other text, may have. */
const longest = { description: 4000, other: 200 };

/** Whether nobody can score by what was read. */
export function isUnusable({ problems }: ReadDefinition): boolean {
  return problems.some(({ problem }) => "problem" in problem || isFatal(problem));
}

/** The systems that sheets of a workbook define, those that can be scored by. */
export function definedSystems(contents: readonly SheetContent[]): IndicatorSystem[] {
  return contents.flatMap((content) => {
    const read = isDefinition(content) ? readDefinition(content) : null;
    return read && !isUnusable(read) ? [read.system] : [];
  });
}

export interface DefinitionFound extends ReadDefinition {
  /** The sheet's name. */
  sheet: string;
}

/** What sheets of a workbook define, in its order, with what is wrong; sheets that define nothing are left out. */
export function definitionsIn(contents: readonly SheetContent[]): DefinitionFound[] {
  return contents.flatMap((content) => {
    const read = readDefinition(content);
    return read ? [{ ...read, sheet: content.name }] : [];
  });
}

/** The systems that a file's sheets may be of. */
export interface FileSystems {
  /** The official ones, those handed in, and those that the file carries under other ids. */
  systems: readonly IndicatorSystem[];
  /** What the file carries under an id of the official ones or of those handed in, and is not the same: it counts for nothing. */
  replaced: readonly IndicatorSystem[];
}

/** `given` are the organiser's own: the truth where a file carries another definition. */
export function systemsOf(contents: readonly SheetContent[], given: readonly IndicatorSystem[]): FileSystems {
  const carried = definedSystems(contents);
  const truth = systemsWith(given);
  if (carried.length === 0) return { systems: truth, replaced: [] };
  const isOurs = ({ id }: IndicatorSystem): boolean => truth.some((each) => each.id === id);
  const replaced = carried.filter(
    (system) => isOurs(system) && !truth.some((each) => systemKey(each) === systemKey(system)),
  );
  return {
    systems: systemsWith(
      given,
      carried.filter((each) => !isOurs(each)),
    ),
    replaced,
  };
}

interface Table {
  content: SheetContent;
  language: Language;
  row: number;
  /** Zero-based; of the headings the highest level first. */
  headings: number[];
  at: Record<DefinitionColumn, number | undefined> & { number: number; name: number; weight: number };
}

/** Null for a sheet that defines nothing: it has neither the hidden name nor the captions with the fields above them. */
export function readDefinition(content: SheetContent): ReadDefinition | null {
  const table = findTable(content);
  if (!table) return isDefinition(content) ? withoutTable(content) : null;
  const fields = readFields(table);
  if (!isDefinition(content) && !(fields.title && fields.total)) return null;
  const problems: ReadDefinition["problems"] = [];
  const tell = (row: number, column: number, problem: DefinitionProblem): void => {
    problems.push({ cell: cellName(row, column), problem });
  };
  const { indicators, stated, rows } = readRows(table, tell);
  const levels = [...table.headings, table.at.name].map((column) => textAt(content, table.row, column));
  const text = (key: DefinitionField): string => String(fields[key]?.value ?? "").trim();
  const total = parseScore(text("total"));
  const totalCell = fields.total;
  if (!(typeof total === "number" && total > 0) && totalCell)
    tell(totalCell.row, totalCell.column, { problem: "not-a-total", found: text("total") });
  const isOfficial = officialSystems.some(({ id }) => id === text("id"));
  if ((isOfficial || !/^[A-Za-z][A-Za-z0-9-]{0,39}$/.test(text("id"))) && fields.id)
    tell(fields.id.row, fields.id.column, { problem: "bad-id" });
  const isDraft = languages.some((each) => text("edition").endsWith(definitionText(each).draft));
  if (isDraft && fields.edition) tell(fields.edition.row, fields.edition.column, { problem: "draft" });
  const rules = text("rules");
  const system = withFingerprint({
    id: text("id"),
    attachment: text("attachment"),
    title: text("title"),
    edition: text("edition") || "1",
    levels,
    indicators,
    stated,
    total: typeof total === "number" ? total : 0,
    ...(rules !== "" && { rules }),
  });
  for (const { at, ...fault } of systemFaults(system)) {
    const row = at === null ? undefined : rows[at];
    problems.push({ cell: row === undefined ? null : cellName(row, columnOfFault(fault, table)), problem: fault });
  }
  const numbers = rows.map((row) => ({
    row,
    column: table.at.number,
    value: content.values[row]?.[table.at.number] ?? null,
  }));
  return { system, language: table.language, problems, numbers };
}

function withoutTable(content: SheetContent): ReadDefinition {
  const parts = { id: "", attachment: "", title: content.name, edition: "1", levels: [], indicators: [], stated: [] };
  return {
    system: { ...parts, total: 0, fingerprint: "" },
    language: languages[0],
    problems: [{ cell: null, problem: { problem: "no-table" } }],
    numbers: [],
  };
}

function columnOfFault({ fault }: SystemFault, { at, headings }: Table): number {
  if (fault === "emptyIndicatorName") return at.name;
  if (fault === "weightNotPositive" || fault === "weightTooFine") return at.weight;
  if (fault === "headingApart" || fault === "headingSum" || fault === "emptyHeading") return headings[0] ?? at.name;
  return at.number;
}

function findTable(content: SheetContent): Table | null {
  for (const language of languages) {
    const { columns } = definitionText(language);
    for (let row = 0; row < Math.min(content.values.length, mostRowsAbove); row++) {
      const texts = (content.values[row] ?? []).map((_, column) => textAt(content, row, column));
      const place = (caption: string): number => texts.indexOf(caption);
      const [number, weight] = [place(columns.number), place(columns.weight)];
      const [description, kind] = [place(columns.description), place(columns.kind)];
      if (number < 0 || weight < 0 || description < 0) continue;
      const first = texts.findIndex((text) => text !== "");
      const headings = Array.from({ length: number - first }, (_, i) => first + i).filter((each) => texts[each] !== "");
      const name = number + 1;
      if (name >= weight) continue;
      return {
        content,
        language,
        row,
        headings,
        at: { number, name, weight, description, kind: kind < 0 ? undefined : kind },
      };
    }
  }
  return null;
}

/** The captions stand below the fields, with room for what people put above. */
const mostRowsAbove = 60;

type FoundField = { value: unknown; row: number; column: number };

/** The first filled cell right of each label; where none is filled, the one beside it. */
function readFields({ content, language, row: captions }: Table): Partial<Record<DefinitionField, FoundField>> {
  const { fields } = definitionText(language);
  const found: Partial<Record<DefinitionField, FoundField>> = {};
  for (let row = 0; row < captions; row++) {
    const line = content.values[row] ?? [];
    for (const key of definitionFields) {
      const label = line.findIndex((_, column) => textAt(content, row, column) === fields[key]);
      if (label < 0 || found[key]) continue;
      const filled = line.findIndex((_, column) => column > label && textAt(content, row, column) !== "");
      const column = filled < 0 ? label + 1 : filled;
      found[key] = { value: line[column], row, column };
    }
  }
  return found;
}

/** Points, 分 (5206), stand below a heading's name, with or without brackets. */
const withPoints = /^(.+?)\s*\n\s*[\uff08(]?(\d+(?:\.\d+)?)\s*(?:\u5206|points?)[)\uff09]?$/is;

function readRows(
  { content, language, row: captions, headings, at }: Table,
  tell: (row: number, column: number, problem: DefinitionProblem) => void,
): { indicators: Indicator[]; stated: StatedPoints[]; rows: number[] } {
  const indicators: Indicator[] = [];
  const rows: number[] = [];
  const stated: StatedPoints[] = [];
  const above: string[] = headings.map(() => "");
  const waiting = new Map<number, { name: string; row: number; column: number }>();
  const labels = definitionText(language).columns;
  for (let row = captions + 1; row < content.values.length && indicators.length < mostIndicators; row++) {
    // A caption row that was repeated for printing is none of the table.
    if (textAt(content, row, at.number) === labels.number) continue;
    headings.forEach((column, level) => {
      const found = textAt(content, row, column);
      if (found === "") return;
      const [, name = found, points] = withPoints.exec(found) ?? [];
      if (name.trim() !== above[level]) above.fill("", level + 1);
      above[level] = name.trim();
      const path = above.slice(0, level + 1);
      if (points !== undefined && !stated.some((each) => JSON.stringify(each.path) === JSON.stringify(path)))
        stated.push({ path, points: Number(points) });
      waiting.set(level, { name: above[level] ?? "", row, column });
      if (isFormula(content, row, column)) tell(row, column, { problem: "formula" });
    });
    const [name, weight, number] = [at.name, at.weight, at.number].map((column) => textAt(content, row, column));
    if (name === "" && weight === "" && number === "") continue;
    waiting.clear();
    const missing = above.findIndex((each) => each === "");
    if (missing >= 0)
      tell(row, headings[missing] ?? at.number, {
        problem: "no-heading",
        level: textAt(content, captions, headings[missing]),
      });
    const numbers = { number: number ?? "", weight: weight ?? "" };
    indicators.push({
      number: readNumber(numbers.number, (problem) => tell(row, at.number, problem)),
      path: [...above],
      name: name ?? "",
      weight: readWeight(numbers.weight, (problem) => tell(row, at.weight, problem)),
      description: textAt(content, row, at.description),
      ...(textAt(content, row, at.kind) !== "" && { kind: textAt(content, row, at.kind) }),
    });
    rows.push(row);
    for (const key of ["number", "name", "weight", "description", "kind"] as const) {
      const column = at[key];
      if (column === undefined) continue;
      if (isFormula(content, row, column)) tell(row, column, { problem: "formula" });
      const most = key === "description" ? longest.description : longest.other;
      if (textAt(content, row, column).length > most) tell(row, column, { problem: "too-long", most });
    }
  }
  for (const { name, row, column } of waiting.values()) tell(row, column, { problem: "childless", name });
  return { indicators, stated, rows };
}

function isFormula({ formulas }: SheetContent, row: number, column: number): boolean {
  return (formulas[row]?.[column] ?? null) !== null;
}

function readNumber(text: string, tell: (problem: DefinitionProblem) => void): number {
  const number = parseScore(text);
  if (number === null) tell({ problem: "no-number" });
  else if (typeof number !== "number") tell({ problem: "not-a-number", found: text });
  return typeof number === "number" ? number : 0;
}

function readWeight(text: string, tell: (problem: DefinitionProblem) => void): number {
  const weight = parseScore(text);
  if (weight === null) tell({ problem: "no-weight" });
  else if (typeof weight !== "number") tell({ problem: "not-a-weight", found: text });
  return typeof weight === "number" ? weight : 0;
}

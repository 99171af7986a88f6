/** 汇总: judges and ranks what came back, and plans the result's sheets. */

import { isSkipped } from "../../domain/fileRefusal";
import { type Finding, findingOf } from "../../domain/finding";
import { type IndicatorSystem, systemKey } from "../../domain/indicatorSystem";
import { rankedScore } from "../../domain/ranking";
import { counts, rankUnits } from "../../domain/ranking";
import { strictly } from "../../domain/scoreFinding";
import type { Stage } from "../../domain/scoreSheet";
import { nameInTables, systemsWith } from "../../domain/systems";
import { bareName } from "../../domain/unitName";
import { unitKey, type UnitRecord } from "../../domain/unitRecord";
import { type JudgedRecord, judgeRecords } from "../../domain/verdict";
import {
  type Consolidation,
  type MadeBy,
  madeByNobody,
  type UnreadFile,
} from "../../layout/consolidation/consolidation";
import { layOutDataSheet } from "../../layout/consolidation/dataSheet";
import { layOutMatrixSheet } from "../../layout/consolidation/matrixSheet";
import { layOutRankingCharts } from "../../layout/consolidation/rankingCharts";
import { layOutRankingSheet } from "../../layout/consolidation/rankingSheet";
import type { IssuedUnit } from "../../layout/consolidation/registerSheet";
import { layOutReturnsSheet } from "../../layout/consolidation/returnsSheet";
import { freeSheetName } from "../../layout/parts/sheetNames";
import type { Language } from "../../text";
import { consolidateText } from "../../text/consolidate";
import type { Workbook } from "../../workbook/workbook";
import { holdsNested, type ReturnedFile } from "../files/returnedFile";

export interface ConsolidationInput {
  files: readonly ReturnedFile[];
  /** The organiser's own systems; others are those that the files carry. */
  systems?: readonly IndicatorSystem[];
  /** The score that ranks all units; where nobody chose, the assessed score as soon as any return has one. */
  score?: Stage | null;
  /** Units that should return something. */
  expected?: readonly IssuedUnit[];
  /** Whether consolidations and registers inside the files count. */
  nested?: boolean;
  /** Whether a score that is written as text, `2分`, refuses its return. */
  strictScores?: boolean;
  /** Records that a person prefers to others of the same unit. */
  chosen?: ReadonlySet<UnitRecord>;
}

/** Judges and ranks; the order of the files does not matter. */
export function consolidate(input: ConsolidationInput): Consolidation {
  const { files, score: asked = null, expected = [], nested = false, strictScores = false, chosen } = input;
  const register = nested ? [...expected, ...files.flatMap((file) => file.nested.expected)] : expected;
  const records = files.flatMap((file) => [...file.records, ...(nested ? file.nested.records : [])]);
  const score = rankedScore(records, asked);
  const leftOut = new Map(nested ? [] : files.flatMap((file) => file.records.map((record) => [record, file] as const)));
  const findingsOf = (record: UnitRecord): Finding[] => {
    const own = strictScores ? record.findings.map(strictly) : record.findings;
    return [...own, ...unexpectedIn(record, register), ...besideIn(leftOut.get(record))];
  };
  const judged = inOrder(judgeRecords(records, { score, chosen, findingsOf }), score);
  const systems = systemsWith(input.systems ?? [], ...files.map((file) => file.systems)).filter((system) =>
    records.some(({ systemId }) => systemId === systemKey(system)),
  );
  const notRead = files.flatMap((file): UnreadFile[] => {
    if (file.refusal !== null) return [{ file: file.file, refusal: file.refusal }];
    const leftOut = !nested && file.records.length === 0;
    return leftOut ? [{ file: file.file, refusal: { reason: "only-nested", detail: "" } }] : [];
  });
  const unread = notRead.filter(({ refusal }) => !isSkipped(refusal));
  return {
    score,
    systems,
    rankings: systems.map((system) => rankUnits(judged, system, score)),
    judged,
    unread,
    skipped: notRead.filter(({ refusal }) => isSkipped(refusal)),
    ...whoReturned(register, records, unread),
  };
}

/** A return whose file speaks for others too gets a word where that was left out. */
function besideIn(file: ReturnedFile | undefined): Finding[] {
  if (!file || !holdsNested(file)) return [];
  const count = file.nested.records.length + file.nested.expected.length;
  return [findingOf("nested-left-out", null, null, { count })];
}

/** Of the units on the register: how many there are, who returned nothing, and whose file came but cannot be read. */
function whoReturned(
  register: readonly IssuedUnit[],
  records: readonly UnitRecord[],
  unread: readonly UnreadFile[],
): Pick<Consolidation, "expected" | "missing" | "unreadUnits"> {
  const units = [...new Map(register.map((each) => [issuedKey(each), each])).values()];
  const returned = new Set(records.map(unitKey));
  const notReturned = units.filter((each) => !returned.has(issuedKey(each)));
  const unreadUnits = notReturned.flatMap((each) => {
    const file = unread.find((one) => isNamedAfter(one.file, each, units))?.file;
    return file === undefined ? [] : [{ unit: each.unit, file }];
  });
  const unreadNames = new Set(unreadUnits.map(({ unit }) => unit));
  const missing = notReturned.map(({ unit }) => unit).filter((unit) => !unreadNames.has(unit));
  return { expected: units.length, missing, unreadUnits };
}

/** The key that the unit's record has. */
function issuedKey({ unit, system }: IssuedUnit): string {
  return unitKey({ unit, systemId: systemKey(system) });
}

/** Whether a file has the name under which a workbook was issued to the unit, or one that holds the unit's name alone. */
function isNamedAfter(path: string, { unit, file }: IssuedUnit, all: readonly IssuedUnit[]): boolean {
  const name = path.split(/[\\/]/).at(-1) ?? "";
  if (file !== "" && name === file) return true;
  const held = all.filter((each) => bareName(name).includes(bareName(each.unit)));
  const longest = held.reduce((a, b) => (bareName(b.unit).length > bareName(a).length ? b.unit : a), "");
  return held.length > 0 && bareName(longest) === bareName(unit);
}

/** Where units of its system are on a register, a unit that is not gets a warning. */
function unexpectedIn(record: UnitRecord, register: readonly IssuedUnit[]): Finding[] {
  if (record.unit === "" || !register.some(({ system }) => systemKey(system) === record.systemId)) return [];
  if (register.some((each) => issuedKey(each) === unitKey(record))) return [];
  if (record.findings.some(({ rule }) => rule === "not-expected")) return [];
  return [findingOf("not-expected", null, null, {})];
}

/** Counted ones by points, then the others; equal ones by what they say, never by the order in which they came. */
function inOrder(judged: JudgedRecord[], score: Stage): JudgedRecord[] {
  const keyed = judged.map((each) => {
    const { record, verdict } = each;
    const key = [record.unit, record.file, record.sheet].join("\n");
    return { each, counted: Number(counts(verdict)), points: record.amounts[score].score, key };
  });
  return keyed
    .sort((a, b) => b.counted - a.counted || b.points - a.points || (a.key < b.key ? -1 : 1))
    .map(({ each }) => each);
}

/** The sheets to add: of each system a ranking, its charts and a matrix; what came back, and the data that all count on. */
export function planConsolidation(
  result: Consolidation,
  language: Language,
  takenNames: readonly string[] = [],
  madeBy: MadeBy = madeByNobody,
): Workbook {
  const input = { ...result, language, madeBy };
  const { sheets: names } = consolidateText(language);
  const taken = [...takenNames];
  const free = (wanted: string): string => {
    const name = freeSheetName(wanted, taken);
    taken.push(name);
    return name;
  };
  const named = (name: string, system: IndicatorSystem): string =>
    free(input.rankings.length > 1 ? names.ofSystem(name, nameInTables(system)) : name);
  const places = input.rankings.map(({ system }) => ({
    ranking: named(names.ranking, system),
    charts: named(names.charts, system),
    matrix: named(names.matrix, system),
  }));
  const returns = layOutReturnsSheet(input, free(names.returns));
  const data = layOutDataSheet(input, free(names.data));
  const ranked = input.rankings.flatMap((ranking, i) => {
    const { ranking: sheet = "", charts = "", matrix = "" } = places[i] ?? {};
    const table = layOutRankingSheet(ranking, input, data.places, sheet);
    return [
      table.sheet,
      layOutRankingCharts(ranking, input, { sheet, places: table.places }, charts),
      layOutMatrixSheet(ranking, input, data.places, matrix),
    ];
  });
  const title = input.rankings.map(({ system }) => consolidateText(language).ranking.title(system.title)).join(" / ");
  return { sheets: [...ranked, returns, data.sheet], about: { title, subject: "" } };
}

/** 汇总: judges and ranks what came back, and plans the result's sheets. */

import { counts, rankUnits } from "../domain/ranking";
import { indicatorSystems } from "../domain/systems";
import { bareName, pointsOfRecord, unitKey, type UnitRecord } from "../domain/unitRecord";
import { judgeRecords, type JudgedRecord } from "../domain/verdict";
import type { Consolidation } from "../layout/consolidation/consolidation";
import { layOutDataSheet } from "../layout/consolidation/dataSheet";
import { layOutMatrixSheet } from "../layout/consolidation/matrixSheet";
import { layOutRankingCharts } from "../layout/consolidation/rankingCharts";
import { layOutRankingSheet } from "../layout/consolidation/rankingSheet";
import type { IssuedUnit } from "../layout/consolidation/registerSheet";
import { layOutReturnsSheet } from "../layout/consolidation/returnsSheet";
import { freeSheetName } from "../layout/parts/sheetNames";
import type { Language } from "../text";
import { consolidateText } from "../text/consolidate";
import type { Workbook } from "../workbook/workbook";
import type { ReturnedFile } from "./readReturned";

export interface ConsolidationInput {
  files: readonly ReturnedFile[];
  /** Units that should return something, beyond those of registers among the files. */
  expected?: readonly IssuedUnit[];
  /** Records that a person prefers to others of the same unit. */
  chosen?: ReadonlySet<UnitRecord>;
  language: Language;
}

/** Judges and ranks; the order of the files does not matter. */
export function consolidate({ files, expected = [], chosen, language }: ConsolidationInput): Consolidation {
  const register = [...expected, ...files.flatMap((file) => file.expected)];
  const preferred = new Set<UnitRecord>();
  const records = files.flatMap((file) =>
    file.records.map((found) => {
      const record = withRegister(found, register, language);
      if (chosen?.has(found)) preferred.add(record);
      return record;
    }),
  );
  const judged = inOrder(judgeRecords(records, preferred));
  const systems = indicatorSystems.filter(({ id }) => records.some(({ systemId }) => systemId === id));
  const returned = new Set(records.map(unitKey));
  const missing = register.filter((each) => !returned.has(unitKey(each))).map(({ unit }) => unit);
  return {
    language,
    rankings: systems.map((system) => rankUnits(judged, system)),
    judged,
    unread: files.flatMap(({ file, refusal }) => (refusal === null ? [] : [{ file, reason: refusal }])),
    missing: [...new Map(missing.map((unit) => [bareName(unit), unit])).values()],
  };
}

/** Where units of its system are on a register, a unit that is not gets a warning. */
function withRegister(record: UnitRecord, register: readonly IssuedUnit[], language: Language): UnitRecord {
  if (record.unit === "" || !register.some(({ systemId }) => systemId === record.systemId)) return record;
  if (register.some((each) => unitKey(each) === unitKey(record))) return record;
  const message = consolidateText(language).problems.notExpected;
  if (record.problems.some((each) => each.message === message)) return record;
  return { ...record, problems: [...record.problems, { refuses: false, cell: null, message }] };
}

/** Counted ones by points, then the others; equal ones by what they say, never by the order in which they came. */
function inOrder(judged: JudgedRecord[]): JudgedRecord[] {
  const keyed = judged.map((each) => {
    const { record, verdict } = each;
    const key = [record.unit, record.file, record.sheet].join("\n");
    return { each, counted: Number(counts(verdict)), points: pointsOfRecord(record), key };
  });
  return keyed
    .sort((a, b) => b.counted - a.counted || b.points - a.points || (a.key < b.key ? -1 : 1))
    .map(({ each }) => each);
}

/** The sheets to add: of each system a ranking, its charts and a matrix; what came back, and the data that all count on. */
export function planConsolidation(input: Consolidation, takenNames: readonly string[] = []): Workbook {
  const { sheets: names } = consolidateText(input.language);
  const taken = [...takenNames];
  const free = (wanted: string): string => {
    const name = freeSheetName(wanted, taken);
    taken.push(name);
    return name;
  };
  const named = (name: string, attachment: string): string =>
    free(input.rankings.length > 1 ? names.ofSystem(name, attachment) : name);
  const places = input.rankings.map(({ system }) => ({
    ranking: named(names.ranking, system.attachment),
    charts: named(names.charts, system.attachment),
    matrix: named(names.matrix, system.attachment),
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
  return { sheets: [...ranked, returns, data.sheet] };
}

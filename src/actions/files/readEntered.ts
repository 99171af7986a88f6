/** Reads what was entered into the scoring sheets of a file, to be moved to sheets of another edition. */

import type { IndicatorSystem } from "../../domain/indicatorSystem";
import type { PlacelessScore } from "../../domain/migrateScores";
import {
  eachEntry,
  type EnteredScores,
  firstRows,
  nothingEntered,
  scoreKeys,
  type ScoreRow,
  type Stage,
  stages,
} from "../../domain/scoreSheet";
import { systemsOf } from "../../layout/definition/readDefinition";
import type { FieldValues } from "../../layout/scoring/scoringFields";
import type { SheetContent } from "../../workbook/workbook";
import type { Inspection } from "../check/inspectSheet";
import { inspectScoring } from "./inspectFile";
import { type ReadingTools, readOurs } from "./readOurs";

export interface EnteredSheet extends FieldValues {
  /** The sheet's name. */
  sheet: string;
  system: IndicatorSystem;
  /** By the indicator's number. */
  entries: Map<number, EnteredScores>;
  /** Entered in rows that are no indicator's, or an indicator's that stands there already. */
  besides: PlacelessScore[];
  /** The check code where it was finalised. */
  code: string | null;
}

/** In the workbook's order; none where it holds no scoring sheet. @throws UnreadableFile, and what else `readOurs` throws */
export function readEntered(bytes: Uint8Array, tools?: ReadingTools): EnteredSheet[] {
  const contents = readOurs(bytes, tools);
  const known = systemsOf(contents, tools?.systems ?? []);
  return contents.flatMap((content) => {
    const inspection = inspectScoring(content, contents, known);
    return inspection ? [enteredIn(content, inspection)] : [];
  });
}

function enteredIn(content: SheetContent, { sheet, system, captions, final }: Inspection): EnteredSheet {
  const first = firstRows(sheet.rows);
  const again = sheet.rows.filter((row) => first.get(row.number) !== row);
  const indicators = new Map(system.indicators.map((each) => [each.number, each]));
  const added = sheet.addedRows.map(({ row }): PlacelessScore => {
    const values = content.values[row] ?? [];
    const points = (stage: Stage): number | null => {
      const column = captions.columns[scoreKeys[stage]];
      const value = column === undefined ? null : values[column];
      return typeof value === "number" ? value : null;
    };
    const scores = Object.fromEntries(stages.map((stage) => [scoreKeys[stage], points(stage)]));
    const name = values.filter((value) => typeof value === "string" && value.trim() !== "").join(" ");
    return { number: null, name, weight: null, entered: { ...nothingEntered, ...scores } };
  });
  const { unit, group, date, stage } = sheet;
  return {
    sheet: sheet.sheet,
    system,
    unit,
    group,
    date: typeof date === "boolean" ? null : date,
    stage,
    entries: new Map([...first.values()].map((row) => [row.number, entered(row)])),
    besides: [
      ...again.map((row) => {
        const { name = "", weight = null } = indicators.get(row.number) ?? {};
        return { number: row.number, name, weight, entered: entered(row) };
      }),
      ...added,
    ],
    code: final.code,
  };
}

function entered(row: ScoreRow): EnteredScores {
  return eachEntry((key) => row[key].value);
}

/** Where everything of a scoring sheet stands: its columns, the fields above the table, and its rows. */

import type { IndicatorSystem } from "../../domain/indicatorSystem";
import type { LayoutVersion, Stage } from "../../domain/scoreSheet";
import type { CellPlace } from "../../workbook/address";
import { columnsOf, layoutVersion, type ScoringColumns } from "./scoringColumns";
import { type FieldKey, type FieldPlace, placeFields } from "./scoringFields";
import { headRows, placeRows, type ScoringRows } from "./scoringRows";

/** The hidden name that says which system a scoring sheet was drawn from; no other sheet has it. */
export const systemName = "ScoringSystem";

/** Names of the sheet that stand for the columns of scores, and follow them. */
export const scoresNames: Record<Stage, string> = { self: "ScoringSelfScores", assessed: "ScoringAssessedScores" };

export interface ScoringPlaces extends ScoringRows {
  columns: ScoringColumns;
  fields: Record<FieldKey, FieldPlace>;
}

/** What does not depend on the indicators, as we draw it now. */
export function fixedCellsOf(system: IndicatorSystem): FixedCells {
  return fixedCells(columnsOf(layoutVersion, system.levels));
}

/** Hundreds of finalised sheets are planned. */
const placed = new WeakMap<IndicatorSystem, Map<LayoutVersion, ScoringPlaces>>();

/** As we draw it now, or in an older layout. */
export function placeScoringSheet(system: IndicatorSystem, layout: LayoutVersion = layoutVersion): ScoringPlaces {
  const known = placed.get(system) ?? new Map<LayoutVersion, ScoringPlaces>();
  placed.set(system, known);
  const places = known.get(layout) ?? placeAnew(system, layout);
  known.set(layout, places);
  return places;
}

function placeAnew(system: IndicatorSystem, layout: LayoutVersion): ScoringPlaces {
  const columns = columnsOf(layout, system.levels);
  return { ...placeRows(system), columns, fields: placeFields(columns.at) };
}

/** Cells that stand in one place whatever the indicators are. */
export interface FixedCells {
  unit: CellPlace;
  /** The first indicator's scores. */
  firstScore: Record<Stage, CellPlace>;
  /** The cell that says how many rows need work. */
  checkSummary: CellPlace;
  /** Where a finalised sheet has its check code. */
  checkCode: CellPlace;
}

export function fixedCells({ at }: ScoringColumns): FixedCells {
  const first = headRows.captions + 1;
  const { row, column } = placeFields(at).unit.value;
  return {
    unit: { row, column },
    firstScore: { self: { row: first, column: at.selfScore }, assessed: { row: first, column: at.assessedScore } },
    checkSummary: { row: headRows.date, column: at.check },
    checkCode: { row: headRows.attachment, column: at.description },
  };
}

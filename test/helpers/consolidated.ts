/** A consolidation of a few made-up units, as the sheets of its result are planned from it. */

import { consolidate, type ConsolidationInput } from "../../src/actions/consolidate/consolidate";
import { refusedFile } from "../../src/actions/files/returnedFile";
import type { UnitRecord } from "../../src/domain/unitRecord";
import { type ConsolidationPlan, madeByNobody } from "../../src/layout/consolidation/consolidation";
import { type DataPlaces, layOutDataSheet } from "../../src/layout/consolidation/dataSheet";
import { recordWith, scoresLosing } from "./unitRecords";

const empty = { reason: "empty", detail: "" } as const;

export interface MadeUpUnit extends Partial<Omit<UnitRecord, "amounts">> {
  unit: string;
  /** Points that its first indicators lost. */
  lost?: number;
}

/** What came back, judged and ranked; files that could not be read beside them. */
export function consolidationOf(
  units: MadeUpUnit[],
  more: Partial<Omit<ConsolidationInput, "files">> & { unread?: ConsolidationInput["files"] } = {},
): ConsolidationPlan {
  const { unread = [], ...rest } = more;
  const records = units.map(({ lost = 0, ...said }) =>
    recordWith({ file: `${said.unit}.xlsx`, assessedScores: scoresLosing(lost, said.systemId), ...said }),
  );
  const files = records.map((record) => ({ ...refusedFile(record.file, empty), records: [record], refusal: null }));
  return { ...consolidate({ files: [...files, ...unread], ...rest }), language: "zh-CN", madeBy: madeByNobody };
}

/** Where its data sheet, called 汇总数据, keeps the scores. */
export function dataPlacesOf(plan: ConsolidationPlan): DataPlaces {
  return layOutDataSheet(plan, "汇总数据").places;
}

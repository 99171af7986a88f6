/** Finalised workbooks as they are planned, without a host: scoring sheet, summary, record and cover, all with the check code. */

import { inspectSheet } from "../../src/actions/check/inspectSheet";
import { verifiedSheet } from "../../src/actions/final/verifiedSheet";
import { checkCodeOf } from "../../src/domain/checkCode";
import type { Difference } from "../../src/domain/compareFinal";
import type { FinalContent } from "../../src/domain/finalContent";
import type { EnteredScores, LayoutVersion, Stage } from "../../src/domain/scoreSheet";
import { officialSystems, systemById, usualLevels } from "../../src/domain/systems";
import { totalEntries } from "../../src/domain/totals";
import { compareShown } from "../../src/layout/comparison/compareShown";
import { planCover } from "../../src/layout/cover/planCover";
import { codeName, recordName, recordSheetOf } from "../../src/layout/final/finalMarks";
import { layOutFinalSheet } from "../../src/layout/final/finalSheet";
import { footerOf } from "../../src/layout/parts/footer";
import { freeSheetName } from "../../src/layout/parts/sheetNames";
import { columnsOf, layoutVersion } from "../../src/layout/scoring/scoringColumns";
import { fixedCells } from "../../src/layout/scoring/scoringPlaces";
import { planScoringWorkbook } from "../../src/layout/scoringWorkbook";
import { summaryFooter } from "../../src/layout/summary/summarySheet";
import { type Language, textFor } from "../../src/text";
import { quoteSheet } from "../../src/workbook/address";
import type { Sheet, SheetContent } from "../../src/workbook/workbook";
import { entriesFor } from "./finalSheets";
import { contentOf, shownOf } from "./scoringContent";

export interface FinalWorkbook {
  scoring: Sheet;
  summary: Sheet;
  record: Sheet;
  cover: Sheet;
  code: string;
}

/** As finalising leaves it. */
export function finalWorkbook({
  systemId = "provincial-departments" as string,
  unit = "省公安厅",
  stage = "assessed" as Stage,
  language = "zh-CN" as Language,
  layout = layoutVersion as LayoutVersion,
  entries = entriesFor(systemId) as ReadonlyMap<number, EnteredScores>,
} = {}): FinalWorkbook {
  const system = systemById(systemId);
  const input = { system, layout, unit, group: "第一组", date: 46349, stage, language, entries };
  const [scoring, summary] = planScoringWorkbook(input).sheets;
  if (!scoring?.page || !summary?.page) throw new Error("no sheets");
  const rows = [...entries].map(([number, entered]) => ({ number, ...entered }));
  const { edition } = system;
  const content: FinalContent = { system, edition, layout, unit, group: input.group, date: input.date, stage, rows };
  const code = checkCodeOf(content);
  const text = textFor(language).sheet.checkCode(code);
  const { total } = totalEntries((number) => entries.get(number) ?? { selfScore: null, assessedScore: null }, system);
  const self = total.selfScored ? total.self : null;
  const assessed = total.assessedScored ? total.assessed : null;
  const history = [{ when: "2026-11-23 16:05", who: "王芳", action: "finalised", code, self, assessed } as const];
  const name = freeSheetName(`定稿单-${unit}`, []);
  const record = layOutFinalSheet({ name, scoringSheet: scoring.name, content, history, language });
  const cover = planCover(
    { scoringSheet: scoring.name, content, checkCode: code, language },
    freeSheetName(`封面-${unit}`, []),
  );
  const { row, column } = fixedCells(columnsOf(layout, usualLevels)).checkCode;
  const place = scoring.cells[row]?.[column];
  if (!place) throw new Error("no cell for the code");
  place.value = text;
  scoring.names.push(
    { name: codeName, formula: `="${code}"`, visible: false },
    { name: recordName, formula: `=${quoteSheet(name)}!$A$1`, visible: false },
  );
  scoring.page.footer = footerOf({ unit, edition, checkCode: code, language });
  summary.page.footer = summaryFooter(language, code);
  return { scoring, summary, record, cover, code };
}

type Part = Exclude<keyof FinalWorkbook, "code">;

/** What is read of a finalised workbook, sheet by sheet, to be changed at will. */
export function readFinal(planned = finalWorkbook()): Record<Part, SheetContent> {
  const read = (sheet: Sheet): SheetContent => structuredClone({ ...contentOf(sheet), shown: shownOf(sheet) });
  const { scoring, summary, record, cover } = planned;
  return { scoring: read(scoring), summary: read(summary), record: read(record), cover: read(cover) };
}

/** What verifying tells of them. */
export function verified({ scoring, ...others }: Record<Part, SheetContent>): Difference[] {
  const contents = Object.values(others);
  const record = contents.find(({ name }) => name === recordSheetOf(scoring)) ?? null;
  const inspection = inspectSheet(scoring, record, officialSystems, compareShown);
  if (!inspection) throw new Error("not recognised");
  return verifiedSheet(scoring, inspection, contents).final.differences;
}

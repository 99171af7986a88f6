/** Reads a data sheet (汇总数据) by its captions: the records that an earlier consolidation was made from. */

import { type Finding, findingOf, isFinding } from "../../domain/finding";
import { type IndicatorSystem, systemKey } from "../../domain/indicatorSystem";
import { mostFindings } from "../../domain/limits";
import { systemCalled } from "../../domain/systems";
import { type UnitRecord, withAmounts } from "../../domain/unitRecord";
import type { Language } from "../../text";
import { consolidateText } from "../../text/consolidate";
import { wordings } from "../../text/earlier";
import { languages } from "../../text/languages";
import type { Scalar, SheetContent } from "../../workbook/workbook";
import { textAt } from "../recognition/findCaptions";
import { type DataKey, dataKeys } from "./dataSheet";

/** In the sheet's order; null for a sheet that is no data sheet. Rows of an unknown system are left out. */
export function readDataSheet(content: SheetContent, systems: readonly IndicatorSystem[]): UnitRecord[] | null {
  for (const language of languages) {
    const row = content.values.findIndex((_, at) => isCaptionRow(content, at, language));
    if (row >= 0) return readRecords(content, row, language, systems);
  }
  return null;
}

/** Columns may have been moved, none may be missing. */
function isCaptionRow(content: SheetContent, row: number, language: Language): boolean {
  const line = content.values[row] ?? [];
  if (line.length < dataKeys.length) return false;
  // One after the other: nearly every row lacks the first.
  return captionsIn(language).every((words) =>
    line.some((value) => typeof value === "string" && words.has(value.trim())),
  );
}

const captionsKnown = new Map<Language, readonly ReadonlySet<string>[]>();

/** Of the columns that none may be missing of, in all wordings. */
function captionsIn(language: Language): readonly ReadonlySet<string>[] {
  const { captions } = consolidateText(language).data;
  const needed = dataKeys.filter((key) => key !== "findings");
  const known = captionsKnown.get(language) ?? needed.map((key) => new Set(wordings(captions[key])));
  captionsKnown.set(language, known);
  return known;
}

function readRecords(
  content: SheetContent,
  captionRow: number,
  language: Language,
  systems: readonly IndicatorSystem[],
): UnitRecord[] {
  const { captions, selfScore, assessedScore, stages } = consolidateText(language).data;
  const columnOf = new Map<string, number>();
  content.values[captionRow]?.forEach((_, column) => columnOf.set(textAt(content, captionRow, column), column));
  const columnsOfKeys = new Map(
    dataKeys.map((key) => [key, wordings(captions[key]).flatMap((each) => columnOf.get(each) ?? [])[0]]),
  );
  return content.values.slice(captionRow + 1).flatMap((values, below): UnitRecord[] => {
    const row = captionRow + 1 + below;
    const text = (key: DataKey): string => textAt(content, row, columnsOfKeys.get(key));
    const system = systemCalled(text("system"), systems);
    if (!system) return [];
    const scores = (caption: (number: number) => string): (number | null)[] =>
      system.indicators.map((_, i) => numberOf(values[columnOf.get(caption(i + 1)) ?? -1]));
    const record = {
      file: text("file"),
      sheet: text("sheet"),
      unit: text("unit"),
      group: text("group"),
      systemId: systemKey(system),
      edition: text("edition"),
      finalisedAt: text("finalisedAt"),
      changedAt: text("changedAt"),
      stage: text("stage") === stages.assessed ? ("assessed" as const) : ("self" as const),
      selfScores: scores(selfScore),
      assessedScores: scores(assessedScore),
      code: text("code") || null,
      // Nobody here has seen the sheet itself.
      codeState: text("code") === "" ? ("open" as const) : ("unchecked" as const),
      nested: true,
      findings: findingsIn(text("findings")) ?? [
        ...sentences(text("refusals"), "earlier-refusal"),
        ...sentences(text("warnings"), "earlier-warning"),
      ],
    };
    return [withAmounts(record, system)];
  });
}

function numberOf(value: Scalar | undefined): number | null {
  return typeof value === "number" ? value : null;
}

/** As `dataSheet.ts` wrote them; null where nothing stands there, or something else. */
function findingsIn(text: string): Finding[] | null {
  try {
    const found: unknown = JSON.parse(text);
    return Array.isArray(found) && found.every(isFinding) ? found.slice(0, mostFindings) : null;
  } catch {
    // Blank, or changed by hand: the sentences beside it say the same.
    return null;
  }
}

/** What version 0.1 wrote: a sentence a line. */
function sentences(lines: string, rule: "earlier-refusal" | "earlier-warning"): Finding[] {
  return lines
    .split("\n", mostFindings)
    .filter((line) => line !== "")
    .map((sentence) => findingOf(rule, null, null, { sentence }));
}

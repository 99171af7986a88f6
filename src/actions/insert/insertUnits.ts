/** 插入评分表 for one unit or several: a sheet for each, one after the other; a unit that has one is asked about first. */

import { type IndicatorSystem, systemKey } from "../../domain/indicatorSystem";
import { systemsWith } from "../../domain/systems";
import { cleanUnitName } from "../../domain/unitName";
import { unitKey } from "../../domain/unitRecord";
import { lookAtWorkbook, type SheetLook } from "../../excel/lookAtWorkbook";
import { readCells } from "../../excel/readCells";
import { directoryEntries } from "../../layout/directorySheet";
import { fixedCellsOf } from "../../layout/scoring/scoringPlaces";
import { cellName } from "../../workbook/address";
import { goToCell } from "../check/goToCell";
import { type Inserted, type Insertion, insertScoringSheet } from "./insertScoringSheet";

export interface UnitsToInsert extends Omit<Insertion, "unit" | "entries"> {
  units: readonly string[];
  /** What to do with units that have a sheet of the system: ask, insert another, leave them out. */
  known: "ask" | "insert" | "leave out";
  /** Told before each unit how many are done; the others are given up where it returns false. */
  onProgress?: (done: number) => boolean;
}

export interface InsertedUnits {
  /** Each complete, in order. */
  inserted: Inserted[];
  /** Units that have a sheet already, where the person has to be asked: nothing was inserted then. */
  known: string[];
  /** Units that were not inserted, and why; null where the person gave them up. */
  rest: string[];
  failure: unknown;
}

/**
 * Four requests a unit, one more where there are scoring sheets, one more after several. Leaves the selection on the first
 * score of the first. @throws Failure with the workbook as it was, where the very first fails
 */
export async function insertUnits(order: UnitsToInsert, systems: readonly IndicatorSystem[]): Promise<InsertedUnits> {
  const { units, known, onProgress = () => true, ...each } = order;
  const look = known === "insert" ? undefined : await lookAtWorkbook("names", "protection");
  const there = look ? await unitsThere(look.sheets, units, each.system) : [];
  if (known === "ask" && there.length > 0) return { inserted: [], known: there, rest: [...units], failure: null };
  const wanted = known === "leave out" ? units.filter((unit) => !there.includes(unit)) : units;
  const inserted: Inserted[] = [];
  const outcome = (failure: unknown): InsertedUnits => ({
    inserted,
    known: [],
    rest: wanted.slice(inserted.length),
    failure,
  });
  for (const [at, unit] of wanted.entries()) {
    if (!onProgress(at)) break;
    try {
      inserted.push(
        await insertScoringSheet(
          { ...each, unit },
          at === 0 ? systems : systemsWith(systems, [each.system]),
          at === 0 ? look : undefined,
        ),
      );
    } catch (error) {
      if (at === 0) throw error;
      await openFirst(inserted, each);
      return outcome(error);
    }
  }
  if (inserted.length > 1) await openFirst(inserted, each);
  return outcome(null);
}

/** Those of the units for which there is a sheet of that system. */
async function unitsThere(
  sheets: SheetLook<"names">[],
  units: readonly string[],
  system: IndicatorSystem,
): Promise<string[]> {
  const entries = directoryEntries(sheets, [system]);
  const cells = entries.flatMap(({ sheet, unit: { row, column } }) => {
    const sheetId = sheets.find(({ name }) => name === sheet)?.id;
    return sheetId === undefined ? [] : [{ sheetId, row, column }];
  });
  const key = (unit: string): string => unitKey({ unit: cleanUnitName(unit), systemId: systemKey(system) });
  const there = new Set((await readCells(cells)).map((unit) => key(String(unit ?? ""))));
  return units.filter((unit) => there.has(key(unit)));
}

/** Where that fails another sheet is open, and nothing is missing. */
async function openFirst([first]: Inserted[], { stage, system }: Pick<Insertion, "stage" | "system">): Promise<void> {
  const { row, column } = fixedCellsOf(system).firstScore[stage];
  if (first) await goToCell({ sheet: first.scoringSheet, cell: cellName(row, column) }).catch(() => undefined);
}

/** Moves the scoring sheets of one file to another edition of their system: a new workbook; the older one stays as it is. */

import { type IndicatorSystem, systemKey } from "../../domain/indicatorSystem";
import { migrateScores, type Migration } from "../../domain/migrateScores";
import { markMigrated } from "../../layout/markMigrated";
import { layOutMigration } from "../../layout/migrationSheet";
import { freeSheetName } from "../../layout/parts/sheetNames";
import { planScoringWorkbook } from "../../layout/scoringWorkbook";
import type { Language } from "../../text";
import { systemText } from "../../text/system";
import type { Sheet, Workbook } from "../../workbook/workbook";
import type { EnteredSheet } from "../files/readEntered";

export interface MigratedSheet {
  before: EnteredSheet;
  /** The new scoring sheet's name. */
  sheet: string;
  migration: Migration;
}

export interface MigratedFile {
  /** Null where no sheet was moved. */
  workbook: Workbook | null;
  sheets: MigratedSheet[];
  /** Sheets that are of that edition already, and sheets that share no indicator with it. */
  passedOver: { before: EnteredSheet; why: "same-edition" | "other-system" }[];
}

export function migrateSheets(entered: readonly EnteredSheet[], to: IndicatorSystem, language: Language): MigratedFile {
  const file: MigratedFile = { workbook: null, sheets: [], passedOver: [] };
  const sheets: Sheet[] = [];
  for (const before of entered) {
    const { system, unit, group, date, stage, code, entries } = before;
    const found = migrateScores(system, to, entries);
    const migration = { ...found, placeless: [...found.placeless, ...before.besides] };
    const isSame = systemKey(system) === systemKey(to);
    if (isSame || found.fresh.length === to.indicators.length) {
      file.passedOver.push({ before, why: isSame ? "same-edition" : "other-system" });
      continue;
    }
    const taken = sheets.map(({ name }) => name);
    const input = { system: to, unit, group, date, stage, language, entries: migration.entries };
    const plan = planScoringWorkbook(input, taken, sheets.length === 0);
    const [scoring] = plan.sheets;
    const names = [...taken, ...plan.sheets.map((each) => each.name)];
    const name = freeSheetName(systemText(language).migration.sheetName(unit), names);
    const report = layOutMigration(migration, { name, language, from: system, to, code });
    const marked = plan.sheets.map((each) =>
      each === scoring ? markMigrated(each, migration.moved, { system: to, language }) : each,
    );
    sheets.push(...marked, report);
    file.workbook = { sheets, about: file.workbook?.about ?? plan.about };
    file.sheets.push({ before, sheet: scoring?.name ?? "", migration });
  }
  return file;
}

/** What `system migrate` did, as lines for people and as data for programs. */

import type { MigratedFile, MigratedSheet } from "../actions/system/migrateSheets";
import { editionMark, type IndicatorSystem } from "../domain/indicatorSystem";
import type { MovedScore } from "../domain/migrateScores";
import type { Language } from "../text";
import { cliText } from "../text/cli";
import { systemText } from "../text/system";

export interface FileDone {
  /** The older file, and the new one. */
  file: string;
  path: string;
  migrated: MigratedFile;
}

const identity = ({ id, edition, fingerprint }: IndicatorSystem) => ({ id, edition, fingerprint });

/** Programs rely on this: keys and their order stay as they are. */
export function migrationJson({ file, path, migrated }: FileDone, to: IndicatorSystem) {
  return {
    file,
    out: path,
    to: identity(to),
    sheets: migrated.sheets.map(({ before, sheet, migration }) => ({
      sheet: before.sheet,
      newSheet: sheet,
      unit: before.unit,
      from: identity(before.system),
      code: before.code,
      moved: migration.moved.map(({ from, to: now, by, entered, above }) => ({
        from: from.number,
        to: now.number,
        name: now.name,
        by,
        weight: { before: from.weight, after: now.weight },
        selfScore: entered.selfScore,
        assessedScore: entered.assessedScore,
        above,
      })),
      placeless: migration.placeless.map(({ entered, ...each }) => ({ ...each, ...entered })),
      fresh: migration.fresh.map(({ number, name, weight }) => ({ number, name, weight })),
    })),
  };
}

/** Counts, then each that somebody has to look at. */
export function migrationLines({ file, path, migrated }: FileDone, language: Language): string {
  return [cliText(language).problem(file, path), ...migrated.sheets.flatMap((each) => sheetLines(each, language))].join(
    "\n",
  );
}

function sheetLines({ before, migration }: MigratedSheet, language: Language): string[] {
  const { cli, migration: words } = systemText(language);
  const { moved, placeless, fresh } = migration;
  const named = (number: number | null, name: string): string =>
    number === null ? name : `${cliText(language).report.number(number)} ${name}`;
  const weight = ({ from, to, above }: MovedScore): string =>
    [
      `${named(to.number, to.name)} ${words.weights(from.weight, to.weight)}`,
      ...above.map((stage) => words.above[stage](to.weight)),
    ].join(" ");
  const lookedAt = moved.filter(({ from, to, above }) => from.weight !== to.weight || above.length > 0);
  return [
    `  ${cliText(language).report.unit(before.unit)}`,
    `  ${cli.movedFrom(before.system.title, editionMark(before.system))}`,
    ...(before.code === null ? [] : [`  ${words.wasFinal(before.code)}`]),
    `  ${cli.movedCounts(moved.length, placeless.length, fresh.length)}`,
    ...placeless.map(({ number, name }) => `    ${words.kinds.placeless} ${named(number, name)}`),
    ...lookedAt.map((each) => `    ${each.above.length > 0 ? words.kinds.above : words.kinds.weight} ${weight(each)}`),
    ...fresh.map(({ number, name }) => `    ${words.kinds.fresh} ${named(number, name)}`),
  ];
}

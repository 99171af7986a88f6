/** One workbook of every sort that the product writes, in a language, about units and with reasons of one's choice. */

import { migrateSheets } from "../../src/actions/system/migrateSheets";
import { newSystem, planDefinition } from "../../src/actions/system/newSystem";
import type { FinalContent } from "../../src/domain/finalContent";
import type { HistoryEntry } from "../../src/domain/finalHistory";
import type { IndicatorSystem } from "../../src/domain/indicatorSystem";
import type { EnteredScores } from "../../src/domain/scoreSheet";
import { withFingerprint } from "../../src/domain/systemFingerprint";
import { officialSystems, systemById } from "../../src/domain/systems";
import { layOutBlankForm } from "../../src/layout/blankForm";
import { planRegister } from "../../src/layout/consolidation/registerSheet";
import { coverName, planCover } from "../../src/layout/cover/planCover";
import { layOutDoubtsSheet } from "../../src/layout/definition/doubtsSheet";
import { directoryEntries, layOutDirectorySheet } from "../../src/layout/directorySheet";
import { layOutFinalSheet } from "../../src/layout/final/finalSheet";
import type { PaperChoice } from "../../src/layout/parts/paper";
import { freeSheetName } from "../../src/layout/parts/sheetNames";
import { sampleScores } from "../../src/layout/scoring/sampleScores";
import { planScoringWorkbook } from "../../src/layout/scoringWorkbook";
import { planSelfCheckSheet } from "../../src/layout/selfCheckSheet";
import { type Language, textFor } from "../../src/text";
import { definitionText } from "../../src/text/definition";
import { finalText } from "../../src/text/final";
import { printText } from "../../src/text/print";
import type { Sheet, Workbook } from "../../src/workbook/workbook";
import { consolidationOfEverySort } from "./consolidations";
import { otherSystems } from "./otherSystems";
import { randomScorings, type Scoring } from "./randomScorings";

/** Whom and what the workbooks are about. */
export interface Subject {
  language: Language;
  /** The names of units: the first counts most, each is in the lists. */
  units: readonly string[];
  /** In place of every reason that is entered. */
  reason?: string;
  seed: number;
}

export const papers: PaperChoice[] = [
  { paper: "A4", orientation: "landscape" },
  { paper: "A4", orientation: "portrait" },
  { paper: "A3", orientation: "landscape" },
];

export type EveryWorkbook = Awaited<ReturnType<typeof everyWorkbook>>;

/** By the sort's name. */
export async function everyWorkbook(subject: Subject) {
  const names: string[] = [];
  const provincial = scoredWorkbooks(systemById("provincial-departments"), subject, names);
  const cities = scoredWorkbooks(systemById("prefecture-cities"), subject, names);
  return {
    provincial: provincial[0],
    cities: cities[0],
    directory: withDirectory([...provincial, ...cities], names, subject.language),
    cover: covered(subject, null),
    final: covered(subject, "A3CD-EFGH-JKLM"),
    blank: blankForms(subject),
    sample: sample(subject),
    register: register(subject),
    consolidation: await consolidationOfEverySort(subject),
    ownSystems: ownSystems(subject),
    definitions: definitions(subject),
    migrated: migrated(subject),
    selfCheck: { sheets: [planSelfCheckSheet(textFor(subject.language).sheet.directory.name, subject.language)] },
  };
}

function scoringsOf(system: IndicatorSystem, count: number, { seed, reason }: Subject): Scoring[] {
  return randomScorings(system, count, seed).map(({ stage, entries }) => ({
    stage,
    entries: new Map([...entries].map(([number, entered]) => [number, withReason(entered, reason)])),
  }));
}

function withReason(entered: EnteredScores, reason: string | undefined): EnteredScores {
  return reason === undefined || entered.reason === null ? entered : { ...entered, reason };
}

/** A scoring sheet and its summary for each unit, each on another paper; their names are added to those that are taken. */
function scoredWorkbooks(system: IndicatorSystem, subject: Subject, taken: string[]): [Workbook, ...Workbook[]] {
  const [first, ...others] = scoringsOf(system, subject.units.length, subject).map((scoring, i) => {
    const input = { ...scoring, system, unit: subject.units[i] ?? "", group: "第一组", date: 46000 };
    const plan = planScoringWorkbook({ ...input, language: subject.language, paper: papers[i % papers.length] }, taken);
    taken.push(...plan.sheets.map(({ name }) => name));
    return plan;
  });
  if (!first) throw new Error("no unit");
  return [first, ...others];
}

/** Scoring sheets of several units in one workbook, as a person inserts them one after the other. */
function withDirectory(workbooks: Workbook[], taken: readonly string[], language: Language): Workbook {
  const sheets = workbooks.flatMap((workbook) => workbook.sheets);
  const name = freeSheetName(textFor(language).sheet.directory.name, taken);
  return { sheets: [layOutDirectorySheet(directoryEntries(sheets, officialSystems), name, language), ...sheets] };
}

/** With its cover; finalised, where there is a code, with its record. */
function covered(subject: Subject, checkCode: string | null): Workbook {
  const { language, units } = subject;
  const system = systemById(checkCode === null ? "prefecture-cities" : "provincial-departments");
  const taken: string[] = [];
  const [plan] = scoredWorkbooks(system, { ...subject, units: units.slice(0, 1) }, taken);
  const [{ stage, entries }] = scoringsOf(system, 1, subject) as [Scoring];
  const content: FinalContent = {
    system,
    edition: system.edition,
    layout: 2,
    unit: units[0] ?? "",
    group: "第一组",
    date: 46000,
    stage,
    rows: [...entries].map(([number, entered]) => ({ number, ...entered })),
  };
  const scoringSheet = plan.sheets[0]?.name ?? "";
  const cover = planCover({ scoringSheet, content, checkCode, language }, coverName(content, language, taken));
  if (checkCode === null) return { sheets: [cover, ...plan.sheets] };
  const about = { when: "2026-11-23 16:05", who: units[0] ?? "", self: 90.25, assessed: null };
  const history: HistoryEntry[] = (["finalised", "reopened", "finalised"] as const).map((action) => ({
    ...about,
    action,
    code: checkCode,
  }));
  const name = freeSheetName(finalText(language).record.sheetName(content.unit), [...taken, cover.name]);
  return { sheets: [cover, ...plan.sheets, layOutFinalSheet({ name, scoringSheet, content, history, language })] };
}

function blankForms({ language, units }: Subject): Workbook {
  const taken: string[] = [];
  return {
    sheets: papers.map((paper, i): Sheet => {
      const system = officialSystems[i % officialSystems.length]!;
      const unit = units[i % units.length] ?? "";
      const name = freeSheetName(printText(language).blank.sheetName(unit), taken);
      taken.push(name);
      return layOutBlankForm({ system, name, unit, language, paper });
    }),
  };
}

function sample({ language, units }: Subject): Workbook {
  const system = systemById("provincial-departments");
  const entries = sampleScores(system, language);
  return planScoringWorkbook({ system, unit: units[0] ?? "", group: "", date: null, stage: "self", language, entries });
}

/** Systems of other levels, called by the subject's reason where there is one. */
function systemsOf({ reason }: Subject): IndicatorSystem[] {
  if (reason === undefined) return otherSystems;
  return otherSystems.map(({ levels, indicators, ...system }, at) =>
    withFingerprint({
      ...system,
      title: `${reason}${at}`,
      levels: levels.map((_, i) => `${reason}${i}`),
      indicators: indicators.map(({ path, name, ...indicator }) => ({
        ...indicator,
        path: path.map((heading) => reason + heading),
        name: reason + name,
        description: reason.repeat(5),
      })),
    }),
  );
}

/** Each with its summary and its definition, which is hidden. */
function ownSystems(subject: Subject): Workbook {
  const names: string[] = [];
  const about = { ...subject, units: subject.units.slice(0, 1) };
  return {
    sheets: systemsOf(subject).flatMap((system) =>
      scoredWorkbooks(system, about, names).flatMap((each) => each.sheets),
    ),
  };
}

/** Definitions to be edited, an own and an official system's, and what an import is in doubt about. */
function definitions(subject: Subject): Workbook {
  const { language, units, reason = "?" } = subject;
  const { sheetName } = definitionText(language).doubts;
  const [own = systemById("prefecture-cities")] = systemsOf(subject).slice(-1);
  const [first] = planDefinition(own, language).sheets;
  const [second] = planDefinition(newSystem(systemById("prefecture-cities"), language), language, [
    first?.name ?? "",
  ]).sheets;
  const doubt = { place: units[0] ?? "", doubt: reason, proposed: reason };
  return {
    sheets: [first, second, layOutDoubtsSheet([doubt], sheetName, language)].filter((sheet) => sheet !== undefined),
  };
}

/** A finalised sheet that was moved to another edition of its system, with the account of that. */
function migrated(subject: Subject): Workbook {
  const [system = systemById("prefecture-cities")] = systemsOf(subject);
  const next = withFingerprint({ ...system, edition: "2027", indicators: system.indicators.slice(1) });
  const [{ stage, entries }] = scoringsOf(system, 1, subject) as [Scoring];
  const about = { system, unit: subject.units[0] ?? "", group: "", date: 46000, stage, entries };
  const before = { ...about, sheet: "", code: "A3CD-EFGH-JKLM", besides: [] };
  const { workbook } = migrateSheets([before], next, subject.language);
  if (!workbook) throw new Error("nothing was moved");
  return workbook;
}

function register({ language, units }: Subject): Workbook {
  const system = systemById("prefecture-cities");
  const { edition } = system;
  const issued = units.map((unit) => ({ unit, system, edition, file: `${unit}.xlsx`, issuedAt: "2026-11-23 16:50" }));
  return planRegister(issued, language);
}

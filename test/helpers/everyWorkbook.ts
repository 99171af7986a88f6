/** One workbook of every sort that the product writes, in a language, about units and with reasons of one's choice. */

import type { FinalContent } from "../../src/domain/finalContent";
import type { HistoryEntry } from "../../src/domain/finalHistory";
import type { IndicatorSystem } from "../../src/domain/indicatorSystem";
import type { EnteredScores } from "../../src/domain/scoreSheet";
import { officialSystems, systemById } from "../../src/domain/systems";
import { layOutBlankForm } from "../../src/layout/blankForm";
import { planRegister } from "../../src/layout/consolidation/registerSheet";
import { coverName, planCover } from "../../src/layout/cover/planCover";
import { directoryEntries, layOutDirectorySheet } from "../../src/layout/directorySheet";
import { layOutFinalSheet } from "../../src/layout/final/finalSheet";
import type { PaperChoice } from "../../src/layout/parts/paper";
import { freeSheetName } from "../../src/layout/parts/sheetNames";
import { sampleScores } from "../../src/layout/scoring/sampleScores";
import { planScoringWorkbook } from "../../src/layout/scoringWorkbook";
import { planSelfCheckSheet } from "../../src/layout/selfCheckSheet";
import { type Language, textFor } from "../../src/text";
import { finalText } from "../../src/text/final";
import { printText } from "../../src/text/print";
import type { Sheet, Workbook } from "../../src/workbook/workbook";
import { consolidationOfEverySort } from "./consolidations";
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

function register({ language, units }: Subject): Workbook {
  const system = systemById("prefecture-cities");
  const { edition } = system;
  const issued = units.map((unit) => ({ unit, system, edition, file: `${unit}.xlsx`, issuedAt: "2026-11-23 16:50" }));
  return planRegister(issued, language);
}

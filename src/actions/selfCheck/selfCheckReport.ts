/** The self-check's report, a text to be copied: versions, sets and results, nothing of the workbook. */

import type { Difference } from "../../excel/selfCheck/differences";
import type { Language } from "../../text";
import { type ProbeName, selfCheckText } from "../../text/selfCheck";
import { resultsWith, type SelfCheck } from "./selfCheck";

/** What shows the report: the add-in's version, the browser's own words for itself, the day (`2026-11-25`). */
interface Shown {
  version: string;
  engine: string;
  date: string;
}

/** The report as a program reads it: `npm run real-excel` takes it into docs/real-excel.md. */
export interface SelfCheckFile extends Shown, SelfCheck {}

/** One line of JSON. */
export function selfCheckFile(check: SelfCheck, shown: Shown): string {
  const file: SelfCheckFile = { ...shown, ...check };
  return JSON.stringify(file);
}

/** For people; the last line is the same for programs. */
export function selfCheckReport(check: SelfCheck, shown: Shown, language: Language): string {
  const { version, engine } = shown;
  const { report: text, probes, pane } = selfCheckText(language);
  const { program, sets, displayLanguage, contentLanguage } = check.host;
  const [kept, changed, lacking, unread] = [
    resultsWith(check, "kept"),
    resultsWith(check, "changed"),
    resultsWith(check, "lacking"),
    resultsWith(check, "unread"),
  ];
  /** In words for the person, and as the plan calls it for whoever mends the add-in. */
  const named = (name: ProbeName): string => `${probes[name]} [${name}]`;
  const list = (heading: string, lines: string[]): string[] =>
    lines.length === 0 ? [] : [heading, ...lines.map((line) => `- ${line}`)];
  return [
    text.title,
    text.addin(version),
    text.host(program || text.nothing),
    text.sets(sets.join(", ") || text.noSets),
    text.languages(displayLanguage, contentLanguage, language),
    text.engine(engine),
    pane.some(kept.length, changed.length, lacking.length),
    ...(check.left === null ? [] : [text.leftover]),
    ...list(
      text.changed,
      changed.flatMap(({ name, differences }) =>
        differences.map((each) => `${named(name)} ${changeIn(each, language)}`),
      ),
    ),
    ...list(
      text.lacking,
      lacking.map(({ name, code }) => `${named(name)}: ${code}`),
    ),
    ...list(
      text.unread,
      unread.map(({ name }) => named(name)),
    ),
    ...list(
      text.kept,
      kept.map(({ name }) => named(name)),
    ),
    "",
    selfCheckFile(check, shown),
  ].join("\n");
}

/** `margins.left: 36 → 50` */
export function changeIn({ path, expected, found }: Difference, language: Language): string {
  return selfCheckText(language).report.change(path, expected, found);
}

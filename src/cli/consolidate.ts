/** `consolidate`: puts the workbooks that came back together into a ranking, as a workbook and as tables. */

import { mkdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { consolidate as consolidateFiles, planConsolidation } from "../actions/consolidate/consolidate";
import { tidyTables } from "../actions/consolidate/tidyTables";
import { refusedFile, type ReturnedFile } from "../actions/files/returnedFile";
import { type FileRefusal, isSkipped } from "../domain/fileRefusal";
import { refusesRanking } from "../domain/finding";
import type { IndicatorSystem } from "../domain/indicatorSystem";
import { counts } from "../domain/ranking";
import { isStage, type Stage, stages } from "../domain/scoreSheet";
import { systemOfKey } from "../domain/systems";
import type { UnitRecord } from "../domain/unitRecord";
import type { JudgedRecord } from "../domain/verdict";
import type { Consolidation, MadeBy } from "../layout/consolidation/consolidation";
import type { IssuedUnit } from "../layout/consolidation/registerSheet";
import { reasonsOf } from "../layout/consolidation/returnsSheet";
import type { Language } from "../text";
import { cliText } from "../text/cli";
import { consolidateText } from "../text/consolidate";
import { refusalSentence } from "../text/files";
import { findingSentence } from "../text/findingSentence";
import { writeWorkbook } from "../xlsx/writeWorkbook";
import { listFiles } from "./listFiles";
import { onFile } from "./onFile";
import { originJson, tellCarried } from "./originLines";
import { CommandError, dayOf, misused, type Output, parse } from "./parseArguments";
import { jobsOf, readFiles, type ReadFilesInput } from "./readFiles";
import { withoutEarlierResult } from "./refuseOut";
import { systemFileOption, systemsIn } from "./systemFiles";
import { writeAllWhole } from "./writeWhole";

/** Exit code 0 if everything that came back counts, 1 if something does not, 2 if nothing could be read. @throws CommandError */
export async function consolidate(args: string[], language: Language, output: Output): Promise<number> {
  const text = consolidateText(language);
  const { values, positionals } = parse(
    args,
    {
      out: { type: "string" },
      csv: { type: "string" },
      rank: { type: "string" },
      register: { type: "string" },
      nested: { type: "boolean" },
      "strict-scores": { type: "boolean" },
      "made-by": { type: "string" },
      "made-on": { type: "string" },
      "open-password": { type: "string" },
      json: { type: "boolean" },
      jobs: { type: "string" },
      ...systemFileOption,
    },
    language,
  );
  if (positionals.length === 0) throw misused(text.cli.pathsMissing, language);
  if (!values.out) throw misused(text.cli.outMissing, language);
  const { out, csv, json } = values;
  const madeBy = { office: values["made-by"]?.trim() ?? "", day: dayOf(values["made-on"], "--made-on", language) };
  const jobs = jobsOf(values.jobs, language);
  const asked = scoreOf(values.rank, language);
  const password = values["open-password"] ?? null;
  const systems = await systemsIn(values["system-file"], language);
  const tools = { password, systems };
  const listed = await listFiles(positionals);
  const found = await withoutEarlierResult(out, positionals, listed.paths, language);
  // The register may lie among the returns.
  const paths = found.filter((path) => values.register === undefined || resolve(path) !== resolve(values.register));
  if (paths.length === 0) throw new CommandError([text.cli.noWorkbooks(positionals.join(" "))]);
  const passedOver = listed.passedOver.map(({ path, refusal }) => refusedFile(path, refusal));
  const files = [...(await readReturns(paths, jobs, tools)), ...passedOver];
  const expected = values.register === undefined ? [] : await readRegisterFile(values.register, tools, language);
  const result = consolidateFiles({
    files,
    systems,
    score: asked,
    expected,
    nested: values.nested,
    strictScores: values["strict-scores"],
  });
  const judged = new Map(result.judged.map((each) => [each.record, each]));
  for (const file of files)
    output.out(
      json
        ? JSON.stringify(jsonOf(file, { judged, result, given: systems }, language))
        : linesOf(file, judged, result, language),
    );
  if (result.judged.length === 0) {
    output.error(text.cli.nothingRead);
    return 2;
  }
  tellCarried(result.systems, systems, language, output);
  await writeResult(result, { out, csv, madeBy }, language);
  if (!json) conclude(result, out, csv, language, output);
  const allCount = result.judged.every(({ verdict }) => counts(verdict));
  return allCount && result.unread.length === 0 ? 0 : 1;
}

/** What the files are read with. */
type Tools = Pick<ReadFilesInput<"returned">, "password" | "systems">;

/** In the order of the paths; of an archive each file in it. */
async function readReturns(paths: readonly string[], jobs: number, tools: Tools): Promise<ReturnedFile[]> {
  const files: ReturnedFile[][] = [];
  await readFiles({
    paths,
    reading: "returned",
    jobs,
    onResult: (index, read) => (files[index] = read),
    lost: refusedFile,
    ...tools,
  });
  return files.flat();
}

/** The units of the register that the organiser names. @throws CommandError for a file that holds none */
async function readRegisterFile(path: string, tools: Tools, language: Language): Promise<IssuedUnit[]> {
  const files = await readReturns([path], 1, tools);
  const expected = files.flatMap(({ nested }) => nested.expected);
  const { cli } = consolidateText(language);
  const refusal = files.find((file) => file.refusal !== null)?.refusal ?? null;
  const sentence = refusal === null ? cli.noRegister : refusalSentence(refusal, language);
  if (expected.length === 0) throw new CommandError([cliText(language).problem(path, sentence)]);
  return expected;
}

/** `--rank`; null where it is not given. @throws CommandError */
function scoreOf(value: string | undefined, language: Language): Stage | null {
  if (value === undefined) return null;
  if (!isStage(value)) throw misused(consolidateText(language).cli.badRank(value, stages), language);
  return value;
}

/** The ranking and the tables, all of them or none. @throws CommandError */
async function writeResult(
  result: Consolidation,
  { out, csv, madeBy }: { out: string; csv: string | undefined; madeBy: MadeBy },
  language: Language,
): Promise<void> {
  const ranking = { path: out, contents: await writeWorkbook(planConsolidation(result, language, [], madeBy)) };
  if (csv === undefined) return onFile(out, language, () => writeAllWhole([ranking]));
  await onFile(csv, language, () => mkdir(csv, { recursive: true }));
  const tables = Object.entries(tidyTables(result, language)).map(([name, contents]) => ({
    path: join(csv, `${name}.csv`),
    contents,
  }));
  await onFile(csv, language, () => writeAllWhole([...tables, ranking]));
}

function conclude(
  result: Consolidation,
  out: string,
  csv: string | undefined,
  language: Language,
  output: Output,
): void {
  const { cli, ranking, returns } = consolidateText(language);
  const counted = result.rankings.reduce((sum, { standings }) => sum + standings.length, 0);
  const incomplete = result.judged.filter(({ verdict }) => verdict === "incomplete").length;
  const { expected, missing, unreadUnits } = result;
  if (missing.length > 0) output.out(cli.missing(missing));
  if (expected > 0)
    output.out(
      returns.sum(expected, expected - missing.length - unreadUnits.length, missing.length, unreadUnits.length),
    );
  output.out(ranking.score(result.score));
  output.out(cli.counts(counted, incomplete, result.judged.length - counted - incomplete, result.unread.length));
  if (result.skipped.length > 0) output.out(cli.skipped(result.skipped.length));
  output.out(cli.written(out));
  if (csv !== undefined) output.out(cli.csvWritten(csv));
}

type JudgedByRecord = ReadonlyMap<UnitRecord, JudgedRecord>;

/** A file's sheets with their verdicts; points only of those that count. */
function linesOf(returned: ReturnedFile, judged: JudgedByRecord, { score }: Consolidation, language: Language): string {
  const { file, records, refusal } = returned;
  const { cli, verdicts, sheets } = consolidateText(language);
  if (refusal !== null) return cli.line(verdictOf(refusal, verdicts), file, refusalSentence(refusal, language));
  const nested = returned.nested.records.filter((record) => judged.has(record));
  if (records.length + nested.length === 0) return cli.line(sheets.register, file, cli.nestedLeftOut);
  return [...records, ...nested]
    .flatMap((record) => {
      const each = judged.get(record);
      if (!each) return [];
      const { verdict } = each;
      const points = counts(verdict) ? record.amounts[score].score : null;
      const reasons = reasonsOf(each, score, language).map((reason) => `\n    ${reason}`);
      return [cli.line(verdicts[verdict], record.file, cli.unitAndPoints(record.unit, points) + reasons.join(""))];
    })
    .join("\n");
}

function verdictOf(refusal: FileRefusal, words: { unreadable: string; skipped: string }): string {
  return isSkipped(refusal) ? words.skipped : words.unreadable;
}

/** What programs rely on: keys and their order stay as they are. */
function jsonOf(
  { file, records, nested, refusal }: ReturnedFile,
  { judged, result, given }: { judged: JudgedByRecord; result: Consolidation; given: readonly IndicatorSystem[] },
  language: Language,
) {
  const { score, systems } = result;
  return {
    file,
    verdict: refusal === null ? "read" : verdictOf(refusal, { unreadable: "unreadable", skipped: "skipped" }),
    reason: refusal && refusalSentence(refusal, language),
    sheets: [...records, ...nested.records].flatMap((record) => {
      const each = judged.get(record);
      if (!each) return [];
      const { findings, verdict, used } = each;
      const system = systemOfKey(record.systemId, systems);
      return {
        file: record.file,
        sheet: record.sheet,
        unit: record.unit,
        system: system.id,
        stage: record.stage,
        total: counts(verdict) ? record.amounts[score].score : null,
        verdict,
        code: record.code,
        codeState: record.codeState,
        problems: findings.map((finding) => ({
          refuses: refusesRanking(finding, score),
          cell: finding.cell,
          message: findingSentence(finding, language),
          rule: finding.rule,
        })),
        rankedBy: score,
        usedInstead: verdict === "superseded" ? used.file : null,
        edition: record.edition,
        ...originJson(system, given),
      };
    }),
  };
}

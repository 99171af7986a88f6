/** `consolidate`: puts the workbooks that came back together into a ranking, as a workbook and as tables. */

import { mkdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { consolidate as consolidateFiles, planConsolidation } from "../actions/consolidate";
import type { ReturnedFile } from "../actions/readReturned";
import { tidyTables } from "../actions/tidyTables";
import { pointsOfRecord } from "../domain/unitRecord";
import { verdictAlone } from "../domain/verdict";
import { problemLine } from "../layout/consolidation/dataSheet";
import type { Consolidation } from "../layout/consolidation/consolidation";
import type { Language } from "../text";
import { consolidateText } from "../text/consolidate";
import { writeWorkbook } from "../xlsx/writeWorkbook";
import { CommandError, misused, parse, type Output } from "./commandLine";
import { listFiles } from "./listFiles";
import { onFile } from "./onFile";
import { jobsOf, readFiles } from "./readFiles";
import { writeWhole } from "./writeWhole";

/** 0 where everything that came back counts, 1 where something does not, 2 where nothing could be read. @throws CommandError */
export async function consolidate(args: string[], language: Language, output: Output): Promise<number> {
  const text = consolidateText(language);
  const { values, positionals } = parse(
    args,
    { out: { type: "string" }, csv: { type: "string" }, json: { type: "boolean" }, jobs: { type: "string" } },
    language,
  );
  if (positionals.length === 0) throw misused(text.cli.pathsMissing, language);
  if (!values.out) throw misused(text.cli.outMissing, language);
  const { out, csv, json } = values;
  const jobs = jobsOf(values.jobs, language);
  const paths = (await listFiles(positionals)).filter((path) => resolve(path) !== resolve(out));
  if (paths.length === 0) throw new CommandError([text.cli.noWorkbooks(positionals.join(" "))]);
  const files: ReturnedFile[] = [];
  await readFiles({
    ...{ paths, reading: "returned", jobs, language },
    onResult(index, file) {
      files[index] = file;
      output.out(json ? JSON.stringify(jsonOf(file)) : lineOf(file, language));
    },
    lost: (file, detail) => ({ file, records: [], expected: [], refusal: text.problems.unexpected(detail) }),
  });
  const result = consolidateFiles({ files, language });
  if (result.judged.length === 0) {
    output.error(text.cli.nothingRead);
    return 2;
  }
  await writeResult(result, out, csv, language);
  if (!json) conclude(result, out, csv, output);
  const refused = result.judged.some(({ verdict }) => verdict === "refused" || verdict === "superseded");
  return refused || result.unread.length > 0 ? 1 : 0;
}

async function writeResult(result: Consolidation, out: string, csv: string | undefined, language: Language) {
  const bytes = await writeWorkbook(planConsolidation(result));
  await onFile(out, language, () => writeWhole(out, bytes));
  if (csv === undefined) return;
  await onFile(csv, language, () => mkdir(csv, { recursive: true }));
  for (const [name, table] of Object.entries(tidyTables(result)))
    await onFile(csv, language, () => writeWhole(join(csv, `${name}.csv`), table));
}

function conclude(result: Consolidation, out: string, csv: string | undefined, output: Output): void {
  const { cli } = consolidateText(result.language);
  const counted = result.rankings.reduce((sum, { standings }) => sum + standings.length, 0);
  if (result.missing.length > 0) output.out(cli.missing(result.missing));
  output.out(cli.counts(counted, result.judged.length - counted, result.unread.length));
  output.out(cli.written(out));
  if (csv !== undefined) output.out(cli.csvWritten(csv));
}

/** A file as it is read: which of several sheets of a unit counts is settled at the end. */
function lineOf({ file, records, refusal }: ReturnedFile, language: Language): string {
  const { cli, verdicts } = consolidateText(language);
  if (refusal !== null) return cli.line(verdicts.unreadable, file, refusal);
  if (records.length === 0) return cli.line(consolidateText(language).sheets.register, file, "");
  return records
    .map((record) => {
      const verdict = verdictAlone(record);
      const shown = record.problems.filter(({ refuses }) => refuses === (verdict === "refused"));
      const problems = shown.map((problem) => `\n    ${problemLine(problem, language)}`).join("");
      const what = cli.unitAndPoints(record.unit, pointsOfRecord(record));
      return cli.line(verdicts[verdict], record.file, what + problems);
    })
    .join("\n");
}

/** What programs rely on: keys and their order stay as they are. */
function jsonOf({ file, records, refusal }: ReturnedFile) {
  return {
    file,
    verdict: refusal === null ? "read" : "unreadable",
    reason: refusal,
    sheets: records.map((record) => ({
      ...{ file: record.file, sheet: record.sheet, unit: record.unit, system: record.systemId },
      ...{ stage: record.stage, total: pointsOfRecord(record), verdict: verdictAlone(record), code: record.code },
      ...{ codeState: record.codeState, problems: record.problems },
    })),
  };
}

/** `npm run real-excel -- report.json`: takes a self-check's report into docs/real-excel.md, a line of the table and what was not kept. */

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { SelfCheckFile } from "../src/actions/selfCheck/selfCheckReport";

const page = join(__dirname, "../docs/real-excel.md");
const empty = "| nobody has sent one yet";
const heading = "## How to send a report";

/** The file itself, or a copied report, whose last line it is. @throws Error for anything else */
export function parseReport(text: string): SelfCheckFile {
  const lines = text.trim().split("\n");
  const found = JSON.parse(
    lines.length > 1 && !text.trim().startsWith("{") ? (lines.at(-1) ?? "") : text,
  ) as SelfCheckFile;
  const { version, engine, date, host, results } = found as Partial<SelfCheckFile>;
  const known = [version, engine, date, host?.program].every((each) => typeof each === "string");
  if (!known || !Array.isArray(results)) throw new Error("this is no report of a self-check");
  return found;
}

/** The page with the report in it; the same report is not taken twice. @throws Error where the page has no table */
export function withReport(markdown: string, report: SelfCheckFile): string {
  const line = rowOf(report);
  const lines = markdown.split("\n");
  const end = lines.findIndex(
    (each, at) => at > lines.findIndex((one) => one.startsWith("| Excel (program")) && each === "",
  );
  if (end < 0 || !lines.some((each) => each.startsWith("| Excel (program")))
    throw new Error("docs/real-excel.md has no table");
  const cells = (row: string): string => row.replace(/\s+/g, "");
  if (lines.some((each) => cells(each) === cells(line))) return markdown;
  const table = [...lines.slice(0, end), line, ...lines.slice(end)]
    .filter((each) => !each.startsWith(empty))
    .join("\n");
  const notes = notesOf(report);
  return notes === "" ? table : table.replace(heading, `${notes}\n\n${heading}`);
}

function rowOf({ host, engine, version, date, results }: SelfCheckFile): string {
  const system = /\(([^)]*)\)/.exec(engine)?.[1] ?? engine;
  const api = host.sets.find((set) => set.startsWith("ExcelApi ")) ?? "";
  const count = (verdict: string): number => results.filter((each) => each.verdict === verdict).length;
  const said = [host.program, system, api.replace("ExcelApi ", ""), version, date].map(plain);
  return `| ${[...said, count("kept"), count("changed"), count("lacking")].join(" | ")} |`;
}

function notesOf({ host, date, results }: SelfCheckFile): string {
  const lines = results.flatMap((each) => {
    if (each.verdict === "lacking") return [`- [${plain(each.name)}] missing: ${plain(each.code)}`];
    if (each.verdict !== "changed") return [];
    return each.differences.map(
      ({ path, expected, found }) => `- [${plain(each.name)}] ${plain(path)}: ${plain(expected)} → ${plain(found)}`,
    );
  });
  return lines.length === 0 ? "" : [`**${plain(host.program)}, ${plain(date)}**`, "", ...lines].join("\n");
}

/** Nothing that somebody sends becomes markup, or long. */
function plain(text: string): string {
  return String(text)
    .replace(/[\s|<>*_`[\]\\]+/g, " ")
    .slice(0, 120)
    .trim();
}

async function main(): Promise<void> {
  const [file] = process.argv.slice(2);
  if (file === undefined) throw new Error("npm run real-excel -- report.json");
  // Loaded here: it cannot be loaded where tests run.
  const { format, resolveConfig } = await import("prettier");
  const written = withReport(readFileSync(page, "utf8"), parseReport(readFileSync(file, "utf8")));
  writeFileSync(page, await format(written, { ...(await resolveConfig(page)), parser: "markdown" }));
}

if (require.main === module) {
  main().catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  });
}

/** Hostile files beside a good one, on the real command line: the good one's result stays, and memory has a bound. */

import { spawnSync } from "node:child_process";
import type fs from "node:fs";
import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { scripts } from "../../package.json";
import { cliText } from "../../src/text/cli";
import { bundleForNode } from "../../tools/bundleForNode";
import { bentFile, inserted, partNames, placeOf, repeated, wideRow, withRows, withSheets } from "../helpers/hostile";
import { fileOfUnit } from "../helpers/returned";

/** Of the whole process, and above what it takes for a good file. */
const mostMegabytes = { all: 150, more: 80 };

const kinds: Record<string, () => Promise<Uint8Array>> = {
  copies: () => {
    let place: number | undefined;
    const text = "省行政权力网上公开透明运行工作领导小组";
    return withRows(60_000, (row, parts) => {
      place ??= placeOf(/<t[^>]*>([^<]{30,})</.exec(parts[partNames.strings] ?? "")?.[1] ?? text, parts);
      return `<c r="F${row}" t="s"><v>${place}</v></c>`;
    });
  },
  "tiny cells": () => withRows(90_910, (row) => wideRow(row, 11, "<v>1.5</v>")),
  "tiny cells in few rows": () => withRows(9000, (row) => wideRow(row, 100, "<v>1.5</v>")),
  formulas: () => withRows(9000, (row) => wideRow(row, 11, `<f>SUM(A${row},${"1+".repeat(80)}1)</f><v>1</v>`)),
  "shared formulas that nobody shares": () =>
    withRows(9000, (row) =>
      wideRow(row, 5, "").replace(/><\/c>/g, `><f t="shared" si="${row}">${"A1+B2+".repeat(50)}1</f><v>1</v></c>`),
    ),
  texts: () =>
    bentFile((parts) =>
      inserted(
        parts,
        partNames.strings,
        "</sst>",
        repeated(900_000, (i) => `<si><t>其他${i}</t></si>`),
      ),
    ),
  lists: () =>
    withSheets(
      20,
      () =>
        `<sheetData>${repeated(20_000, (i) => `<row r="${i + 1}">${wideRow(i + 1, 3, "<v>1</v>")}</row>`)}</sheetData>`,
    ),
  "a bomb": () => bentFile((parts) => inserted(parts, partNames.sheet, "<sheetViews>", " ".repeat(33_000_000))),
};

let folder: string;
let good: string;
let main: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "scoring-hostile-"));
  [main = ""] = bundleForNode("src/cli/main.ts", "src/cli/readWorker.ts");
  good = join(folder, "好.xlsx");
  await writeFile(good, await fileOfUnit({ unit: "甲厅" }));
  await writeFile(join(folder, "peak.js"), `process.on("exit", ${tellPeak.toString()})`);
});
afterAll(() => rm(folder, { recursive: true }));

/** In the process itself: what Linux counts for it alone, for `maxRSS` begins with what the process that started it had. */
function tellPeak(): void {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- Runs by itself.
  const { existsSync, readFileSync, writeSync } = require("node:fs") as typeof fs;
  const status = "/proc/self/status";
  const counted = existsSync(status) ? /VmHWM:\s*(\d+)/.exec(readFileSync(status, "utf8"))?.[1] : undefined;
  writeSync(2, `peak ${counted ?? process.resourceUsage().maxRSS}`);
}

function run(...args: string[]) {
  const flags = [...(scripts.scoring.match(/--\S+/g) ?? []), "--require", join(folder, "peak.js")];
  const { stdout, stderr } = spawnSync(process.execPath, [...flags, main, ...args], { encoding: "utf8" });
  const [said = "", peak = ""] = stderr.split(/peak (?=\d+$)/);
  return { stdout, said, megabytes: Number(peak) / 1024 };
}

const fileOf = (kind: string): string => join(folder, `${kind}.xlsx`);
const alone = new Map<string, ReturnType<typeof run>>();

/** Reads the bad files and then the good one: whatever is said of the bad, every line on the good one is there. */
function runBeside(bad: string[], [name, ...options]: readonly [string, ...string[]]) {
  const honest = alone.get(name) ?? run(name, ...options, good);
  alone.set(name, honest);
  const found = run(name, ...options, ...bad, good);
  const lines = honest.stdout.split("\n").filter((line) => line !== "" && !/个单位|个文件|份/.test(line));
  expect(lines.length).toBeGreaterThan(0);
  for (const line of lines) expect(found.stdout).toContain(line);
  expect(found.said).not.toContain(cliText("zh-CN").unexpected("").slice(0, 6));
  return { honest, found };
}

test.each(Object.keys(kinds))("%s", async (kind) => {
  await writeFile(fileOf(kind), (await kinds[kind]?.()) ?? new Uint8Array());
  for (const command of [["check"], ["consolidate", "--out", join(folder, "汇总.xlsx")]] as const) {
    const { honest, found } = runBeside([fileOf(kind)], command);
    expect(honest.megabytes).toBeGreaterThan(20);
    expect(found.megabytes).toBeLessThan(mostMegabytes.all);
    expect(found.megabytes).toBeLessThan(honest.megabytes + mostMegabytes.more);
  }
});

test("all of them, read by workers", () => {
  const all = Object.keys(kinds).map(fileOf);
  expect(all.filter((file) => !existsSync(file))).toEqual([]);
  runBeside(all, ["verify", "--jobs", "2"]);
});

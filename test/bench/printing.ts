/** Setting up pages of a filled-in sheet through Microsoft's runtime: requests, bytes, and how long the planning takes. */

import { preparePrint } from "../../src/actions/print/preparePrint";
import { officialSystems, systemById } from "../../src/domain/systems";
import { pagesOfContent } from "../../src/layout/pagesOfContent";
import { readScoringSheet } from "../../src/layout/recognition/readScoringSheet";
import type { ScoringSheetInput } from "../../src/layout/scoring/scoringInput";
import { layOutScoringSheet } from "../../src/layout/scoring/scoringSheet";
import { longReasons } from "../helpers/longReasons";
import { newHost, type OfficeRuntime } from "../helpers/officeRuntime";
import { contentOf } from "../helpers/scoringContent";
import { systemIds } from "./filledIn";
import { median, spread, timed } from "./measure";
import { aside, count, kilobytes, type Row } from "./table";
import { bytesOf, housekeepingDone } from "./wire";

const rounds = 15;
const mostPlanning = 20;
const paper = { paper: "A4", orientation: "landscape" } as const;
const bench = "pages for long reasons (47 / 51 indicators)";

export async function benchPrinting(office: OfficeRuntime): Promise<Row[]> {
  const sheets = systemIds.map((id): ScoringSheetInput => {
    const system = systemById(id);
    const entries = longReasons(system);
    const input = { system, name: "评分表", unit: "省公安厅", group: "", date: 46000, entries };
    return { ...input, stage: "assessed", language: "zh-CN" };
  });
  const logs = [];
  for (const input of sheets) logs.push(await setUpOnce(office, input));
  const times: number[][] = [];
  for (const input of sheets) times.push(await timePlanning(input));
  const most = Math.max(...times.map(median));
  return [
    {
      bench,
      what: "requests after the look",
      asked: "1",
      measured: aside(logs, (log) => count(log.length - 1)),
      reached: logs.every((log) => log.length === 2),
    },
    { bench, what: "bytes in all", measured: aside(logs, (log) => kilobytes(bytesOf(log))) },
    {
      bench,
      what: `planning, median of ${rounds}`,
      asked: `under ${mostPlanning} ms`,
      measured: aside(times, spread),
      reached: most < mostPlanning,
    },
  ];
}

async function setUpOnce(office: OfficeRuntime, input: ScoringSheetInput) {
  const host = newHost({ sheets: [layOutScoringSheet(input)] });
  office.serve(host);
  await preparePrint({ ...paper, language: "zh-CN", sheet: input.name, descriptions: true }, officialSystems);
  await housekeepingDone();
  return host.log;
}

/** From what Excel answered to what is sent, without the waiting. */
async function timePlanning(input: ScoringSheetInput): Promise<number[]> {
  const content = contentOf(layOutScoringSheet(input));
  const read = readScoringSheet(content, officialSystems);
  if (!read) throw new Error("no scoring sheet");
  const times: number[] = [];
  for (let round = 0; round <= rounds; round++) {
    times.push(await timed(() => pagesOfContent(content, read, paper, true)));
  }
  return times.slice(1);
}

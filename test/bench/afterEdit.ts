/** The check after an edit, in workbooks of 1, 20 and 200 scoring sheets: what it costs must not depend on the others. */

import { checkWorkbook } from "../../src/actions/check/checkWorkbook";
import { SheetMemory } from "../../src/actions/check/sheetMemory";
import { watchWorkbook } from "../../src/actions/check/watchWorkbook";
import { CheckRunner } from "../../src/pane/checkRunner";
import { Host, type LoggedRequest } from "../../src/workbench/host/host";
import { parseArea } from "../../src/workbook/address";
import { bareGrid, installedApiSets, type OfficeRuntime, openWorkbook } from "../helpers/officeRuntime";
import { filledIn } from "./filledIn";
import { ratio, spread, timed } from "./measure";
import { aside, count, kilobytes, type Row } from "./table";
import { housekeepingDone, requestsInWords } from "./wire";

const sizes = [1, 20, 200];
const rounds = 21;
/** Excel on the web refuses answers that are larger than 5 MB; ours stay well below. */
const largestAnswer = 4_000_000;

interface Case {
  host: Host;
  memory: SheetMemory;
  first: LoggedRequest[];
  times: number[];
  /** From the edit to what the pane shows: Excel's event, the check, its result handed over. */
  refreshes: number[];
}

/** One workbook after the other, as a pane belongs to one: it remembers the sheets of that. */
export async function benchAfterEdit(office: OfficeRuntime): Promise<Row[]> {
  const cases: Case[] = [];
  for (const size of sizes) {
    const one = await openCase(office, size);
    cases.push(one);
    for (let round = 0; round < rounds; round++) one.refreshes.push(await editAndRefresh(one, round));
    for (let round = 0; round < rounds; round++) one.times.push(await editAndCheck(one, round));
  }
  return [...editRows(cases), ...timeRows(cases), firstRow(cases)];
}

/** A workbook of plans, each with its summary, as if they had been inserted, open at the first, and looked at once by the pane. */
async function openCase(office: OfficeRuntime, size: number): Promise<Case> {
  const sheets = Array.from({ length: size }, (_, i) => filledIn("provincial-departments", `第${1001 + i}厅`).sheets);
  const workbook = openWorkbook({ sheets: sheets.flat() });
  const host = new Host(workbook, bareGrid, { apiSets: installedApiSets() });
  office.serve(host);
  const memory = new SheetMemory();
  await checkWorkbook(memory);
  return { host, memory, first: [...host.log], times: [], refreshes: [] };
}

/** Only the check is timed: in Excel the edit itself is Excel's. */
async function editAndCheck({ host, memory }: Case, round: number): Promise<number> {
  await housekeepingDone();
  const contents = [[{ value: round % 2 === 0 ? 0.5 : 1.5 }]];
  await host.edit({ sheetId: host.workbook.activeSheetId, area: parseArea("I7"), contents });
  for (const list of [host.log, host.housekeeping]) list.length = 0;
  const ms = await timed(() => checkWorkbook(memory));
  await housekeepingDone();
  return ms;
}

/** As the pane goes about it: the edit's event is the hint for a check, and its result is shown. */
async function editAndRefresh({ host, memory }: Case, round: number): Promise<number> {
  await housekeepingDone();
  const value = round % 2 === 0 ? 1 : 2;
  let shown: () => void = () => undefined;
  const runner = new CheckRunner(
    async () => {
      const { current } = await checkWorkbook(memory);
      return () => (current?.totals.total.assessedScored ? shown() : undefined);
    },
    (error) => {
      throw error;
    },
  );
  const stop = await watchWorkbook(() => runner.hint());
  const contents = [[{ value }]];
  const ms = await timed(async () => {
    const refreshed = new Promise<void>((resolve) => (shown = resolve));
    await host.edit({ sheetId: host.workbook.activeSheetId, area: parseArea("I8"), contents });
    await refreshed;
  });
  runner.stop();
  await stop();
  return ms;
}

const bench = "after an edit (1 / 20 / 200 scoring sheets)";

function editRows(cases: Case[]): Row[] {
  const logs = cases.map(({ host }) => host.log);
  const bytesIn = logs.map(([request]) => request?.bytesIn ?? NaN);
  const bytesOut = logs.map(([request]) => request?.bytesOut ?? NaN);
  const one = logs.every((log) => log.length === 1);
  const housekeeping = aside(cases, ({ host }) => requestsInWords(host.housekeeping));
  const asked = "the same";
  return [
    { bench, what: "requests", measured: aside(logs, (log) => count(log.length)), asked: "1", reached: one },
    { bench, what: "bytes to the host", measured: aside(bytesIn, count), asked, reached: isFlat(bytesIn) },
    { bench, what: "bytes back", measured: aside(bytesOut, count), asked, reached: isFlat(bytesOut) },
    { bench, what: "requests of the runtime's own, to let go of a range", measured: housekeeping },
  ];
}

function timeRows([one, ...others]: Case[]): Row[] {
  if (!one) return [];
  const ratios = others.map(({ times }) => ratio(times, one.times));
  return [
    {
      bench,
      what: `time of the check, median of ${rounds}`,
      measured: aside([one, ...others], ({ times }) => spread(times)),
    },
    { bench, what: "time with 20 / 200 against 1", measured: aside(ratios, (each) => `× ${each.toFixed(2)}`) },
    {
      bench,
      what: `from the edit to the refreshed pane, without its painting, median of ${rounds}`,
      measured: aside([one, ...others], ({ refreshes }) => spread(refreshes)),
    },
  ];
}

function firstRow(cases: Case[]): Row {
  const largest = cases.map(({ first }) => Math.max(...first.map(({ bytesOut }) => bytesOut)));
  return {
    bench: "first look (1 / 20 / 200 scoring sheets)",
    what: "largest answer",
    measured: aside(largest, kilobytes),
    asked: `${kilobytes(largestAnswer)} at most`,
    reached: Math.max(...largest) <= largestAnswer,
  };
}

/** The runtime's numbers for ranges grow by a digit now and then: a thousandth is the same. */
function isFlat(values: number[]): boolean {
  return Math.max(...values) - Math.min(...values) <= Math.min(...values) / 1000;
}

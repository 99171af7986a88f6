/** The check after an edit, in workbooks of 1, 20 and 200 scoring sheets: what it costs must not depend on the others. */

import { checkWorkbook } from "../../src/actions/checkWorkbook";
import { Host, type LoggedRequest } from "../../src/workbench/host/host";
import { sheetId } from "../../src/workbench/host/sheets";
import { parseArea } from "../../src/workbook/address";
import { bareGrid, installedApiSets, openWorkbook, type OfficeRuntime } from "../helpers/officeRuntime";
import { filledIn } from "./filledIn";
import { ratio, spread, timed } from "./measure";
import { aside, count, kilobytes, type Row } from "./table";
import { housekeepingDone, requestsInWords } from "./wire";

const sizes = [1, 20, 200];
const rounds = 21;
/** Excel on the web refuses answers that are larger. */
const largestAnswer = 5 * 1024 * 1024;

/** Keeps the answers of the last check, to weigh their parts. */
class RecordingHost extends Host {
  readonly answers: string[] = [];

  override async execute(requestJson: string): Promise<string> {
    const answer = await super.execute(requestJson);
    this.answers.push(answer);
    return answer;
  }

  forget(): void {
    for (const list of [this.log, this.housekeeping, this.answers]) list.length = 0;
  }
}

interface Case {
  host: RecordingHost;
  first: LoggedRequest[];
  times: number[];
}

/** The three workbooks in turn, so that noise falls on all of them alike. */
export async function benchAfterEdit(office: OfficeRuntime): Promise<Row[]> {
  const cases: Case[] = [];
  for (const size of sizes) cases.push(await openCase(office, size));
  for (let round = 0; round < rounds; round++) {
    for (const { host, times } of cases) times.push(await editAndCheck(office, host, round));
  }
  return [...editRows(cases), ...timeRows(cases), firstRow(cases)];
}

/** A workbook of plans, each with its summary, as if they had been inserted, open at the first, and looked at once by the pane. */
async function openCase(office: OfficeRuntime, size: number): Promise<Case> {
  const sheets = Array.from({ length: size }, (_, i) => filledIn("provincial-departments", `第${1001 + i}厅`).sheets);
  const workbook = openWorkbook({ sheets: sheets.flat() });
  // The check remembers sheets by their ids: no two workbooks may share one.
  for (const [at, sheet] of workbook.sheets.entries()) sheet.id = sheetId(1000 * size + at);
  workbook.activeSheetId = sheetId(1000 * size);
  const host = new RecordingHost(workbook, bareGrid, { apiSets: installedApiSets() });
  office.serve(host);
  await checkWorkbook({ language: "zh-CN" });
  return { host, first: [...host.log], times: [] };
}

/** Only the check is timed: in Excel the edit itself is Excel's. */
async function editAndCheck(office: OfficeRuntime, host: RecordingHost, round: number): Promise<number> {
  office.serve(host);
  await housekeepingDone();
  const contents = [[{ value: round % 2 === 0 ? 0.5 : 1.5 }]];
  await host.edit({ sheetId: host.workbook.activeSheetId, area: parseArea("H7"), contents });
  host.forget();
  const ms = await timed(() => checkWorkbook({ language: "zh-CN" }));
  await housekeepingDone();
  return ms;
}

const bench = "after an edit (1 / 20 / 200 scoring sheets)";

function editRows(cases: Case[]): Row[] {
  const logs = cases.map(({ host }) => host.log);
  const bytesIn = logs.map(([request]) => request?.bytesIn ?? NaN);
  const lists = cases.map(({ host }) => bytesOfSheetList(host.answers[0] ?? ""));
  const contents = logs.map(([request], at) => (request?.bytesOut ?? NaN) - (lists[at] ?? NaN));
  const one = logs.every((log) => log.length === 1);
  const housekeeping = aside(cases, ({ host }) => requestsInWords(host.housekeeping));
  const asked = "the same";
  return [
    { bench, what: "requests", measured: aside(logs, (log) => count(log.length)), asked: "1", reached: one },
    { bench, what: "bytes to the host", measured: aside(bytesIn, count), asked, reached: isFlat(bytesIn) },
    { bench, what: "bytes back: content", measured: aside(contents, count), asked, reached: isFlat(contents) },
    { bench, what: "bytes back: list of the sheets' names", measured: aside(lists, count) },
    { bench, what: "requests of the runtime's own, to let go of a range", measured: housekeeping },
  ];
}

function timeRows([one, ...others]: Case[]): Row[] {
  if (!one) return [];
  const ratios = others.map(({ times }) => ratio(times, one.times));
  return [
    {
      ...{ bench, what: `time of the check, median of ${rounds}` },
      measured: aside([one, ...others], ({ times }) => spread(times)),
    },
    { bench, what: "time with 20 / 200 against 1", measured: aside(ratios, (each) => `× ${each.toFixed(2)}`) },
  ];
}

function firstRow(cases: Case[]): Row {
  const largest = cases.map(({ first }) => Math.max(...first.map(({ bytesOut }) => bytesOut)));
  return {
    bench: "first look (1 / 20 / 200 scoring sheets)",
    what: "largest answer",
    measured: aside(largest, kilobytes),
    asked: `${kilobytes(largestAnswer)} at most in Excel on the web`,
    reached: Math.max(...largest) <= largestAnswer,
  };
}

/** The runtime's numbers for ranges grow by a digit now and then: a thousandth is the same. */
function isFlat(values: number[]): boolean {
  return Math.max(...values) - Math.min(...values) <= Math.min(...values) / 1000;
}

/** What the list of all sheets takes up in an answer of the host. */
function bytesOfSheetList(answerJson: string): number {
  const { Results } = JSON.parse(answerJson) as { Results: { Value: { _Items?: object[] } | null }[] };
  const list = Results.find(({ Value }) => Value?._Items?.every((item) => "Id" in item && "Name" in item));
  if (!list) throw new Error("the answer holds no list of sheets");
  return Buffer.byteLength(JSON.stringify(list.Value));
}

/** An insertion through Microsoft's runtime into the workbench's host: what goes over the wire, and how long it takes. */

import { insertScoringSheet } from "../../src/actions/insert/insertScoringSheet";
import { officialSystems, systemById } from "../../src/domain/systems";
import { Calculator } from "../../src/workbench/grid/calculator";
import type { LoggedRequest } from "../../src/workbench/host/host";
import { newHost, type OfficeRuntime } from "../helpers/officeRuntime";
import { systemIds } from "./filledIn";
import { milliseconds, spread, timed } from "./measure";
import { aside, count, kilobytes, type Row } from "./table";
import { bytesOf, housekeepingDone, requestsInWords } from "./wire";

const rounds = 7;
const most = { requests: 4, bytes: 350_000 };
/** The unit's name is also the sheets', so it stands in every formula from sheet to sheet. */
const units = { short: "省公安厅", long: "江苏省住房和城乡建设厅" };

interface Inserted {
  ms: number;
  log: LoggedRequest[];
  housekeeping: LoggedRequest[];
}

/** Both systems in turn, each time into a new workbook; the first round is reported separately. */
export async function benchInsertion(office: OfficeRuntime): Promise<Row[]> {
  const runs: Inserted[][] = systemIds.map(() => []);
  for (let round = 0; round <= rounds; round++) {
    for (const [at, systemId] of systemIds.entries()) runs[at]?.push(await insertOnce(office, systemId, units.short));
  }
  const long: Inserted[] = [];
  for (const systemId of systemIds) long.push(await insertOnce(office, systemId, units.long));
  const last = runs.flatMap((each) => each.at(-1) ?? []);
  return [...wireRows(last), longRow(long), ...timeRows(runs.map((each) => each.map(({ ms }) => ms)))];
}

async function insertOnce(office: OfficeRuntime, systemId: string, unit: string): Promise<Inserted> {
  const calculator = new Calculator();
  const host = newHost({ sheets: [] }, calculator);
  office.serve(host);
  const ms = await timed(() =>
    insertScoringSheet(
      { system: systemById(systemId), unit, group: "第一组", stage: "self", language: "zh-CN" },
      officialSystems,
    ),
  );
  await housekeepingDone();
  calculator.dispose();
  return { ms, log: host.log, housekeeping: host.housekeeping };
}

const bench = "insertion (47 / 51 indicators)";

function wireRows(last: Inserted[]): Row[] {
  const bytes = (key: "bytesIn" | "bytesOut") =>
    aside(last, ({ log }) => count(log.reduce((sum, request) => sum + request[key], 0)));
  const few = last.every(({ log }) => log.length <= most.requests);
  return [
    {
      bench,
      what: "requests",
      measured: aside(last, ({ log }) => count(log.length)),
      asked: "at most 4",
      reached: few,
    },
    { bench, what: "bytes to the host", measured: bytes("bytesIn") },
    { bench, what: "bytes back", measured: bytes("bytesOut") },
    { bench, what: `bytes in all, a unit of ${units.short.length} characters`, ...judged(last) },
    {
      bench,
      what: "requests of the runtime's own, to let go of ranges",
      measured: aside(last, ({ housekeeping }) => requestsInWords(housekeeping)),
    },
  ];
}

function longRow(long: Inserted[]): Row {
  return { bench, what: `bytes in all, a unit of ${units.long.length} characters`, ...judged(long) };
}

function timeRows(times: number[][]): Row[] {
  const warm = times.map((each) => each.slice(1));
  return [
    { bench, what: `time, median of ${rounds}`, measured: aside(warm, spread) },
    { bench, what: "time of the first", measured: `${aside(times, ([first = NaN]) => milliseconds(first))} ms` },
  ];
}

function judged(inserted: Inserted[]): Pick<Row, "measured" | "asked" | "reached"> {
  const bytes = inserted.map(({ log }) => bytesOf(log));
  return { measured: aside(bytes, kilobytes), asked: "under 350 KB", reached: Math.max(...bytes) < most.bytes };
}

/** Takes all probes on a sheet, each in a request of its own: one that fails does not stop the others. */

import { type Failure, isFailure } from "../../domain/failure";
import type { ProbeName } from "../../text/selfCheck";
import type { Sheet } from "../../workbook/workbook";
import { Canvas } from "../canvas";
import { inExcel } from "../inExcel";
import { type Difference, differences } from "./differences";
import type { Probe, Reading } from "./probe";
import { allProbes } from "./probes";

/** What came of a probe. `unread`: this Excel cannot tell. */
export type ProbeResult = { name: ProbeName } & (
  | { verdict: "kept" | "unread" }
  | { verdict: "changed"; differences: Difference[] }
  /** The set or the member is missing, or Excel refused: its code, and the member at work where that is known. */
  | { verdict: "lacking"; code: string }
);

/** @throws Failure only where a cell is being edited, for then every request is refused */
export async function takeProbes(
  sheetId: string,
  plan: Sheet,
  onProgress: (done: number, all: number) => void,
): Promise<ProbeResult[]> {
  const results: ProbeResult[] = [];
  for (const [done, probe] of allProbes.entries()) {
    onProgress(done, allProbes.length);
    results.push(...(await take(sheetId, plan, probe)));
  }
  onProgress(allProbes.length, allProbes.length);
  return results;
}

async function take(sheetId: string, plan: Sheet, probe: Probe): Promise<ProbeResult[]> {
  try {
    const readings = await inExcel((context) => {
      const canvas = new Canvas(context.workbook.worksheets.getItem(sheetId));
      return probe.take({ context, canvas, plan });
    });
    return readings.map(resultOf);
  } catch (error) {
    if (isFailure(error, "cell-being-edited")) throw error;
    const code = codeOf(error);
    return probe.names.map((name) => ({ name, verdict: "lacking", code }));
  }
}

function resultOf({ name, expected, found, near }: Reading): ProbeResult {
  if (found === undefined) return { name, verdict: "unread" };
  const differing = differences(expected, found, near);
  return differing.length === 0 ? { name, verdict: "kept" } : { name, verdict: "changed", differences: differing };
}

/** `InvalidArgument (Chart.setPosition)`; for a member that office.js does not have, the browser's own message. */
function codeOf(error: unknown): string {
  const { kind, cause } = error as Failure;
  const code = (error as Failure).code ?? kind;
  const where = (cause as { debugInfo?: { errorLocation?: unknown } } | undefined)?.debugInfo?.errorLocation;
  if (typeof where === "string" && where !== "") return `${code} (${where})`;
  return cause instanceof TypeError ? `TypeError (${cause.message})` : code;
}

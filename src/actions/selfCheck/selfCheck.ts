/** 自检: draws a temporary sheet with one of each thing that we use, reads it back, removes it, and tells what this Excel keeps. */

import { describeHost, type HostDescription } from "../../excel/describeHost";
import { type ProbeResult, takeProbes } from "../../excel/selfCheck/takeProbes";
import { onTemporarySheet } from "../../excel/selfCheck/temporarySheet";
import { planSelfCheckSheet, selfCheckMark } from "../../layout/selfCheckSheet";
import type { Language } from "../../text";
import { selfCheckText } from "../../text/selfCheck";

export interface SelfCheck {
  host: HostDescription;
  results: ProbeResult[];
  /** The temporary sheet's name, where it could not be removed. */
  left: string | null;
}

export interface SelfCheckInput {
  language: Language;
  onProgress: (done: number, all: number) => void;
  /** Reads a file as returned files are read; rejects where that cannot be done. */
  readInBackground: () => Promise<unknown>;
}

/** @throws Failure where no sheet can be added or a cell is being edited; the sheet is removed then too */
export async function selfCheck(input: SelfCheckInput): Promise<SelfCheck> {
  const { language, onProgress, readInBackground } = input;
  const temporary = { name: selfCheckText(language).sheetName, mark: selfCheckMark };
  const { done, left } = await onTemporarySheet(temporary, ({ id, name }) =>
    takeProbes(id, planSelfCheckSheet(name, language), onProgress),
  );
  const reading = await readInBackground().then(
    (): ProbeResult => ({ name: "worker", verdict: "kept" }),
    (error: unknown): ProbeResult => ({ name: "worker", verdict: "lacking", code: String(error) }),
  );
  return { host: describeHost(), results: [...done, reading], left };
}

/** Those with one verdict. */
export function resultsWith<V extends ProbeResult["verdict"]>(
  { results }: SelfCheck,
  verdict: V,
): Extract<ProbeResult, { verdict: V }>[] {
  return results.filter((each): each is Extract<ProbeResult, { verdict: V }> => each.verdict === verdict);
}

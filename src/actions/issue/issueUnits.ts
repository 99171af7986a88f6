/** 成批下发: one named workbook a unit and a register of them, as a zip archive. */

import { zip } from "fflate";
import { type IndicatorSystem } from "../../domain/indicatorSystem";
import { timeText } from "../../domain/timeText";
import { type IssuedUnit, planRegister } from "../../layout/consolidation/registerSheet";
import type { Language } from "../../text";
import { consolidateText } from "../../text/consolidate";
import { lockStructure } from "../../xlsx/structureLock";
import { writeWorkbook } from "../../xlsx/writeWorkbook";
import { issueWorkbook, workbookFileName } from "./issueWorkbook";

export interface UnitsToIssue {
  system: IndicatorSystem;
  units: readonly string[];
  language: Language;
  now: Date;
  /** For the workbooks' structure; empty for none. */
  password: string;
  /** Told after each workbook; the archive is given up where it returns false. */
  onProgress: (done: number) => boolean;
}

/** The archive's bytes and what stands in its register; null where it was given up. */
export async function issueUnits(order: UnitsToIssue): Promise<{ zip: Uint8Array; issued: IssuedUnit[] } | null> {
  const { system, units, language, now, password, onProgress } = order;
  const { edition } = system;
  const lock = password === "" ? null : lockStructure(password);
  const files: Record<string, Uint8Array> = {};
  const issued: IssuedUnit[] = [];
  for (const unit of units) {
    const file = workbookFileName(unit, language, Object.keys(files));
    files[file] = (await issueWorkbook({ system, unit, language, lock })).bytes;
    issued.push({ unit, system, edition, file, issuedAt: timeText(now) });
    // Lets the pane draw, and a click on cancel come through.
    await new Promise((later) => setTimeout(later, 0));
    if (!onProgress(issued.length)) return null;
  }
  const { register } = consolidateText(language).sheets;
  files[`${register}.xlsx`] = await writeWorkbook(planRegister(issued, language));
  return { zip: await zipped(files), issued };
}

/** The workbooks are packed already. */
function zipped(files: Record<string, Uint8Array>): Promise<Uint8Array> {
  return new Promise((done, fail) => {
    zip(files, { level: 0 }, (error, bytes) => (error ? fail(error) : done(bytes)));
  });
}

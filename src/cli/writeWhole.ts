/** Writes a file completely or not at all: to a temporary file beside it, renamed once everything is on the disk. */

import { randomUUID } from "node:crypto";
import { access, open, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";

/** An existing file stays as it was when something fails. @throws the system's error; EEXIST if the file exists and `overwrite` is false */
export async function writeWhole(path: string, contents: Uint8Array | string, overwrite = true): Promise<void> {
  if (!overwrite && (await exists(path))) throw Object.assign(new Error(`${path} is there`), { code: "EEXIST" });
  const temporary = join(dirname(path), `.${randomUUID()}.part`);
  try {
    const file = await open(temporary, "wx");
    try {
      await file.writeFile(contents);
      // Some file systems report a full disk only now.
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/** Whether a file or folder of that name exists. */
export function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

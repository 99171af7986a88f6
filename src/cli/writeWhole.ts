/** Writes a file whole or not at all: under a temporary name beside it, which becomes the file's once all of it is on the disk. */

import { randomUUID } from "node:crypto";
import { access, open, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";

/** What is there under that name stays as it was when something fails. @throws the system's error; EEXIST unless `overwrite` is set */
export async function writeWhole(path: string, contents: Uint8Array | string, overwrite = true): Promise<void> {
  if (!overwrite && (await exists(path))) throw Object.assign(new Error(`${path} is there`), { code: "EEXIST" });
  const temporary = join(dirname(path), `.${randomUUID()}.part`);
  try {
    const file = await open(temporary, "wx");
    try {
      await file.writeFile(contents);
      // Some file systems tell only now that there was no room.
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

/** Whether something is there under that name. */
export function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

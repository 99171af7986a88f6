/** Writes files whole or not at all: under temporary names beside them, which become theirs once all of it is on the disk. */

import { randomUUID } from "node:crypto";
import { rmSync } from "node:fs";
import { access, open, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";

export interface FileToWrite {
  path: string;
  contents: Uint8Array | string;
}

/** What is there under that name stays as it was when something fails. @throws the system's error; EEXIST where `overwrite` is not wanted */
export async function writeWhole(path: string, contents: FileToWrite["contents"], overwrite = true): Promise<void> {
  if (!overwrite && (await exists(path))) throw Object.assign(new Error(`${path} is there`), { code: "EEXIST" });
  await writeAllWhole([{ path, contents }]);
}

/** All of them or none: each takes its name only when every one is on the disk. @throws the system's error */
export async function writeAllWhole(files: readonly FileToWrite[]): Promise<void> {
  const written: { temporary: string; path: string }[] = [];
  for (const { path } of files) await refuseFolder(path);
  try {
    for (const { path, contents } of files) {
      const temporary = join(dirname(path), `.${randomUUID()}.part`);
      written.push({ temporary, path });
      await writeTo(temporary, contents);
    }
    for (const { temporary, path } of written) {
      await rename(temporary, path);
      unfinished.delete(temporary);
    }
  } catch (error) {
    for (const { temporary } of written) {
      await rm(temporary, { force: true });
      unfinished.delete(temporary);
    }
    throw error;
  }
}

/** Nothing takes a folder's name: told before the others have theirs. */
async function refuseFolder(path: string): Promise<void> {
  const found = await stat(path).catch(() => null);
  if (found?.isDirectory()) throw Object.assign(new Error(`${path} is a folder`), { code: "EISDIR" });
}

async function writeTo(temporary: string, contents: FileToWrite["contents"]): Promise<void> {
  unfinished.add(temporary);
  const file = await open(temporary, "wx");
  try {
    await file.writeFile(contents);
    // Some file systems tell only now that there was no room.
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Temporary files of this process; who interrupts it leaves none behind. */
const unfinished = new Set<string>();

/** Takes away what is unfinished; for the end of the process, which waits for nothing. */
export function removeUnfinished(): void {
  for (const temporary of unfinished) rmSync(temporary, { force: true });
}

/** Whether something is there under that name. */
export function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

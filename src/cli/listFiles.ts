/** Expands the paths on the command line: files as they are, folders with everything below them. */

import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { mayBeReturned } from "../actions/fileKinds";

/** What Excel and LibreOffice put beside an open file. */
const lockFile = /^(~\$|\.)/;

/** Sorted by name; a path that does not exist is listed too, so that it gets its sentence. */
export async function listFiles(paths: readonly string[]): Promise<string[]> {
  const lists = await Promise.all(paths.map((path) => filesAt(path)));
  return [...new Set(lists.flat())];
}

async function filesAt(path: string): Promise<string[]> {
  const isFolder = await stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isFolder) return [path];
  const entries = await readdir(path, { withFileTypes: true });
  // Links are not followed: they may form a cycle.
  const below = entries
    .filter(({ name }) => !lockFile.test(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map((entry) => {
      if (entry.isDirectory()) return filesAt(join(path, entry.name));
      return Promise.resolve(entry.isFile() && mayBeReturned(entry.name) ? [join(path, entry.name)] : []);
    });
  return (await Promise.all(below)).flat();
}

/** Expands the paths on the command line: files as they are, folders with everything below them. */

import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { mayBeReturned } from "../actions/files/fileKinds";

/** What Excel and LibreOffice put beside an open file. */
const lockFile = /^(~\$|\.)/;

/** In the order of their names; a path that is not there and a folder that may not be read are listed too, for their sentence. */
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
  const entries = await readdir(path, { withFileTypes: true }).catch(() => null);
  if (!entries) return [path];
  // Links are not followed: they may lead in a circle.
  const below = entries
    .filter(({ name }) => !lockFile.test(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map((entry) => {
      if (entry.isDirectory()) return filesAt(join(path, entry.name));
      return Promise.resolve(entry.isFile() && mayBeReturned(entry.name) ? [join(path, entry.name)] : []);
    });
  return (await Promise.all(below)).flat();
}

/** The files that paths on the command line mean: files as they are, folders with all that is below them. */

import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { mayBeReturned } from "../actions/fileKinds";

/** Excel's and LibreOffice's marks that a file is open. */
const lockFile = /^(~\$|\.)/;

/** In the order of their names; a path that is not there is listed too, for its sentence. */
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

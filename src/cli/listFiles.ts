/** Expands the paths on the command line: files as they are, folders with everything below them; what is passed over is told. */

import { type Dirent } from "node:fs";
import { open, readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { fateByContent, fateByName, tellingBytes } from "../actions/files/fileKinds";
import type { FileRefusal } from "../domain/fileRefusal";

export interface ListedFiles {
  /** What is to be read, in the order of their names; a path that is not there and a folder that may not be read are listed too, for their sentence. */
  paths: string[];
  /** Files in folders that are not read, each with the reason. */
  passedOver: { path: string; refusal: FileRefusal }[];
}

export async function listFiles(paths: readonly string[]): Promise<ListedFiles> {
  const lists = (await Promise.all(paths.map((path) => filesAt(path)))).flat();
  const read = new Set(lists.flatMap(({ path, refusal }) => (refusal === null ? [path] : [])));
  const passedOver = new Map(
    lists.flatMap(({ path, refusal }) => (refusal === null || read.has(path) ? [] : [[path, { path, refusal }]])),
  );
  return { paths: [...read], passedOver: [...passedOver.values()] };
}

interface Listed {
  path: string;
  refusal: FileRefusal | null;
}

async function filesAt(path: string): Promise<Listed[]> {
  const isFolder = await stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isFolder) return [{ path, refusal: null }];
  const entries = await readdir(path, { withFileTypes: true }).catch(() => null);
  if (!entries) return [{ path, refusal: null }];
  const below = entries
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map((entry) =>
      isOrdinaryFolder(entry) ? filesAt(join(path, entry.name)) : listed(join(path, entry.name), entry),
    );
  return (await Promise.all(below)).flat();
}

/** Hidden ones hold nothing of people's. */
function isOrdinaryFolder(entry: Dirent): boolean {
  return entry.isDirectory() && !entry.name.startsWith(".") && entry.name !== "__MACOSX";
}

async function listed(path: string, entry: Dirent): Promise<Listed[]> {
  if (entry.isDirectory()) return [{ path, refusal: { reason: "system-file", detail: "" } }];
  // Links are not followed: they may lead in a circle.
  if (!entry.isFile()) return [{ path, refusal: { reason: "link", detail: "" } }];
  const byName = fateByName(path);
  const fate = byName === "ask-content" ? fateByContent(await beginningOf(path)) : byName;
  return [{ path, refusal: fate === "read" ? null : { reason: fate, detail: "" } }];
}

/** Empty for a file that may not be read: whether it is a return is then judged by its name. */
async function beginningOf(path: string): Promise<Uint8Array> {
  const file = await open(path, "r").catch(() => null);
  if (!file) return new Uint8Array();
  try {
    const { buffer, bytesRead } = await file.read(new Uint8Array(tellingBytes), 0, tellingBytes, 0);
    return buffer.subarray(0, bytesRead);
  } catch {
    return new Uint8Array();
  } finally {
    await file.close();
  }
}

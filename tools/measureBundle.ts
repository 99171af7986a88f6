/** Weighs what a page of dist/ loads before it can be used: its own scripts and styles, compressed as a server sends them. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

const distFolder = join(__dirname, "../dist");

export interface LoadedFile {
  name: string;
  bytes: number;
  gzip: number;
}

/** The scripts and styles that a built page names, Microsoft's office.js apart. `initialFiles("taskpane")` */
export function initialFiles(page: "taskpane" | "workbench"): LoadedFile[] {
  const html = readFileSync(join(distFolder, `${page}.html`), "utf8");
  const names = [...html.matchAll(/<(?:script|link)\b[^>]*?\b(?:src|href)="([^"]+\.(?:js|css))"/g)];
  return names
    .map(([, name = ""]) => name)
    .filter((name) => !name.startsWith("office/"))
    .map(weigh);
}

/** The sum over the scripts among some files. */
export function scriptGzip(files: LoadedFile[]): number {
  return files.filter(({ name }) => name.endsWith(".js")).reduce((sum, { gzip }) => sum + gzip, 0);
}

/** A file of dist/. `weigh("start.js")` */
export function weigh(name: string): LoadedFile {
  const content = readFileSync(join(distFolder, name));
  return { name, bytes: content.length, gzip: gzipSync(content).length };
}

/** The version before everything was made faster, from the project's history: both are measured in one run, by the same bench. */

import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, renameSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { buildSync } from "esbuild";

const root = join(__dirname, "../..");
/** The last commit of that version. */
export const commitBefore = "65fa109";

/** Bundles a bench, a path from the project's root, as if it belonged to that version; null where the history does not reach so far back. */
export function bundleBefore(start: string): string | null {
  const folder = sourcesBefore();
  if (folder === null) return null;
  const entry = join(folder, start);
  mkdirSync(dirname(entry), { recursive: true });
  copyFileSync(join(root, start), entry);
  const outfile = join(folder, "bundled", `${basename(start, ".ts")}.js`);
  buildSync({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: "node",
    target: "node20",
    format: "cjs",
    external: ["tsx"],
    logLevel: "error",
  });
  return outfile;
}

/** Taken out once, and kept in the folder for temporary files. */
function sourcesBefore(): string | null {
  const folder = join(tmpdir(), `scoring-before-${commitBefore}`);
  if (existsSync(folder)) return folder;
  let archive: Buffer;
  try {
    archive = execFileSync("git", ["archive", commitBefore, "src", "seeds", "tsconfig.json", "package.json"], {
      cwd: root,
      maxBuffer: 1e9,
      stdio: ["ignore", "pipe", "ignore"],
    });
  } catch {
    return null;
  }
  const unfinished = `${folder}-${process.pid}`;
  mkdirSync(unfinished);
  execFileSync("tar", ["-x", "-C", unfinished], { input: archive });
  symlinkSync(join(root, "node_modules"), join(unfinished, "node_modules"));
  renameSync(unfinished, folder);
  return folder;
}

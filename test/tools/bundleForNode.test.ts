/** The command line is bundled anew only where a source has changed, and its bundles are there whole or not at all. */

import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { root } from "../architecture/sourceFiles";

let folder: string;
let start: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "scoring-bundle-"));
  start = relative(root, join(folder, "start.ts"));
  writeFileSync(join(folder, "start.ts"), 'import { word } from "./word";\nconsole.log(word as string);\n');
  say("一");
});
afterEach(() => rmSync(folder, { recursive: true }));

function say(word: string): void {
  writeFileSync(join(folder, "word.ts"), `export const word: string = "${word}";\n`);
}

/** In a process of its own, as the command line starts: the bundle's path, and whether esbuild was needed for it. */
function bundled(): { path: string; built: boolean } {
  const script = `const { bundleForNode } = require("./tools/bundleForNode");
    const [path] = bundleForNode(${JSON.stringify(start)});
    console.log(JSON.stringify({ path, built: Object.keys(require.cache).some((name) => name.includes("esbuild")) }));`;
  return JSON.parse(execFileSync(process.execPath, ["-e", script], { cwd: root, encoding: "utf8", stdio: "pipe" })) as {
    path: string;
    built: boolean;
  };
}

function run(path: string): string {
  return execFileSync(process.execPath, [path], { encoding: "utf8" }).trim();
}

test("once, and again when a source has changed, be it to an older one", () => {
  const first = bundled();
  expect([first.built, run(first.path)]).toEqual([true, "一"]);
  expect(bundled()).toEqual({ path: first.path, built: false });
  say("二");
  const second = bundled();
  expect([second.built, run(second.path)]).toEqual([true, "二"]);
  // Whoever has started from the first goes on with it.
  expect(run(first.path)).toBe("一");
  say("三");
  utimesSync(join(folder, "word.ts"), 0, 0);
  expect(run(bundled().path)).toBe("三");
});

test("the same again gives the same bundle; a bundle that is gone is made again", () => {
  const first = bundled();
  say("二");
  bundled();
  say("一");
  expect(bundled().path).toBe(first.path);
  rmSync(dirname(first.path), { recursive: true });
  expect([bundled().built, run(first.path)]).toEqual([true, "一"]);
});

test("what cannot be bundled leaves nothing half done and is told", () => {
  const { path } = bundled();
  writeFileSync(join(folder, "word.ts"), "export const word = ;");
  expect(() => bundled()).toThrow();
  expect(run(path)).toBe("一");
  const cache = dirname(dirname(path));
  expect(readdirSync(cache).filter((name) => name.startsWith("unfinished-"))).toEqual([]);
  rmSync(join(folder, "word.ts"));
  expect(() => bundled()).toThrow();
});

test("the command line's own start loads no bundler once it is bundled", () => {
  const loaded = '[...Object.keys(require.cache)].filter((name) => name.includes("esbuild")).length';
  const script = `process.argv.push("scoring", "--help"); require("./tools/scoring.js"); process.on("exit", () => console.log(${loaded}));`;
  const help = (): string => execFileSync(process.execPath, ["-e", script], { cwd: root, encoding: "utf8" });
  help();
  expect(help()).toMatch(/consolidate[^]*\n0\n$/);
});

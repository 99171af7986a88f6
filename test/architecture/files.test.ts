/** Files stay short, say what they own, and name no machine. */

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root, sourceFiles } from "./sourceFiles";

const files = sourceFiles();

test("no source file is longer than 300 lines", () => {
  const long = files.filter((file) => file.lines > 300).map((file) => `${file.path}: ${file.lines} lines`);
  expect(long).toEqual([]);
});

test("every source file opens with a sentence that says what it owns", () => {
  // The lists of sentences by layer say it by their names alone.
  const silent = files.filter((file) => file.layer !== "text" && !file.tree.text.startsWith("/**"));
  expect(silent.map((file) => file.path)).toEqual([]);
});

test("every module of domain and layout has its test at its own path: a reader learns its rules there", () => {
  const rules = { domain: /^export (function|class) /m, layout: /^export (function|const|class) /m };
  const untested = files
    .filter(({ layer, tree }) => (layer === "domain" || layer === "layout") && rules[layer].test(tree.text))
    .map(({ path }) => path.replace(/^src/, "test").replace(/\.tsx?$/, ".test.ts"))
    .filter((path) => !existsSync(join(root, path)));
  expect(untested).toEqual([]);
});

test("package-lock.json and .npmrc name no registry", () => {
  const lock = readFileSync(join(root, "package-lock.json"), "utf8");
  expect(lock).toContain('"lockfileVersion"');
  expect(lock).not.toMatch(/"resolved":/);
  expect(readFileSync(join(root, ".npmrc"), "utf8")).not.toMatch(/\/\/|registry=/);
});

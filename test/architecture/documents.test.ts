/** The documents hold together: links lead to files that are there, decisions are numbered, listed and of one form. */

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { foldersOf, layers, rowOf } from "./layers";
import { root } from "./sourceFiles";

const documents = [
  ...["README.md", "CONTRIBUTING.md", "CHANGELOG.md"],
  ...readdirSync(join(root, "docs"), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name}`),
];

const read = (path: string): string => readFileSync(join(root, path), "utf8");

const folder = "docs/decisions";
const records = readdirSync(join(root, folder))
  .filter((name) => /^\d/.test(name))
  .sort();

test("every link in a document leads to a file of the project", () => {
  expect(documents.length).toBeGreaterThan(10);
  const dead = documents.flatMap((path) =>
    [...read(path).matchAll(/\]\(([^)\s]+)\)/g)]
      .map(([, target = ""]) => target)
      .filter((target) => !/^(https?:|#)/.test(target))
      .filter((target) => !existsSync(join(root, dirname(path), target.replace(/#.*$/, ""))))
      .map((target) => `${path} → ${target}`),
  );
  expect(dead).toEqual([]);
});

test("no document holds both sides of a merge, as Git or a formatter leaves them", () => {
  const sides = /<{7} |^\s*\\?={7}\s*$|(?:> ?){7}/m;
  expect(documents.filter((path) => sides.test(read(path)))).toEqual([]);
});

test("decisions are numbered without a gap, and the index lists each by its title", () => {
  expect(records.length).toBeGreaterThan(20);
  const listed = records.map((name, index) => {
    const number = index + 1;
    expect(name).toMatch(new RegExp(`^${String(number).padStart(4, "0")}-[a-z0-9-]+\\.md$`));
    const [, title] = new RegExp(`^# ${number}\\. (.+)$`, "m").exec(read(`${folder}/${name}`)) ?? [];
    return `${number}. [${title}](${name})`;
  });
  expect(read(`${folder}/README.md`).match(/^\d+\. .+$/gm)).toEqual(listed);
});

test.each(records)("%s: context, decision, consequences", (name) => {
  expect(read(`${folder}/${name}`).match(/^## .+$/gm)).toEqual(["## Context", "## Decision", "## Consequences"]);
});

test.each(["README.md", "docs/design.md"])("%s lists every layer once, each above those that it may import", (path) => {
  const listed = [...read(path).matchAll(/^\| `src\/(\w+)\/?` /gm)].map(([, layer = ""]) => layer);
  expect([...listed].sort()).toEqual(layers.flat().sort());
  const rows = listed.map(rowOf);
  expect(rows).toEqual([...rows].sort((a, b) => b - a));
});

test("the design names every folder within the layers, from the top down", () => {
  const design = read("docs/design.md");
  for (const [layer, rows] of Object.entries(foldersOf)) {
    const [, line = ""] = new RegExp(`^- \`src/${layer}\`:((?:.|\n(?!- |\n))*)`, "m").exec(design) ?? [];
    const named = [...line.matchAll(/`(\w+)`/g)].map(([, folder = ""]) => folder);
    const known = rows.flat().filter((folder) => folder !== "");
    expect([layer, ...named.toSorted()]).toEqual([layer, ...known.toSorted()]);
    const places = named.map((folder) => rows.findIndex((row) => row.includes(folder)));
    expect([layer, ...places]).toEqual([layer, ...places.toSorted((a, b) => b - a)]);
  }
});

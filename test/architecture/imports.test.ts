/** Imports go down the list of layers only, and what a layer must not know it does not know. */

import { readFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import { join } from "node:path";
import ts from "typescript";
import { importsOf, nodesOf, place, root, sourceFiles } from "./sourceFiles";

const files = sourceFiles();

/** From the bottom to the top; layers of one row do not know each other. */
const rows = [
  ["domain"],
  ["text"],
  ["workbook"],
  ["definition"],
  ["layout"],
  ["xlsx"],
  ["formats"],
  ["documents"],
  ["excel"],
  ["actions"],
  ["pane", "ribbon", "server", "cli", "workbench"],
];

/** Within a layer the same, from the bottom to the top; "" are the files that stand in the layer itself. */
const folders: Record<string, string[][]> = {
  layout: [
    ["parts"],
    ["scoring"],
    ["recognition"],
    ["definition"],
    ["comparison"],
    ["summary", "cover", "definition", "final", "consolidation"],
    [""],
  ],
  excel: [[""], ["selfCheck"]],
  actions: [
    ["check"],
    ["insert", "final"],
    ["repair", "score", "files"],
    ["print", "send", "issue", "consolidate", "selfCheck", "ribbon", "system"],
  ],
  pane: [["parts"], ["insert", "score", "check", "deliver", "consolidate", "help"], [""]],
  workbench: [["host"], ["grid"], ["charts"], ["page"]],
};

/** What the first files of pages may ask of office.js: is it ready, is this Excel, in which language, which command. */
const startingWords: Record<string, string[]> = {
  "src/pane/index.tsx": ["Office.onReady", "Office.context", "Office.HostType"],
  "src/ribbon/index.ts": ["Office.onReady", "Office.context", "Office.actions", "Office.AddinCommands"],
  "src/ribbon/help.ts": ["Office.onReady", "Office.context"],
};

const rowOf = (layer: string): number => rows.findIndex((row) => row.includes(layer));

test("every file stands in a layer of the list", () => {
  expect(files.length).toBeGreaterThan(20);
  expect(files.filter((file) => rowOf(file.layer) < 0).map((file) => file.path)).toEqual([]);
});

test("imports go down the list of layers", () => {
  const upward = files.flatMap((file) =>
    importsOf(file)
      .filter(({ target }) => target?.startsWith("src/"))
      .filter(({ target }) => {
        const layer = target?.split("/")[1] ?? "";
        return layer !== file.layer && rowOf(layer) >= rowOf(file.layer);
      })
      .map(({ target }) => `${file.path} → ${target}`),
  );
  expect(upward).toEqual([]);
});

test("within a layer imports go down its folders", () => {
  const upward = files.flatMap((file) => {
    const rowsOfLayer = folders[file.layer];
    if (!rowsOfLayer) return [];
    const level = (folder: string): number => rowsOfLayer.findIndex((row) => row.includes(folder));
    const from = folderOf(file.path);
    if (level(from) < 0) return [`${file.path} stands in no folder of the list`];
    return importsOf(file).flatMap(({ target }) => {
      if (!target?.startsWith(`src/${file.layer}/`)) return [];
      const to = folderOf(target);
      return to === from || level(to) < level(from) ? [] : [`${file.path} → ${target}`];
    });
  });
  expect(upward).toEqual([]);
});

test("the pane knows neither Office.js nor file formats", () => {
  const forbidden = files
    .filter((file) => file.layer === "pane")
    .flatMap((file) =>
      importsOf(file)
        .filter(
          ({ specifier, target }) =>
            /^src\/(excel|xlsx|formats|documents)\b/.test(target ?? specifier) || isFileFormat(specifier),
        )
        .map(({ specifier }) => `${file.path} → ${specifier}`),
    );
  expect(forbidden).toEqual([]);
});

test("no source imports from outside src, seeds and package.json", () => {
  const outside = files.flatMap((file) =>
    importsOf(file)
      .filter(({ target }) => target !== undefined && !/^(src|seeds)\/|^package\.json$/.test(target))
      .map(({ specifier }) => `${file.path} → ${specifier}`),
  );
  expect(outside).toEqual([]);
});

test("every package that source imports is named in package.json", () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
    dependencies: Record<string, string>;
    devDependencies: Record<string, string>;
  };
  // The table of API sets is made while building: webpack.config.js.
  const named = new Set([...Object.keys(dependencies), ...Object.keys(devDependencies), "office-api-sets"]);
  const unnamed = files.flatMap((file) =>
    importsOf(file)
      .filter(({ specifier, target }) => target === undefined && !isBuiltin(specifier))
      .filter(({ specifier }) => !named.has(packageOf(specifier)))
      .map(({ specifier }) => `${file.path} → ${specifier}`),
  );
  expect(unnamed).toEqual([]);
});

test("what runs in Excel uses nothing of Node", () => {
  const builtins = files
    .filter((file) => !["cli", "workbench"].includes(file.layer))
    .flatMap((file) =>
      importsOf(file)
        .filter(({ specifier }) => isBuiltin(specifier))
        .map(({ specifier }) => `${file.path} → ${specifier}`),
    );
  expect(builtins).toEqual([]);
});

test("only src/excel and the workbench's host speak of Office.js; the pane's start asks where it is", () => {
  const speakers = files
    .filter((file) => file.layer !== "excel" && !file.path.startsWith("src/workbench/host/"))
    .flatMap((file) =>
      nodesOf(file.tree)
        .filter(isOfficeGlobal)
        .filter((node) => !startingWords[file.path]?.includes(node.parent.getText()))
        .map((node) => `${place(file, node)} ${node.parent.getText()}`),
    );
  expect(speakers).toEqual([]);
});

test("no file of src/excel leads back to itself by its imports", () => {
  const ours = files.filter((file) => file.layer === "excel");
  const importsOfOurs = new Map(ours.map((file) => [pathOf(file.path), importsOf(file).map(({ target }) => target)]));
  const leadsTo = (from: string, goal: string, seen = new Set<string>()): boolean =>
    (importsOfOurs.get(from) ?? []).some((target) => {
      if (target === undefined || seen.has(target)) return false;
      seen.add(target);
      return target === goal || leadsTo(target, goal, seen);
    });
  expect([...importsOfOurs.keys()].filter((path) => leadsTo(path, path))).toEqual([]);
});

test("one file alone lifts the protection of sheets and puts it back", () => {
  const others = files
    .filter((file) => file.layer === "excel" && file.path !== "src/excel/sheetProtection.ts")
    .flatMap((file) =>
      nodesOf(file.tree)
        .filter(ts.isPropertyAccessExpression)
        .filter(({ name }) => ["protect", "unprotect"].includes(name.text))
        .map((node) => place(file, node)),
    );
  expect(others).toEqual([]);
});

/** `src/excel/canvas.ts` → `src/excel/canvas`, as imports have it. */
function pathOf(file: string): string {
  return file.replace(/\.tsx?$/, "");
}

/** `src/pane/score/ScoreField.tsx` → `score`; a host's classes belong to the host. */
function folderOf(path: string): string {
  const [, , folder = "", ...rest] = path.split("/");
  return rest.length > 0 ? folder : "";
}

/** `Excel` or `Office` before a dot, as a value or as a type. */
function isOfficeGlobal(node: ts.Node): boolean {
  if (!ts.isIdentifier(node) || !["Excel", "Office", "OfficeExtension"].includes(node.text)) return false;
  const { parent } = node;
  return (
    (ts.isPropertyAccessExpression(parent) && parent.expression === node) ||
    (ts.isQualifiedName(parent) && parent.left === node)
  );
}

function isFileFormat(specifier: string): boolean {
  return ["fflate", "@e965/xlsx", "htmlparser2"].includes(packageOf(specifier));
}

/** `@scope/name/sub/path` → `@scope/name` */
function packageOf(specifier: string): string {
  return specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
}

/** Imports go down the list of layers only, and what a layer must not know it does not know. */

import { readFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import { join } from "node:path";
import ts from "typescript";
import { foldersOf, rowOf } from "./layers";
import { importsOf, nodesOf, place, root, type SourceFile, sourceFiles } from "./sourceFiles";

const files = sourceFiles();

/** What the first files of pages may ask of office.js: is it ready, is this Excel, in which language, which command. */
const startingWords: Record<string, string[]> = {
  "src/pane/index.tsx": ["Office.onReady", "Office.context", "Office.HostType"],
  "src/ribbon/index.ts": ["Office.onReady", "Office.context", "Office.actions", "Office.AddinCommands"],
  "src/ribbon/help.ts": ["Office.onReady", "Office.context"],
};

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
    const rowsOfLayer = foldersOf[file.layer];
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

/** The classes of office.js know each other: a sheet gives ranges, and a range its sheet. */
const hostKnot = ["clearRange", "classes/charts", "classes/colorScales", "classes/conditionalFormats"]
  .concat(["classes/freezePanes", "classes/names", "classes/pageBreaks", "classes/pageLayout", "classes/range"])
  .concat(["classes/rangeAreas", "classes/worksheet"])
  .map((name) => `src/workbench/host/${name}`);

test("no file leads back to itself by its imports, but for the classes of the workbench's host", () => {
  const importsOfFile = new Map(files.map((file) => [pathOf(file.path), targetsOf(file)]));
  const leadsBack = (start: string): boolean => {
    const seen = new Set<string>();
    const ahead = [...(importsOfFile.get(start) ?? [])];
    for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
      if (next === start) return true;
      if (seen.has(next)) continue;
      seen.add(next);
      ahead.push(...(importsOfFile.get(next) ?? []));
    }
    return false;
  };
  expect([...importsOfFile.keys()].filter(leadsBack).sort()).toEqual([...hostKnot].sort());
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

/** The files that a file imports, lazily or for types alone too; a folder's import is that of its `index`. */
function targetsOf(file: SourceFile): string[] {
  return importsOf(file).flatMap(({ target }) => {
    if (target === undefined) return [];
    return files.some(({ path }) => pathOf(path) === `${target}/index`) ? [`${target}/index`] : [target];
  });
}

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

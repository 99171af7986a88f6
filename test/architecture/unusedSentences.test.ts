/** A sentence that nothing speaks any more goes. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { nodesOf, place, root, sourceFiles } from "./sourceFiles";

/** These speak sentences by their names, and are no TypeScript. */
const otherSpeakers = ["src/pane/start.js", "src/server/index.html"].map((path) =>
  readFileSync(join(root, path), "utf8"),
);

/** Names every kind of failure, whether anything fails so or not. */
const kindsOfFailure = "src/domain/failure.ts";

test("every sentence's name stands somewhere outside src/text", () => {
  const spoken = new Set([
    ...otherSpeakers.flatMap((text) => text.split(/[^\w-]+/)),
    ...sourceFiles()
      .filter(({ layer, path }) => layer !== "text" && path !== kindsOfFailure)
      .flatMap(({ tree }) => nodesOf(tree).flatMap(wordOf)),
  ]);
  const unspoken = sourceFiles()
    .filter(({ path }) => path.startsWith("src/text/zh-CN/"))
    .flatMap((file) =>
      nodesOf(file.tree)
        .filter((node) => ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node))
        .filter(({ name }) => !wordOf(name).some((word) => spoken.has(word)))
        .map(({ name }) => `${place(file, name)} ${name.getText()}`),
    );
  expect(unspoken).toEqual([]);
});

function wordOf(node: ts.Node): string[] {
  // A name such as `charts.clusteredBar` is put together where it is spoken.
  return ts.isIdentifier(node) || ts.isStringLiteralLike(node) ? [node.text.split(".").at(-1) ?? ""] : [];
}

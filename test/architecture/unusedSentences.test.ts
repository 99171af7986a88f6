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

/** All names that one file speaks, and those of groups from which it takes by a key that is worked out: `text.states[state]`. */
interface Speaker {
  words: ReadonlySet<string>;
  chosenFrom: ReadonlySet<string>;
}

test("every sentence is spoken: one file outside src/text names it and its groups, or chooses from its group", () => {
  const speakers = [
    ...otherSpeakers.map((text): Speaker => ({ words: new Set(text.split(/[^\w-]+/)), chosenFrom: new Set() })),
    ...sourceFiles()
      .filter(({ layer, path }) => layer !== "text" && path !== kindsOfFailure)
      .map(({ tree }): Speaker => {
        const nodes = nodesOf(tree);
        return { words: new Set(nodes.flatMap(wordOf)), chosenFrom: new Set(nodes.flatMap(groupOf)) };
      }),
  ];
  const unspoken = sourceFiles()
    .filter(({ path }) => path.startsWith("src/text/zh-CN/"))
    .flatMap((file) =>
      nodesOf(file.tree)
        .filter(isNamed)
        .filter((node) => {
          const [name = "", ...groups] = namesOf(node);
          const [group] = groups;
          return !speakers.some(
            ({ words, chosenFrom }) =>
              groups.every((each) => words.has(each)) &&
              (words.has(name) || (group !== undefined && chosenFrom.has(group))),
          );
        })
        .map((node) => `${place(file, node)} ${namesOf(node).toReversed().join(".")}`),
    );
  expect(unspoken).toEqual([]);
});

function isNamed(node: ts.Node): node is ts.PropertyAssignment | ts.ShorthandPropertyAssignment {
  return ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node);
}

/** The name of a sentence or of a group, then those of the groups around it; what stands in a function is its own matter. */
function namesOf(node: ts.Node): string[] {
  const around = node.parent && !ts.isFunctionLike(node.parent) ? namesOf(node.parent) : [];
  return isNamed(node) ? [...wordOf(node.name), ...around] : around;
}

function wordOf(node: ts.Node): string[] {
  // A name such as `charts.clusteredBar` is put together where it is spoken.
  return ts.isIdentifier(node) || ts.isStringLiteralLike(node) ? [node.text.split(".").at(-1) ?? ""] : [];
}

function groupOf(node: ts.Node): string[] {
  if (!ts.isElementAccessExpression(node) || ts.isStringLiteralLike(node.argumentExpression)) return [];
  const { expression } = node;
  return wordOf(ts.isPropertyAccessExpression(expression) ? expression.name : expression);
}

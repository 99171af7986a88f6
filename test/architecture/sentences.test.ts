/** Sentences that a user reads live in src/text, where the compiler checks that both languages have them. */

import ts from "typescript";
import { nodesOf, place, sourceFiles } from "./sourceFiles";

/** Chinese that is no sentence: names of fonts, the language by its own name, and the date as a number format. */
const names = ["宋体", "黑体", "仿宋", "楷体", "微软雅黑", "中文", 'yyyy"年"m"月"d"日"'];

test("no Chinese in literals outside src/text", () => {
  const literals = sourceFiles()
    .filter((file) => file.room !== "text")
    .flatMap((file) =>
      nodesOf(file.tree)
        .filter((node) => /\p{Script=Han}/u.test(withoutNames(literalText(node))))
        .map((node) => `${place(file, node)} ${literalText(node)}`),
    );
  expect(literals).toEqual([]);
});

function literalText(node: ts.Node): string {
  const isLiteral =
    ts.isStringLiteralLike(node) ||
    ts.isTemplateHead(node) ||
    ts.isTemplateMiddle(node) ||
    ts.isTemplateTail(node) ||
    ts.isJsxText(node) ||
    ts.isRegularExpressionLiteral(node);
  return isLiteral ? node.text : "";
}

function withoutNames(text: string): string {
  return names.reduce((rest, name) => rest.replaceAll(name, ""), text);
}

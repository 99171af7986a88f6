/** Sentences that a user reads live in src/text, where the compiler checks that both languages have them. */

import ts from "typescript";
import { nodesOf, place, sourceFiles } from "./sourceFiles";

/** Chinese that is no sentence: names of fonts, and the language by its own name. */
const names = ["宋体", "黑体", "仿宋", "楷体", "微软雅黑", "中文"];

/** Nor are the units of dates and times as a number format quotes them: `yyyy"年"m"月"`. */
const unitsInFormats = /"[年月日时分秒]"/g;

/** Properties whose text is shown or read out. */
const spoken =
  /^(aria-(label|description|valuetext)|alt|content|description|detail|hint|label|placeholder|title|validationMessage)$/;

/** An English sentence: a capital, three words or more, a stop. */
const sentence = /^[A-Z][a-z']*(?: [\w’',-]+){2,}.*[.?!…]$/s;

/** The workbench's host speaks as Excel does, to programs. */
const speaksToPrograms = /^src\/workbench\/host\//;

const files = sourceFiles().filter((file) => file.layer !== "text");

test("no Chinese in literals outside src/text", () => {
  expect(files.flatMap((file) => found(file.tree, isChinese).map((node) => said(file, node)))).toEqual([]);
});

test("no English sentence in literals, and no words in what is shown or read out", () => {
  const quiet = files.filter(({ path }) => !speaksToPrograms.test(path));
  expect(quiet.flatMap((file) => found(file.tree, isEnglish).map((node) => said(file, node)))).toEqual([]);
});

test.each([
  ["text in JSX", "<p>请先保存</p>", "<p>Save first</p>"],
  ["a property of JSX", '<p aria-label="保存" />', '<p aria-label="Save" />'],
  ["a property given in braces", '<p title={"保存"} />', '<p title={"Save"} />'],
  ["a template", "const s = `共 ${n} 项`;", "<p title={`Save ${n}`} />"],
  ["a choice", 'const s = a ? "保存" : "";', '<p title={a ? "Save" : "Saved"} />'],
  ["an expression among JSX", '<p>{a && "保存"}</p>', '<p>{a && "Save"}</p>'],
  ["a sentence anywhere", 'say("请先保存");', 'say("Save the workbook first.");'],
])("%s would be found", (_, chinese, english) => {
  const parse = (code: string) => ts.createSourceFile("x.tsx", code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  expect(found(parse(chinese), isChinese)).not.toEqual([]);
  expect(found(parse(english), isEnglish)).not.toEqual([]);
});

function found(tree: ts.SourceFile, isWrong: (node: ts.Node) => boolean): ts.Node[] {
  return nodesOf(tree).filter(isWrong);
}

function said(file: Parameters<typeof place>[0], node: ts.Node): string {
  return `${place(file, node)} ${literalText(node)}`;
}

function isChinese(node: ts.Node): boolean {
  return /\p{Script=Han}/u.test(
    names.reduce((rest, name) => rest.replaceAll(name, ""), literalText(node).replace(unitsInFormats, "")),
  );
}

function isEnglish(node: ts.Node): boolean {
  const text = literalText(node).trim();
  return sentence.test(text) || (/[A-Za-z]{2}/.test(text) && isShown(node));
}

/** Text in JSX, also in braces, and what a spoken property is given; not what is compared or looked up on the way. */
function isShown(node: ts.Node): boolean {
  if (ts.isJsxText(node)) return true;
  let at = node;
  while (isPassedOn(at)) at = at.parent;
  if (ts.isJsxAttribute(at.parent)) return spoken.test(at.parent.name.getText());
  if (!ts.isJsxExpression(at.parent)) return false;
  const { parent } = at.parent;
  return ts.isJsxAttribute(parent) ? spoken.test(parent.name.getText()) : true;
}

/** Whether a literal's text comes out of the expression around it. */
function isPassedOn(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isConditionalExpression(parent)) return parent.condition !== node;
  if (ts.isBinaryExpression(parent)) return /^(&&|\|\||\?\?|\+)$/.test(parent.operatorToken.getText());
  return ts.isParenthesizedExpression(parent) || ts.isTemplateExpression(parent) || ts.isTemplateSpan(parent);
}

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

/** The project's source as the architecture tests see it: files, the layers that they stand in, and what they import. */

import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import ts from "typescript";

export const root = resolve(__dirname, "../..");

export interface SourceFile {
  /** `src/layout/scoring/scoringSheet.ts` */
  path: string;
  /** `layout` */
  layer: string;
  lines: number;
  tree: ts.SourceFile;
}

/** An import, `import()`, `require()` or re-export: what is asked for, and where it leads if it is a file of ours. */
export interface Import {
  specifier: string;
  /** `src/domain/finding`, as written, without an ending; undefined for a package. */
  target: string | undefined;
}

/** Every TypeScript file under src. */
export function sourceFiles(): SourceFile[] {
  return readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .sort()
    .map((name) => parse(`src/${name.replaceAll("\\", "/")}`));
}

function parse(path: string): SourceFile {
  const text = readFileSync(join(root, path), "utf8");
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  return { path, layer: path.split("/")[1] ?? "", lines: text.trimEnd().split("\n").length, tree };
}

/** The imports of a file, lazy ones and those of types alone included. */
export function importsOf(file: SourceFile): Import[] {
  return nodesOf(file.tree).flatMap((node) => {
    const specifier = specifierOf(node);
    if (specifier === undefined) return [];
    const target = specifier.startsWith(".")
      ? relative(root, resolve(root, dirname(file.path), specifier)).replaceAll("\\", "/")
      : undefined;
    return [{ specifier, target }];
  });
}

function specifierOf(node: ts.Node): string | undefined {
  if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier) {
    return (node.moduleSpecifier as ts.StringLiteral).text;
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument) && ts.isStringLiteral(node.argument.literal)) {
    return node.argument.literal.text;
  }
  if (!ts.isCallExpression(node)) return undefined;
  const asks = node.expression.kind === ts.SyntaxKind.ImportKeyword || node.expression.getText() === "require";
  const [argument] = node.arguments;
  return asks && argument && ts.isStringLiteralLike(argument) ? argument.text : undefined;
}

/** Every node of a tree, the tree itself first. */
export function nodesOf(node: ts.Node): ts.Node[] {
  const children: ts.Node[] = [];
  node.forEachChild((child) => {
    children.push(...nodesOf(child));
  });
  return [node, ...children];
}

/** `src/a/b.ts:12`, for a message that an editor can jump to. */
export function place(file: SourceFile, node: ts.Node): string {
  return `${file.path}:${file.tree.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
}

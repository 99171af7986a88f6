/** The administrator's manual and checklist: both languages alike, and every sentence that a user may report is looked up there. */

import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { JSDOM } from "jsdom";
import type { Language } from "../../src/text";
import { serverText } from "../../src/text/server";
import { startText } from "../../src/text/start";
import { renderManual } from "../../tools/renderManual";

const root = resolve(__dirname, "../..");

function documentOf(path: string): Document {
  return new JSDOM(renderManual(readFileSync(join(root, path), "utf8"))).window.document;
}

/** Its headings, and how many steps, rows and commands stand below each. */
function shapeOf(path: string): string[] {
  const shape: string[] = [];
  for (const { tagName, children } of documentOf(path).body.children) {
    const rows = tagName === "TABLE" ? children[0]?.children.length : children.length;
    shape.push(["UL", "OL", "TABLE"].includes(tagName) ? `${tagName} ${rows}` : tagName);
  }
  return shape;
}

const manuals: [Language, string][] = [
  ["zh-CN", "docs/安装部署手册.md"],
  ["en-US", "docs/deploying.en.md"],
];

test.each([
  ["docs/安装部署手册.md", "docs/deploying.en.md"],
  ["deploy/部署检查单.md", "deploy/deployment-checklist.en.md"],
])("%s and %s have the same parts", (chinese, english) => {
  expect(shapeOf(chinese).length).toBeGreaterThan(14);
  expect(shapeOf(english)).toEqual(shapeOf(chinese));
});

test("both manuals give the same commands", () => {
  const [chinese, english] = manuals.map(([, path]) =>
    [...documentOf(path).querySelectorAll("pre")].map((pre) => pre.textContent),
  );
  expect(chinese?.length).toBeGreaterThan(5);
  expect(english).toEqual(chinese);
});

/** One kind of quotation mark: within a quotation the manual writes the inner ones. */
const plain = (text: string): string => text.replace(/[“”‘’"']/g, '"');

test.each(manuals)(
  "%s: the table of what users see has each sentence of a pane that does not start",
  (language, path) => {
    const tables = [...documentOf(path).querySelectorAll("table")];
    const seen = [...(tables.at(-1)?.querySelectorAll("td:first-child") ?? [])].map((cell) => cell.textContent ?? "");
    const quoted = seen.flatMap((text) => [...text.matchAll(/“([^”]+)”/g)].map(([, words = ""]) => plain(words)));
    const { example, exampleName, ...sentences } = startText(language);
    expect([example, exampleName].every(Boolean)).toBe(true);
    const missing = Object.values(sentences).filter(
      (sentence) => !quoted.some((words) => plain(sentence.replace("{file}", "…")).startsWith(words)),
    );
    expect(missing).toEqual([]);
  },
);

test.each(manuals)("%s: the manual names the page's button and verdict as they are", (language, path) => {
  const { check, answers, right } = serverText(language);
  const text = documentOf(path).body.textContent ?? "";
  expect(text).toContain(check);
  expect(text).toContain(right("", 0).split(/[:：]/)[0]);
  expect(plain(text)).toContain({ "zh-CN": answers.split("：")[0], "en-US": "the server answers" }[language]);
});

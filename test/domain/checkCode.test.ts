/** The check code: what it is computed from, how it looks, and that it shows every change. */

import { createHash } from "node:crypto";
import fc from "fast-check";
import { canonicalEntry, canonicalText, checkCodeOf, makesCode } from "../../src/domain/checkCode";
import { codeIn } from "../../src/domain/codeAlphabet";
import type { FinalContent } from "../../src/domain/finalContent";
import { systemById } from "../../src/domain/systems";

const content: FinalContent = {
  system: systemById("provincial-departments"),
  edition: "2020",
  layout: 2,
  unit: "省公安厅",
  group: "第一组",
  date: 46000,
  stage: "assessed",
  rows: [
    { number: 1, selfScore: 2, assessedScore: 1.5, selfReason: "没有台账", reason: "制度不全", evidence: null },
    { number: 2, selfScore: 1, assessedScore: 1, selfReason: null, reason: null, evidence: "链接\r\n截图" },
  ],
};

test("the canonical text is the one that the documentation shows", () => {
  expect(canonicalText(content)).toBe(
    '["scoring-check-code/3","provincial-departments","2020","省公安厅","第一组","46000","assessed",[1,"2","没有台账","1.5","制度不全",""],[2,"1","","1","","链接\\n截图"]]',
  );
});

test("the code is the end of the SHA-256 as a number to the base 27, worked out here with another library", () => {
  const alphabet = "23456789ACDEFGHJKMNPQRTVWXY";
  let rest = BigInt(`0x${createHash("sha256").update(canonicalText(content), "utf8").digest("hex")}`);
  let code = "";
  for (let at = 0; at < 12; at++, rest /= 27n) code = alphabet.charAt(Number(rest % 27n)) + code;
  expect(checkCodeOf(content)).toBe(code.replace(/(.{4})(?=.)/g, "$1-"));
  expect(codeIn(`核对码 ${checkCodeOf(content)}。`)).toBe(checkCodeOf(content));
});

const ofLayout1: FinalContent = {
  ...content,
  layout: 1,
  rows: content.rows.map((row) => ({ ...row, selfReason: null })),
};

test("codes of older versions are still made, by what they covered: at first not group, date and stage", () => {
  expect(canonicalText(ofLayout1, 1)).toBe(
    '["scoring-check-code/1","provincial-departments","2020","省公安厅",[1,"2","1.5","制度不全",""],[2,"1","1","","链接\\n截图"]]',
  );
  expect(canonicalText(ofLayout1, 2)).toBe(
    '["scoring-check-code/2","provincial-departments","2020","省公安厅","第一组","46000","assessed",[1,"2","1.5","制度不全",""],[2,"1","1","","链接\\n截图"]]',
  );
  const [newest, second, first] = ([3, 2, 1] as const).map((format) => checkCodeOf(ofLayout1, format));
  const otherStage = { ...ofLayout1, stage: "self" as const };
  expect([newest, second, first].map((code = "") => makesCode(ofLayout1, code))).toEqual([true, true, true]);
  expect([newest, second, first].map((code = "") => makesCode(otherStage, code))).toEqual([false, false, true]);
  expect(makesCode({ ...ofLayout1, unit: "别的厅" }, first ?? "")).toBe(false);
});

test("a sheet in which units have reasons of their own makes only codes that cover them", () => {
  expect(makesCode(content, checkCodeOf(content))).toBe(true);
  expect(makesCode(content, checkCodeOf(content, 2))).toBe(false);
  const changed = content.rows.map((row) => ({ ...row, selfReason: "别的" }));
  expect(makesCode({ ...content, rows: changed }, checkCodeOf(content))).toBe(false);
});

test("numbers, blanks and line ends have one form; nothing is trimmed", () => {
  expect([0.1 + 0.2, 1.5, -0, 3, null, "", " a ", "a\r\nb", "a\rb", true].map(canonicalEntry)).toEqual([
    "0.3",
    "1.5",
    "0",
    "3",
    "",
    "",
    " a ",
    "a\nb",
    "a\nb",
    "TRUE",
  ]);
});

test("any other score, reason or evidence, unit, edition or system gives another code", () => {
  const codes = new Set([checkCodeOf(content)]);
  const others: FinalContent[] = [
    { ...content, system: systemById("prefecture-cities") },
    { ...content, edition: "2021" },
    { ...content, unit: "省公安厅 " },
    { ...content, group: "第二组" },
    { ...content, date: null },
    { ...content, stage: "self" },
    ...content.rows.flatMap((row, at) =>
      (["selfScore", "assessedScore", "reason", "evidence"] as const).map((key) => ({
        ...content,
        rows: content.rows.map((each, index) => (index === at ? { ...row, [key]: 0.25 } : each)),
      })),
    ),
    { ...content, rows: content.rows.slice(0, 1) },
  ];
  for (const other of others) codes.add(checkCodeOf(other));
  expect(codes.size).toBe(others.length + 1);
});

test("every code has twelve unmistakable characters, and is found in a text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (unit) => {
      const code = checkCodeOf({ ...content, unit });
      expect(code).toMatch(/^[2-9AC-HJKMNP-RTV-Y]{4}(-[2-9AC-HJKMNP-RTV-Y]{4}){2}$/);
      expect(code).not.toMatch(/[01BILOSUZ]/);
      expect(codeIn(code)).toBe(code);
    }),
    { seed: 7 },
  );
});

/** What is on paper of a scoring sheet: its head, its table, its lines to sign on, and no more. */

import { officialSystems } from "../../../src/domain/systems";
import { isSignature, printedCells, printedColumns, tableEnd } from "../../../src/layout/comparison/printedCells";
import { readScoringSheet, type ScoringSheetRead } from "../../../src/layout/recognition/readScoringSheet";
import { cellName } from "../../../src/workbook/address";
import type { Scalar } from "../../../src/workbook/workbook";
import { scoringContent } from "../../helpers/scoringContent";

function read(changes: Record<string, Scalar> = {}) {
  const content = scoringContent(changes);
  const found = readScoringSheet(content, officialSystems);
  if (!found) throw new Error("not recognised");
  return { content, read: found };
}

function places(changes: Record<string, Scalar> = {}): Map<string, string> {
  const { content, read: found } = read(changes);
  return new Map(printedCells(content, found).map((each) => [cellName(each.row, each.column), each.part]));
}

test("every planned text and number of the printed columns is one", () => {
  const found = places();
  const parts = ["A1", "A2", "C3", "A5", "I6", "A12", "I57", "A59"].map((cell) => found.get(cell));
  expect(parts).toEqual(["head", "head", "head", "captions", "indicator", "sum", "sum", "signature"]);
  expect([...found.keys()].some((cell) => cell.startsWith("L"))).toBe(false);
});

test("a note below is none, nor is a blank cell", () => {
  const found = places({ A58: "备注", J6: "" });
  expect([found.get("A58"), found.get("J6")]).toEqual([undefined, undefined]);
});

test("the table ends with its total, or with its last indicator", () => {
  const whole = read();
  expect(tableEnd(whole.content, whole.read)).toBe(56);
  const without = read({ A57: null });
  expect(tableEnd(without.content, without.read)).toBe(54);
});

test("a column that is gone has no place", () => {
  const { read: found } = read();
  const { evidence: _, ...columns } = found.captions.columns;
  const captions = { ...found.captions, columns } as ScoringSheetRead["captions"];
  expect(printedColumns({ captions }).map(({ key }) => key)).not.toContain("evidence");
});

test("people write behind the words of a line to sign on", () => {
  const line = "考核组组长（签字）：________________";
  expect([isSignature("考核组组长（签字）：李四", line), isSignature("经办人：", line)]).toEqual([true, false]);
});

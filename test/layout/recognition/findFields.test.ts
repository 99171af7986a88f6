import { findCaptions } from "../../../src/layout/recognition/findCaptions";
import { findFields } from "../../../src/layout/recognition/findFields";
import type { FieldKey } from "../../../src/layout/scoring/scoringFields";
import { cellName } from "../../../src/workbook/address";
import type { Scalar, SheetContent } from "../../../src/workbook/workbook";
import { scoringContent } from "../../helpers/scoringContent";

function placeOf(content: SheetContent, key: FieldKey): string {
  const captions = findCaptions(content);
  if (!captions) throw new Error("no captions");
  const { row, column } = findFields(content, captions)[key].value;
  return cellName(row, column);
}

test.each<[what: string, key: FieldKey, changes: Record<string, Scalar>, cell: string]>([
  ["where it was drawn", "unit", {}, "C3"],
  ["the first cell that is filled right of its label", "unit", { C3: null, E3: "省公安厅" }, "E3"],
  ["but not beyond the next label", "unit", { C3: null }, "C3"],
  ["the label wherever it was moved", "group", { G3: null, I3: null, A1: "考核组", B1: "第二组" }, "B1"],
  ["a label with a colon is one", "unit", { A3: "被考核单位：", C3: null, E3: "省公安厅" }, "E3"],
  ["what stands behind its label, in one cell", "unit", { A3: "被考核单位：省公安厅", C3: null }, "A3"],
  ["but not where the cell of its name is filled", "unit", { A3: null, A1: "被考核单位：某单位" }, "C3"],
  ["nor where there is a label by itself", "unit", { A1: "被考核单位：某单位" }, "C3"],
  ["without a label where its name refers to", "stage", { G4: null }, "I4"],
  ["without label and name where it was drawn", "date", { A4: null }, "C4"],
  ["beside a blank field the count of rows is none", "stage", { I4: null }, "I4"],
])("%s", (_, key, changes, cell) => expect(placeOf(scoringContent(changes), key)).toBe(cell));

test.each<FieldKey>(["unit", "group", "date", "stage"])(
  "of a table that was copied without its head, a caption is not taken for the %s",
  (key) => {
    const { values, formulas, ...content } = scoringContent();
    const table = { ...content, names: [], values: values.slice(4), formulas: formulas.slice(4) };
    expect(placeOf(table, key)).toBe("M1");
  },
);

import { checkCodeIn, codeName, finalMarks, recordName, recordSheetOf } from "../../../src/layout/final/finalMarks";
import type { Scalar, SheetContent } from "../../../src/workbook/workbook";
import { scoringContent } from "../../helpers/scoringContent";

const [code, other] = ["A3CD-EFGH-JKMN", "2345-6789-ACDE"];
const named = (content: SheetContent, name: string, formula: string): SheetContent => ({
  ...content,
  names: [...content.names, { name, formula, visible: false }],
});
const sheet = (changes: Record<string, Scalar> = {}): SheetContent => scoringContent(changes);

test.each<[what: string, content: SheetContent, marks: object, holds: string | null]>([
  ["an open sheet has none", sheet(), { named: null, printed: null, cell: "F1" }, null],
  ["printed above the table", sheet({ F1: `核对码 ${code}` }), { printed: code, cell: "F1" }, code],
  ["wherever it was moved to", sheet({ A4: `核对码 ${code}` }), { printed: code, cell: "A4" }, code],
  [
    "in a name, which holds though another was printed",
    named(sheet({ F1: `核对码 ${other}` }), codeName, `="${code}"`),
    { named: code, printed: other },
    code,
  ],
  ["a unit's name that happens to hold a code is none", sheet({ C3: `${code} 厅` }), { printed: null }, null],
  ["below the captions none is looked for", sheet({ I9: `核对码 ${code}` }), { printed: null }, null],
])("%s", (_, content, marks, holds) => {
  expect(finalMarks(content)).toMatchObject(marks);
  expect(checkCodeIn(content)).toBe(holds);
});

test("the cells of what was finalised beside the scores", () =>
  expect(finalMarks(sheet()).fieldCells).toMatchObject({ unit: "C3", group: "I3", date: "C4" }));

test.each([
  ["='定稿单'!$A$1", "定稿单"],
  ["=#REF!$A$1", null],
])("the record that %s refers to", (formula, record) =>
  expect(recordSheetOf(named(sheet(), recordName, formula))).toBe(record),
);

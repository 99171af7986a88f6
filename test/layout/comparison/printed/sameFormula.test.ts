import { sameFormula } from "../../../../src/layout/comparison/printed/sameFormula";

test.each<[string, string | null, string | null, boolean]>([
  ["as planned", "=A1", "=A1", true],
  ["none and none", null, null, true],
  ["one where there is none", "=A1", null, false],
  ["none where there is one", null, "=A1", false],
  ["spaces, case, dollars", "=sum( $a$1:A2 )", "=SUM(A1:A2)", true],
  ["a name that needs no quotes", "=评分表!A1", "='评分表'!A1", true],
  ["a text within", '="A b"', '="a b"', false],
  ["a number as Gnumeric writes it", "=B1*9.99999999999999999985e-08", "=B1*0.0000001", true],
  ["another number", "=B1*0.0000002", "=B1*0.0000001", false],
  ["another row", "=B1", "=B11", false],
  [
    "as an earlier version planned it",
    "=SUMPRODUCT(--ISNUMBER('表'!H6:H9),'表'!E6:E9)",
    "=SUMIF('表'!H6:H9,\"<9E+99\",'表'!E6:E9)",
    true,
  ],
])("%s", (_, found, planned, same) => expect(sameFormula(found, planned)).toBe(same));

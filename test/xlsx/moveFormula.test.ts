/** References move, everything else stays. */

import { movable } from "../../src/xlsx/moveFormula";

test.each([
  ["A1", "B3"],
  ["$A1+A$1+$A$1", "$A3+B$1+$A$1"],
  ["SUM(A1:B2)", "SUM(B3:C4)"],
  ["SUM(A:B,$C:D,1:2,$1:3)", "SUM(B:C,$C:E,3:4,$1:5)"],
  ['"A1"&A1&"say ""A1"""', '"A1"&B3&"say ""A1"""'],
  ["'A1''B2'!A1+Sheet1!C3+表1!A1", "'A1''B2'!B3+Sheet1!D5+表1!B3"],
  ["LOG10(A1)+ATAN2(A1,B1)", "LOG10(B3)+ATAN2(B3,C3)"],
  ["Table1[[#This Row],[A1]]+A1", "Table1[[#This Row],[A1]]+B3"],
  ["[1]Sheet1!A1", "[1]Sheet1!B3"],
  ["名称A1+A1_x+x.A1+1E5+12", "名称A1+A1_x+x.A1+1E5+12"],
  ["Jan:Mar!A1", "Jan:Mar!B3"],
  ["a1+ZZZ1+A12345678", "B3+ZZZ1+A12345678"],
  ["XFD1048576", "A2"],
])("%s → %s", (formula, moved) => {
  expect(movable(formula)(2, 1)).toBe(moved);
});

import { sameFormula } from "../../../../src/layout/comparison/printed/sameFormula";
import { placeScoringSheet } from "../../../../src/layout/scoring/scoringPlaces";
import type { FigureKey } from "../../../../src/layout/summary/summaryColumns";
import { summaryFormulas } from "../../../../src/layout/summary/summaryFormulas";
import { smallSystem } from "../../../helpers/smallSystem";

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

/** The summary's formulas of one row over two ranges, as version 0.1 and sheets issued until 0.2 have them. */
test.each<[key: FigureKey, written: string]>([
  ["self", "=ROUND(SUM('表'!G6:G8,'表'!G10),2)"],
  ["assessed", "=ROUND(SUM('表'!I6:I8,'表'!I10),2)"],
  ["scored", "=IF($L$2=\"考核阶段\",COUNT('表'!I6:I8,'表'!I10),COUNT('表'!G6:G8,'表'!G10))"],
  [
    "lost",
    "=ROUND(IF($L$2=\"考核阶段\",SUMIF('表'!I6:I8,\"<9E+99\",'表'!E6:E8)+SUMIF('表'!I10,\"<9E+99\",'表'!E10),SUMIF('表'!G6:G8,\"<9E+99\",'表'!E6:E8)+SUMIF('表'!G10,\"<9E+99\",'表'!E10))-IF($L$2=\"考核阶段\",E4,D4),2)",
  ],
  ["rate", '=IF(H4=0,"",ROUND(IF($L$2="考核阶段",E4,D4)/(IF($L$2="考核阶段",E4,D4)+F4),4))'],
])("%s of earlier sheets says what the plan says now", (key, written) => {
  const ranges = [
    { first: 5, last: 7 },
    { first: 9, last: 9 },
  ];
  const planned = summaryFormulas({ name: "表", language: "zh-CN" }, placeScoringSheet(smallSystem)).row(3, ranges)[
    key
  ];
  const stage = /\$[A-Z]+\$\d+/.exec(planned)?.[0] ?? "";
  expect(sameFormula(written.replaceAll("$L$2", stage), planned)).toBe(true);
});

test.each([
  ['=IF(G4="",0,ROUND(100*G4,1))', '=IF(G4="","",ROUND(100*G4,1))'],
  [
    '=IF($L$2="考核阶段",IF(ISNUMBER(表!I6),MAX(0,ROUND(表!E6-表!I6,2)),0),0)-1*0.0000001',
    '=IF($L$2="考核阶段",IF(ISNUMBER(表!I6),IF(AND(表!I6>=0,表!I6<=表!E6),ROUND(表!E6-表!I6,2),0),0),0)-1*0.0000001',
  ],
])("a chart's data: %s", (written, planned) => expect(sameFormula(written, planned)).toBe(true));

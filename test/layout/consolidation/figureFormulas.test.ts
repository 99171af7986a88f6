import { figureFormulas } from "../../../src/layout/consolidation/figureFormulas";

test("each figure is blank while nothing is scored; the mean is free of binary tails", () =>
  expect(Object.values(figureFormulas).map((formula) => formula("C4:C6"))).toEqual([
    '=IF(COUNT(C4:C6)=0,"",ROUND(ROUND(SUM(C4:C6),2)/COUNT(C4:C6),2))',
    '=IF(COUNT(C4:C6)=0,"",MAX(C4:C6))',
    '=IF(COUNT(C4:C6)=0,"",MIN(C4:C6))',
  ]));

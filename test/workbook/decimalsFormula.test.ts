import { boundsOfFormula, decimalsFormula } from "../../src/workbook/decimalsFormula";

test("a number between bounds, of so many decimals; and the formula read back", () => {
  const formula = decimalsFormula({ min: 0, max: 2.5, decimals: 2 }, "G6");
  expect(formula).toBe("=AND(ISNUMBER(G6),G6>=0,G6<=2.5,ROUND(G6,2)=G6)");
  expect(boundsOfFormula(formula)).toEqual({ min: 0, max: 2.5, decimals: 2 });
});

test.each(["=AND(ISNUMBER(G6),G7>=0,G6<=2.5,ROUND(G6,2)=G6)", "=A1>0", ""])("%s is none of these", (formula) =>
  expect(boundsOfFormula(formula)).toBeNull(),
);

/** The formula of a validation that allows numbers of so many decimals: spreadsheets have no other rule for it. */

interface DecimalBounds {
  min: number;
  max: number;
  decimals: number;
}

/** `cell` is the first one of the validation's area, A1 form. */
export function decimalsFormula({ min, max, decimals }: DecimalBounds, cell: string): string {
  return `=AND(ISNUMBER(${cell}),${cell}>=${min},${cell}<=${max},ROUND(${cell},${decimals})=${cell})`;
}

/** What such a formula allows; null for any other formula. */
export function boundsOfFormula(formula: string): DecimalBounds | null {
  const found =
    /^=?AND\(ISNUMBER\(([A-Z]+\d+)\),\1>=(-?[\d.]+),\1<=(-?[\d.]+),ROUND\(\1,(\d+)\)=\1\)$/.exec(formula) ?? [];
  const [min, max, decimals] = found.slice(2).map(Number);
  return min === undefined || max === undefined || decimals === undefined ? null : { min, max, decimals };
}

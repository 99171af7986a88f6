/** Mean, highest and lowest of some cells as formulas; blank while nothing is scored. */

export type FigureKey = "mean" | "highest" | "lowest";

/** A range, or several as a function takes them: `"C4:C60"`. The inner ROUND takes binary tails off the sum. */
export const figureFormulas: Record<FigureKey, (range: string) => string> = {
  mean: (range) => unlessNone(range, `ROUND(ROUND(SUM(${range}),2)/COUNT(${range}),2)`),
  highest: (range) => unlessNone(range, `MAX(${range})`),
  lowest: (range) => unlessNone(range, `MIN(${range})`),
};

function unlessNone(range: string, formula: string): string {
  return `=IF(COUNT(${range})=0,"",${formula})`;
}

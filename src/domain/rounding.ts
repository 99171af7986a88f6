/** Rounds points as spreadsheets do. */

/**
 * Rounds as Excel's and LibreOffice's ROUND do: halves away from zero, and the binary tail beyond 15 digits does not
 * count. `roundTo(1.005, 2)` → 1.01
 */
export function roundTo(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  const product = Math.abs(value) * scale;
  // Most scores are whole already, and need no way through text.
  const scaled = Number.isSafeInteger(product) ? product : Number(product.toPrecision(15));
  return (Math.sign(value) * Math.round(scaled)) / scale + 0;
}

/** Points have two decimals. `roundPoints(0.1 + 0.2)` → 0.3 */
export function roundPoints(points: number): number {
  return roundTo(points, 2);
}

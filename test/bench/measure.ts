/** Takes times, and says them by their middle one with the shortest and the longest. */

/** How many milliseconds the work took. */
export async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** The middle one; of two middle ones their mean. */
export function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.slice(Math.ceil(sorted.length / 2) - 1, Math.floor(sorted.length / 2) + 1);
  return middle.reduce((sum, value) => sum + value, 0) / middle.length;
}

/** How many times as long as others; by the shortest times, which other work on the machine disturbs least. */
export function ratio(values: number[], others: number[]): number {
  return Math.min(...values) / Math.min(...others);
}

/** `spread([9, 10, 12])` → `"10 ms (9.0–12)"` */
export function spread(values: number[]): string {
  return `${milliseconds(median(values))} ms (${milliseconds(Math.min(...values))}–${milliseconds(Math.max(...values))})`;
}

/** With a decimal place where it is short. */
export function milliseconds(value: number): string {
  return value.toFixed(value < 10 ? 1 : 0);
}

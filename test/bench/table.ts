/** The one table that the benchmarks print: what was measured beside what was asked, as Markdown. */

export interface Row {
  /** What the row belongs to, and the cases that stand side by side in `measured`. */
  bench: string;
  what: string;
  measured: string;
  /** What the design asks; left out where it asks nothing. */
  asked?: string;
  reached?: boolean;
}

const headings = ["Bench", "What", "Measured", "Asked", "Reached"];

/** The rows with aligned columns; a bench is named in its first row only. */
export function tableOf(rows: Row[]): string {
  const lines = rows.map(({ bench, what, measured, asked = "", reached }, at) => [
    bench === rows[at - 1]?.bench ? "" : bench,
    what,
    measured,
    asked,
    reached === undefined ? "" : reached ? "yes" : "NO",
  ]);
  const widths = headings.map((heading, c) =>
    Math.max(...[heading, ...lines.map((line) => line[c] ?? "")].map(length)),
  );
  const drawn = (line: string[]) => `| ${line.map((text, c) => text.padEnd(widths[c] ?? 0)).join(" | ")} |`;
  return [drawn(headings), drawn(widths.map((width) => "-".repeat(width))), ...lines.map(drawn)].join("\n");
}

/** Cases side by side. `aside([1, 2], count)` → `"1 / 2"` */
export function aside<T>(cases: T[], shown: (each: T) => string): string {
  return cases.map(shown).join(" / ");
}

/** `count(239584)` → `"239,584"` */
export function count(number: number): string {
  return number.toLocaleString("en-US");
}

/** Thousands of bytes, with one decimal place. */
export function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} KB`;
}

function length(text: string): number {
  return text.length;
}

/** Compares what was drawn with what was read back, leaf by leaf. */

export interface Difference {
  /** `margins.left`, `3.0`; empty where the whole differs. */
  path: string;
  expected: string;
  found: string;
}

/** `differences({a: 1}, {a: 2})` → `[{path: "a", expected: "1", found: "2"}]`. Numbers may be `near`. */
export function differences(expected: unknown, found: unknown, near = 0, path = ""): Difference[] {
  if (isStructure(expected) && isStructure(found)) {
    const keys = [...new Set([...Object.keys(expected), ...Object.keys(found)])];
    return keys.flatMap((key) => differences(expected[key], found[key], near, path ? `${path}.${key}` : key));
  }
  return same(expected, found, near) ? [] : [{ path, expected: textOf(expected), found: textOf(found) }];
}

function isStructure(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

/** Programs write colours in small or capital letters, and values such as `Center` with a capital. */
function same(expected: unknown, found: unknown, near: number): boolean {
  if (typeof expected === "number" && typeof found === "number") return Math.abs(expected - found) <= near + 1e-9;
  if (typeof expected === "string" && typeof found === "string") return expected.toLowerCase() === found.toLowerCase();
  return expected === found;
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : (JSON.stringify(value) ?? "—");
}

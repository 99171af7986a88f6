/** Takes texts out of the file that they were read from: each is a piece of one long string, and whoever kept it would keep the whole of it. */

/** Strings of at least this many letters do not occur inside other strings by chance. */
const shortest = 12;

/** The same plain data with texts of its own. */
export function ownTexts<T>(data: T): T {
  return copyOf(data) as T;
}

function copyOf(value: unknown): unknown {
  if (typeof value === "string") return value.length > shortest ? structuredClone(value) : value;
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(copyOf);
  const copy: Record<string, unknown> = {};
  for (const key of Object.keys(value)) copy[key] = copyOf((value as Record<string, unknown>)[key]);
  return copy;
}

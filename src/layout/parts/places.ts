/** Ordered lists of entries with keys: each place follows from the list, and no number is written down. */

/** What is worked out of each entry, by its key; of several entries with one key, of the first. */
export function byKey<Entry extends { key: string }, Value>(
  entries: readonly Entry[],
  valueOf: (entry: Entry, place: number) => Value,
): Record<Entry["key"], Value> {
  const found = new Map<string, Value>();
  entries.forEach((entry, place) => {
    if (!found.has(entry.key)) found.set(entry.key, valueOf(entry, place));
  });
  return Object.fromEntries(found) as Record<Entry["key"], Value>;
}

/**
 * The zero-based place of each key; of several entries with one key, the first one's.
 * `placesOf([{ key: "name" }, { key: "unit" }, { key: "unit" }, { key: "total" }])` → `{ name: 0, unit: 1, total: 3 }`
 */
export function placesOf<Key extends string>(entries: readonly { key: Key }[]): Record<Key, number> {
  return byKey(entries, (_, place) => place);
}

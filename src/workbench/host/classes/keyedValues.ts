/** Values that the workbook keeps by keys: settings and custom properties are collections of one form. */

import { asText } from "../argument";
import { itemNotFound } from "../hostError";
import { HostObject, type Members } from "../members";
import type { HostState, Session } from "../session";

interface Kept {
  /** As office.js calls an item and the collection. */
  names: { item: string; collection: string };
  valuesOf: (state: HostState) => Map<string, unknown>;
  /** What an item has beside its key and its value. */
  item?: Pick<Members<string>, "identity" | "scalars">;
  /** What the collection can do beside the rest. */
  calls?: Members<null>["calls"];
}

export function keyedValues({ names, valuesOf, item = {}, calls = {} }: Kept): Members<null> {
  const values = (session: Session): Map<string, unknown> => valuesOf(session.state);
  const itemMembers: Members<string> = {
    ...item,
    name: names.item,
    scalars: {
      ...item.scalars,
      key: { get: (key) => key },
      value: {
        get: (key, session) => values(session).get(key),
        set: (key, value, session) => void values(session).set(key, value),
      },
    },
    calls: { delete: (key, _, session) => void values(session).delete(key) },
  };
  const find = (session: Session, key: unknown): HostObject | null => {
    const text = asText(key, "key");
    return values(session).has(text) ? HostObject.of(itemMembers, text) : null;
  };
  return {
    name: names.collection,
    items: (_, session) => [...values(session).keys()].map((key) => HostObject.of(itemMembers, key)),
    item: (_, key, session) => {
      const found = find(session, key);
      if (!found) throw itemNotFound(`${names.item} ${String(key)}`);
      return found;
    },
    calls: {
      ...calls,
      add: (_, [key, value], session) => {
        const text = asText(key, "key");
        values(session).set(text, value);
        return HostObject.of(itemMembers, text);
      },
      getCount: (_, __, session) => values(session).size,
      getItemOrNullObject: (_, [key], session) => find(session, key),
    },
  };
}

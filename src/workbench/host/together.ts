/** Several objects of one class as one: what is written goes to each, what is read is what they have in common. */

import { HostObject, type Members } from "./members";
import type { Session } from "./session";

/** At least one object, all of the same class. */
export function together(objects: HostObject[]): HostObject {
  const [first] = objects;
  if (!first) throw new Error("nothing to put together");
  return HostObject.of(membersOfAll(first.members), objects);
}

function membersOfAll({ name, scalars, parts, calls, item }: Members<unknown>): Members<HostObject[]> {
  return {
    name,
    scalars: mapValues(scalars, (key, scalar) => ({
      get: (all: HostObject[], session: Session) => common(all.map((each) => each.scalar(key).get(each.it, session))),
      ...(scalar.set && {
        set: (all: HostObject[], value: unknown, session: Session) => {
          for (const each of all) each.scalar(key).set?.(each.it, value, session);
        },
      }),
    })),
    parts: mapValues(parts, (key) => (all: HostObject[], session: Session) => {
      const found = all.map((each) => each.part(key, session));
      return together(found.filter((each) => each !== null));
    }),
    calls: mapValues(calls, (key) => (all: HostObject[], args: unknown[], session: Session) => {
      for (const each of all) each.call(key, args, session);
    }),
    ...(item && { item: (all, key, session) => together(all.map((each) => each.item(key, session))) }),
  };
}

/** Null where they differ, as office.js says it. */
function common(values: unknown[]): unknown {
  return values.every((value) => value === values[0]) ? values[0] : null;
}

function mapValues<V, W>(table: Record<string, V> | undefined, to: (key: string, value: V) => W): Record<string, W> {
  return Object.fromEntries(Object.entries(table ?? {}).map(([key, value]) => [key, to(key, value)]));
}

/** Excel.DocumentProperties: title, author and the like, and the custom ones. */

import { asText } from "../argument";
import { itemNotFound } from "../hostError";
import { HostObject, type Members, type Scalar } from "../members";
import type { Session } from "../session";

const kept = (key: string): Scalar<null> => ({
  get: (_, session) => session.state.properties.get(key) ?? "",
  set: (_, value, session) => void session.state.properties.set(key, asText(value, `DocumentProperties.${key}`)),
});

const keys = ["title", "subject", "author", "keywords", "comments", "category", "manager", "company"];

const propertiesMembers: Members<null> = {
  name: "DocumentProperties",
  scalars: Object.fromEntries(keys.map((key) => [key, kept(key)])),
  parts: { custom: () => HostObject.of(customMembers, null) },
};

const propertyMembers: Members<string> = {
  name: "CustomProperty",
  scalars: {
    key: { get: (key) => key },
    type: { get: (key, session) => typeOf(session.state.customProperties.get(key)) },
    value: {
      get: (key, session) => session.state.customProperties.get(key),
      set: (key, value, session) => void session.state.customProperties.set(key, value),
    },
  },
  calls: { delete: (key, _, session) => void session.state.customProperties.delete(key) },
};

function typeOf(value: unknown): string {
  if (typeof value === "number") return "Number";
  return typeof value === "boolean" ? "Boolean" : "String";
}

function find(session: Session, key: unknown): HostObject | null {
  const text = asText(key, "key");
  return session.state.customProperties.has(text) ? HostObject.of(propertyMembers, text) : null;
}

const customMembers: Members<null> = {
  name: "CustomPropertyCollection",
  items: (_, session) => [...session.state.customProperties.keys()].map((key) => HostObject.of(propertyMembers, key)),
  item: (_, key, session) => {
    const property = find(session, key);
    if (!property) throw itemNotFound(`property ${String(key)}`);
    return property;
  },
  calls: {
    add: (_, [key, value], session) => {
      const text = asText(key, "key");
      session.state.customProperties.set(text, value);
      return HostObject.of(propertyMembers, text);
    },
    deleteAll: (_, __, session) => session.state.customProperties.clear(),
    getCount: (_, __, session) => session.state.customProperties.size,
    getItemOrNullObject: (_, [key], session) => find(session, key),
  },
};

export function propertiesObject(): HostObject {
  return HostObject.of(propertiesMembers, null);
}

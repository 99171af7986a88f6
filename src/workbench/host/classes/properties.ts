/** Excel.DocumentProperties: title, author and the like, and the custom ones. */

import { asText } from "../argument";
import { HostObject, type Members, type Scalar } from "../members";
import { keyedValues } from "./keyedValues";

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

const customMembers = keyedValues({
  names: { item: "CustomProperty", collection: "CustomPropertyCollection" },
  valuesOf: ({ customProperties }) => customProperties,
  item: { scalars: { type: { get: (key, session) => typeOf(session.state.customProperties.get(key)) } } },
  calls: { deleteAll: (_, __, session) => session.state.customProperties.clear() },
});

function typeOf(value: unknown): string {
  if (typeof value === "number") return "Number";
  return typeof value === "boolean" ? "Boolean" : "String";
}

export function propertiesObject(): HostObject {
  return HostObject.of(propertiesMembers, null);
}

/** Excel.SettingCollection: what the add-in keeps in the workbook. LibreOffice loses it, so nothing of worth may lie here. */

import { asText } from "../argument";
import { itemNotFound } from "../hostError";
import { HostObject, type Members } from "../members";
import type { Session } from "../session";

const settingMembers: Members<string> = {
  name: "Setting",
  identity: (key) => ({ _Id: key }),
  scalars: {
    _Id: { get: (key) => key },
    key: { get: (key) => key },
    value: {
      get: (key, session) => session.state.settings.get(key),
      set: (key, value, session) => void session.state.settings.set(key, value),
    },
  },
  calls: { delete: (key, _, session) => void session.state.settings.delete(key) },
};

function find(session: Session, key: unknown): HostObject | null {
  const text = asText(key, "key");
  return session.state.settings.has(text) ? HostObject.of(settingMembers, text) : null;
}

const settingsMembers: Members<null> = {
  name: "SettingCollection",
  items: (_, session) => [...session.state.settings.keys()].map((key) => HostObject.of(settingMembers, key)),
  item: (_, key, session) => {
    const setting = find(session, key);
    if (!setting) throw itemNotFound(`setting ${String(key)}`);
    return setting;
  },
  calls: {
    add: (_, [key, value], session) => {
      const text = asText(key, "key");
      session.state.settings.set(text, value);
      return HostObject.of(settingMembers, text);
    },
    getCount: (_, __, session) => session.state.settings.size,
    getItemOrNullObject: (_, [key], session) => find(session, key),
  },
};

export function settingsObject(): HostObject {
  return HostObject.of(settingsMembers, null);
}

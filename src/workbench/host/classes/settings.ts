/** Excel.SettingCollection: what the add-in keeps in the workbook. LibreOffice loses it, so nothing of worth may lie here. */

import { HostObject } from "../members";
import { keyedValues } from "./keyedValues";

const settingsMembers = keyedValues({
  names: { item: "Setting", collection: "SettingCollection" },
  valuesOf: ({ settings }) => settings,
  item: { identity: (key) => ({ _Id: key }), scalars: { _Id: { get: (key) => key } } },
});

export function settingsObject(): HostObject {
  return HostObject.of(settingsMembers, null);
}

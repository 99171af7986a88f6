/** Passes the person's edits from the grid to the host. */

import type { Person } from "../grid/person";
import type { Host } from "../host/host";

export function personOfHost(host: Host, lookChanged: () => void): Person {
  return {
    edit: (edit) => host.edit(edit),
    lookChanged,
    setEditing: (editing) => host.setEditing(editing),
    select: (sheetId, area) => host.select(sheetId, area),
    addSheet: async () => {
      const id = await host.addSheet();
      await host.activateSheet(id);
    },
    deleteSheet: (sheetId) => host.deleteSheet(sheetId),
    renameSheet: (sheetId, name) => host.renameSheet(sheetId, name),
  };
}

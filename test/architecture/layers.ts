/** The layers of the source, and the folders in them, in the order in which imports go: from the bottom to the top. */

/** Layers of one row do not know each other. */
export const layers: readonly (readonly string[])[] = [
  ["domain"],
  ["text"],
  ["workbook"],
  ["definition"],
  ["layout"],
  ["xlsx"],
  ["formats"],
  ["documents"],
  ["excel"],
  ["actions"],
  ["pane", "ribbon", "server", "cli", "workbench"],
];

/** Within a layer the same; "" are the files that stand in the layer itself. */
export const foldersOf: Readonly<Record<string, readonly (readonly string[])[]>> = {
  layout: [
    ["parts"],
    ["scoring"],
    ["recognition"],
    ["definition"],
    ["comparison"],
    ["summary", "cover", "final", "consolidation"],
    [""],
  ],
  excel: [[""], ["selfCheck"]],
  actions: [
    ["check"],
    ["insert", "final"],
    ["repair", "score", "files"],
    ["print", "send", "issue", "consolidate", "selfCheck", "ribbon", "system"],
  ],
  pane: [["parts"], ["insert", "score", "check", "deliver", "consolidate", "system", "help"], [""]],
  workbench: [["host"], ["grid"], ["charts"], ["page"]],
};

/** Which row a layer stands in, from the bottom; -1 where it is in none. */
export function rowOf(layer: string): number {
  return layers.findIndex((row) => row.includes(layer));
}

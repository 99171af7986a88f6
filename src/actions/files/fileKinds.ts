/** The kinds of files that people hand in, by the endings of their names, and what becomes of each. */

interface FileKind {
  endings: readonly string[];
  /** As a unit's return: read; refused with a sentence that goes by its content; or in a folder passed over, as nobody's scores. */
  returned: "read" | "refused" | "passed-over";
  /** As a list of units. */
  unitList: "read" | "not-offered";
}

export const fileKinds: readonly FileKind[] = [
  { endings: [".xlsx", ".xlsm", ".xltx", ".xltm"], returned: "read", unitList: "read" },
  // Excel's and WPS's old formats, Excel's binary one, OpenDocument.
  { endings: [".xls", ".xlt", ".et", ".ett", ".xlsb", ".ods"], returned: "refused", unitList: "not-offered" },
  { endings: [".csv"], returned: "refused", unitList: "read" },
  { endings: [".txt"], returned: "passed-over", unitList: "read" },
];

/** What may come back from a unit: that it cannot be read is told, too. */
export const returnedEndings = endingsOf(({ returned }) => returned !== "passed-over");

/** What a list of units may stand in. */
export const unitListEndings = endingsOf(({ unitList }) => unitList === "read");

function endingsOf(wanted: (kind: FileKind) => boolean): readonly string[] {
  return fileKinds.filter(wanted).flatMap(({ endings }) => endings);
}

/** Whether a file found in a folder may have come back from a unit, by its name. */
export function mayBeReturned(name: string): boolean {
  return returnedEndings.some((ending) => name.toLowerCase().endsWith(ending));
}

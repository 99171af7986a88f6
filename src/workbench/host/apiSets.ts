/** Since which API set each member of office.js exists, as its debug build says. */

/** `{"Range.hasSpill": "1.12"}`; sets other than ExcelApi carry their name: `"ExcelApiOnline 1.1"`. */
export type ApiSets = Record<string, string>;

/** The text of `excel-web-16.00.debug.js` → the API set of each member; what is not listed is as old as its class. */
export function readApiSets(debugBuild: string): ApiSets {
  const excel = debugBuild.slice(Math.max(0, debugBuild.indexOf('_defaultApiSetName = "ExcelApi"')));
  const sets: ApiSets = {};
  const call = /_throwIfApiNotSupported\("([\w.]+)", (_defaultApiSetName|"\w+"), "([\d.]+)"/g;
  for (const [, member = "", set = "", version = ""] of excel.matchAll(call))
    sets[member] = set === "_defaultApiSetName" ? version : `${set.replaceAll('"', "")} ${version}`;
  return sets;
}

/** Whether a member of that set is newer than the floor; another set than ExcelApi is never promised. */
export function isNewer(set: string, floor: string): boolean {
  if (!/^[\d.]+$/.test(set)) return true;
  const [major = 0, minor = 0] = set.split(".").map(Number);
  const [floorMajor = 0, floorMinor = 0] = floor.split(".").map(Number);
  return major > floorMajor || (major === floorMajor && minor > floorMinor);
}

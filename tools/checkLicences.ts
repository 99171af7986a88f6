/** `npm run licences`: lists the licences of all packages of the lockfile; fails on one that is copyleft, unknown or missing. */

import { readFileSync } from "node:fs";
import { join } from "node:path";

interface Locked {
  license?: string;
  dev?: boolean;
}

/** Licences that ask for no more than to be named. */
const permissive = new Set([
  ...["MIT", "MIT-0", "ISC", "0BSD", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0", "BlueOak-1.0.0"],
  ...["CC0-1.0", "CC-BY-4.0", "Python-2.0"],
]);

/** Packages that were looked at one by one, and why they may stay. */
const exceptions: Record<string, string> = {
  "@microsoft/office-js":
    "Microsoft's own terms: for add-ins of Microsoft 365, which this is; copied unchanged, not committed",
  "axe-core": "MPL-2.0, for tests only: nothing of it is built or deployed",
  "@univerjs/telemetry":
    "names no licence, but is a part of Univer, which is Apache-2.0; in the workbench only, never deployed unasked",
};

/** `(MIT OR GPL-2.0)`: one of them is enough; `Apache-2.0 AND MIT`: all of them hold. */
export function isPermissive(licence: string): boolean {
  return licence
    .replace(/[()]/g, "")
    .split(" OR ")
    .some((choice) => choice.split(" AND ").every((each) => permissive.has(each.trim())));
}

/** `node_modules/a/node_modules/@b/c` → `@b/c` */
const nameOf = (path: string): string => path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);

/** One line a licence: how many packages reach users, how many only develop and test. */
function summary(packages: [string, Locked][]): string[] {
  const licences = [...new Set(packages.map(([, { license }]) => license ?? "none"))].sort();
  return licences.map((licence) => {
    const having = packages.filter(([, { license }]) => (license ?? "none") === licence);
    const shipped = having.filter(([, { dev }]) => !dev).length;
    return `${licence}: ${shipped} for users, ${having.length - shipped} for developing`;
  });
}

/** The names of the packages that must not be there. */
export function faults(packages: [string, Locked][]): string[] {
  return packages
    .filter(([path, { license }]) => !(nameOf(path) in exceptions) && !isPermissive(license ?? "none"))
    .map(([path, { license }]) => `${nameOf(path)}: ${license ?? "no licence"}`);
}

function run(): void {
  const lock = JSON.parse(readFileSync(join(__dirname, "../package-lock.json"), "utf8")) as {
    packages: Record<string, Locked>;
  };
  const packages = Object.entries(lock.packages).filter(([path]) => path !== "");
  console.log(summary(packages).join("\n"));
  for (const [name, reason] of Object.entries(exceptions)) console.log(`${name}: ${reason}`);
  const found = faults(packages);
  for (const fault of found) console.error(`not allowed: ${fault}`);
  process.exitCode = found.length > 0 ? 1 : 0;
}

if (require.main === module) run();

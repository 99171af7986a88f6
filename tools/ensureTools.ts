/** Makes sure of what the tests need beyond npm: installs it as root on Debian, and names it anywhere else. */

import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { findProgram } from "./findProgram";

interface Tool {
  name: string;
  debianPackage: string;
  isHere: () => boolean;
}

const tools: Tool[] = [
  { name: "Chromium", debianPackage: "chromium", isHere: () => findProgram("chromium") !== undefined },
  { name: "LibreOffice Calc", debianPackage: "libreoffice-calc", isHere: hasLibreOfficeCalc },
  { name: "Gnumeric", debianPackage: "gnumeric", isHere: () => findProgram("ssconvert") !== undefined },
  { name: "Noto CJK fonts", debianPackage: "fonts-noto-cjk", isHere: hasChineseFonts },
  { name: "xmllint", debianPackage: "libxml2-utils", isHere: () => findProgram("xmllint") !== undefined },
  { name: "nginx", debianPackage: "nginx-light", isHere: () => findProgram("nginx") !== undefined },
  { name: "pdftotext", debianPackage: "poppler-utils", isHere: () => findProgram("pdftotext") !== undefined },
];

/** LibreOffice can be installed without Calc: ask the Debian package there, trust the program elsewhere. */
function hasLibreOfficeCalc(): boolean {
  if (!findProgram("soffice")) return false;
  const query = spawnSync("dpkg-query", ["-W", "-f", "${Status}", "libreoffice-calc"], { encoding: "utf8" });
  return query.error !== undefined || query.stdout.includes("install ok installed");
}

/** Both families: 宋体 is shown by the serif one, 黑体 by the sans one. */
function hasChineseFonts(): boolean {
  const program = findProgram("fc-list");
  if (!program) return false;
  const families = execFileSync(program, [":", "family"], { encoding: "utf8" });
  return ["Noto Sans CJK SC", "Noto Serif CJK SC"].every((family) => families.includes(family));
}

function isDebian(): boolean {
  try {
    return /^ID=debian$/m.test(readFileSync("/etc/os-release", "utf8"));
  } catch {
    return false;
  }
}

function install(packages: string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const run = (...args: string[]) => execFileSync("apt-get", args, { env, stdio: ["ignore", "ignore", "inherit"] });
  console.log(`Installing for the tests: ${packages.join(" ")}`);
  try {
    run("update", "-q");
    run("install", "-q", "-y", "--no-install-recommends", ...packages);
  } catch (error) {
    // apt-get has said on standard error why; what is still missing is named below.
    console.error(error instanceof Error ? error.message : error);
  }
}

function missingTools(): Tool[] {
  return tools.filter((tool) => !tool.isHere());
}

const missing = missingTools();
if (missing.length > 0 && process.getuid?.() === 0 && isDebian()) install(missing.map((tool) => tool.debianPackage));

const stillMissing = missing.length > 0 ? missingTools() : [];
if (stillMissing.length > 0) {
  const names = stillMissing.map((tool) => tool.name).join(", ");
  const packages = stillMissing.map((tool) => tool.debianPackage).join(" ");
  console.error(`The tests need ${names}. On Debian type: sudo apt-get install -y ${packages}`);
  process.exit(1);
}

/** Makes the built pages ready for one address: the manifest and its icons, what the administrator needs, the list of files. */

import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { version } from "../package.json";
import { contentPolicy, type DeployTarget, manifestFor } from "./deployTarget";
import { documentPage } from "./documentPage";
import { encodeFor, fillTemplates } from "./fillTemplates";

const root = join(__dirname, "..");

/** The served list that the server's own page compares the files with: src/server. */
const listName = "files.json";

/** `folder` holds what webpack has built; doing it again for another address is no harm. */
export function prepareDeployment(folder: string, target: DeployTarget): void {
  const icons = copyIcons(folder);
  const manifest = readFileSync(join(root, "manifest.xml"), "utf8");
  writeFileSync(join(folder, "manifest.xml"), manifestFor(target.origin, manifest, icons));
  const forAdministrators = join(folder, "deploy");
  rmSync(forAdministrators, { recursive: true, force: true });
  mkdirSync(forAdministrators);
  for (const [name, content] of administratorsFiles(target)) writeFileSync(join(forAdministrators, name), content);
  listFiles(folder, target);
}

/**
 * Copies the icons under names that hold a fingerprint of their contents: Office keeps icons for long and takes none that
 * may not be kept, so a changed one needs another name. A query behind the name would do less: some caches drop it.
 */
function copyIcons(folder: string): Map<string, string> {
  const assets = join(folder, "assets");
  rmSync(assets, { recursive: true, force: true });
  mkdirSync(assets);
  const names = readdirSync(join(root, "assets")).filter((name) => name.endsWith(".png"));
  return new Map(
    names.map((name) => {
      const content = readFileSync(join(root, "assets", name));
      const deployed = name.replace(".png", `.${sha256(content).slice(0, 10)}.png`);
      writeFileSync(join(assets, deployed), content);
      return [`assets/${name}`, `assets/${deployed}`];
    }),
  );
}

/** By name: the filled-in templates, and the documents that they refer to, as pages. */
function administratorsFiles(target: DeployTarget): Map<string, Buffer> {
  const files = new Map<string, Buffer>();
  const addPage = (name: string, markdown: string): void => {
    const language = name.endsWith(".en.md") ? "en" : "zh-CN";
    files.set(name.replace(/\.md$/, ".html"), Buffer.from(documentPage(markdown, language)));
  };
  for (const [name, text] of fillTemplates(target)) {
    if (name.endsWith(".md")) addPage(name, text);
    else files.set(name, encodeFor(name, text));
  }
  for (const name of ["安装部署手册.md", "deploying.en.md"])
    addPage(name, readFileSync(join(root, "docs", name), "utf8"));
  addPage("更新说明.md", readFileSync(join(root, "CHANGELOG.md"), "utf8"));
  return files;
}

/** Lists every served file with its SHA-256: for the server's own page, and for `sha256sum --check`. */
function listFiles(folder: string, target: DeployTarget): void {
  const hash = (name: string): string => sha256(readFileSync(join(folder, name)));
  const served = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => statSync(join(folder, name)).isFile() && !name.startsWith("deploy/") && name !== listName)
    .sort();
  const list = {
    version,
    origin: target.origin,
    policy: contentPolicy(target),
    files: Object.fromEntries(served.map((name) => [name, hash(name)])),
  };
  writeFileSync(join(folder, listName), `${JSON.stringify(list, null, 1)}\n`);
  const lines = [...served, listName].map((name) => `${hash(name)}  ${name}\n`);
  writeFileSync(join(folder, "deploy/文件清单.txt"), lines.join(""));
}

function sha256(content: Buffer): string {
  return createHash("sha256").update(content).digest("hex");
}

/** Fills in the templates of deploy/ for the place where the add-in will be deployed: Mustache, as plain text. */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import mustache from "mustache";
import { version } from "../package.json";
import { contentPolicy, type DeployTarget } from "./deployTarget";

const folder = join(__dirname, "../deploy");

/** What a template may name. Within `server`, a whole server of nginx, `whole` is true. */
function valuesFor(target: DeployTarget) {
  const { hostname, port, pathname } = new URL(target.origin);
  return {
    origin: target.origin,
    hostname,
    port: port || "443",
    path: pathname.replace(/\/+$/, ""),
    version,
    policy: contentPolicy(target),
    server: { whole: true },
    whole: false,
  };
}

/** The templates by their names, filled in. */
export function fillTemplates(target: DeployTarget): Map<string, string> {
  const names = readdirSync(folder);
  const templates = Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), "utf8")]));
  const values = valuesFor(target);
  const plain = { escape: String };
  return new Map(
    names.map((name) => [name, mustache.render(templates[name] ?? "", values, templates, plain).replace(/^\n+/, "")]),
  );
}

/** A file as its readers want it: Windows' line ends for Windows' files, and UTF-16 for the registry, which may name Chinese folders. */
export function encodeFor(name: string, text: string): Buffer {
  const lines = /\.(reg|config|txt)$/.test(name) ? text.replace(/\r?\n/g, "\r\n") : text;
  if (name.endsWith(".reg")) return Buffer.from(`\ufeff${lines}`, "utf16le");
  // Notepad of older Windows reads UTF-8 by its mark only.
  return Buffer.from(name.endsWith(".txt") ? `\ufeff${lines}` : lines);
}

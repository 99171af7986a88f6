/** `npm run seeds`: makes the indicator systems' JSON files from the official text beside them. */

import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { systemFaults } from "../src/domain/systemFaults";
import { systemOfSeed } from "../src/domain/systems";
import { systemFaultSentence } from "../src/text/indicatorSystem";
import { parseOfficialText } from "./parseOfficialText";

/** The official text's file: the only .txt in the folder. */
export function readOfficialText(folder: string): string {
  const file = readdirSync(folder).find((name) => name.endsWith(".txt"));
  if (!file) throw new Error(`no official text (.txt) in ${folder}`);
  return readFileSync(join(folder, file), "utf8");
}

/** The files' texts by name. @throws Error whose message says what is wrong and where */
export function makeSeeds(officialText: string): Map<string, string> {
  const files = parseOfficialText(officialText).map((system): [string, string] => {
    const [fault] = systemFaults(systemOfSeed(system));
    if (fault) throw new Error(systemFaultSentence(fault, "zh-CN"));
    const json = { $schema: "./indicator-system.schema.json", ...system };
    return [`${system.id}.json`, `${JSON.stringify(json, null, 2)}\n`];
  });
  return new Map(files);
}

if (process.argv[1]?.endsWith("makeSeeds.ts")) {
  const folder = join(process.cwd(), "seeds");
  for (const [name, text] of makeSeeds(readOfficialText(folder))) writeFileSync(join(folder, name), text);
}

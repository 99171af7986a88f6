/** `npm run seeds`: imports the indicator systems from the official text beside them, as any document is imported. */

import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { draftSystem } from "../src/definition/draftSystem";
import type { SystemDraft } from "../src/definition/systemDraft";
import { readText } from "../src/documents/readText";
import { systemFaults } from "../src/domain/systemFaults";
import { type Seed, systemOfSeed } from "../src/domain/systems";
import { systemFaultSentence } from "../src/text/indicatorSystem";
import { doubtSentence } from "../src/text/systemImport";

type Section = Seed["sections"][number];
type Group = Section["groups"][number];

/** What the official text does not say. */
const systemOfAttachment: Record<string, { id: string; edition: string }> = {
  附件2: { id: "provincial-departments", edition: "1" },
  附件3: { id: "prefecture-cities", edition: "1" },
};

/** The official text's file: the only .txt in the folder. */
export function readOfficialText(folder: string): string {
  const file = readdirSync(folder).find((name) => name.endsWith(".txt"));
  if (!file) throw new Error(`no official text (.txt) in ${folder}`);
  return readFileSync(join(folder, file), "utf8");
}

/** The files' texts by name. @throws Error whose message says what is wrong and where */
export function makeSeeds(officialText: string): Map<string, string> {
  const document = readText(officialText);
  const files = document.tables.map((_, i): [string, string] => {
    const system = seedOf(draftSystem(document, i + 1));
    const [fault] = systemFaults(systemOfSeed(system));
    if (fault) throw new Error(systemFaultSentence(fault, "zh-CN"));
    const json = { $schema: "./indicator-system.schema.json", ...system };
    return [`${system.id}.json`, `${textOf(json)}\n`];
  });
  return new Map(files);
}

/** As the project's formatter writes it: a short list of names in one line. */
function textOf(json: object): string {
  return JSON.stringify(json, null, 2).replace(/\[\s+("[^\]{]*")\s+\]/g, (_, names: string) => {
    return `[${names.replace(/,\s+/g, ", ")}]`;
  });
}

/** In official text nothing is doubtful. */
function seedOf(draft: SystemDraft): Seed {
  const { title, attachment, levels, doubts, indicators, stated } = draft;
  const [doubt] = doubts;
  if (doubt) throw new Error(doubtSentence(doubt, "zh-CN"));
  const known = systemOfAttachment[attachment];
  if (!known) throw new Error(`the official text has a table that is not known: ${attachment}`);
  const sections: Section[] = [];
  for (const { number, path, name, weight, description } of indicators) {
    const [sectionName = "", groupName = ""] = path;
    const points = stated.find((each) => each.path.join() === sectionName)?.points ?? 0;
    const section = last<Section>(sections, sectionName, () => ({ name: sectionName, points, groups: [] }));
    const group = last<Group>(section.groups, groupName, () => ({ name: groupName, indicators: [] }));
    group.indicators.push({ number, name, weight, description });
  }
  return { ...known, attachment, title, levels: [...levels], sections };
}

/** The list's last one if it is called so, else a new one behind it. */
function last<T extends { name: string }>(list: T[], name: string, make: () => T): T {
  const open = list.at(-1);
  if (open?.name === name) return open;
  const made = make();
  list.push(made);
  return made;
}

if (process.argv[1]?.endsWith("makeSeeds.ts")) {
  const folder = join(process.cwd(), "seeds");
  for (const [name, text] of makeSeeds(readOfficialText(folder))) writeFileSync(join(folder, name), text);
}

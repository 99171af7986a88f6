import { readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv";
import schema from "../../seeds/indicator-system.schema.json";
import { makeSeeds, readOfficialText } from "../../seeds/makeSeeds";
import prefectureCities from "../../seeds/prefecture-cities.json";
import provincialDepartments from "../../seeds/provincial-departments.json";
import { headingsOf } from "../../src/domain/indicatorSystem";
import { officialSystems } from "../../src/domain/systems";

const folder = join(__dirname, "../../seeds");
const official = readOfficialText(folder);

test("the JSON files are what the official text makes", () => {
  const made = makeSeeds(official);
  expect([...made.keys()]).toEqual(["provincial-departments.json", "prefecture-cities.json"]);
  for (const [name, text] of made) expect(readFileSync(join(folder, name), "utf8")).toBe(text);
});

test("the JSON files follow their schema", () => {
  const validate = new Ajv().compile(schema);
  for (const seed of [provincialDepartments, prefectureCities])
    expect(validate(seed) ? [] : validate.errors).toEqual([]);
});

test.each([
  [0, "附件2", 47, [20, 40, 20, 20], ["组织领导", "系统建设", "电子监察", "法制监督"], [2, 4, 3, 5]],
  [1, "附件3", 51, [20, 40, 20, 20], ["组织领导", "平台建设", "电子监察", "法制监督"], [2, 4, 3, 5]],
] as const)("system %i has the official counts and points", (index, attachment, count, points, sections, groups) => {
  const system = officialSystems[index];
  if (!system) throw new Error("missing");
  expect(system.attachment).toBe(attachment);
  expect(system.indicators.map((indicator) => indicator.number)).toEqual(
    Array.from({ length: count }, (_, i) => i + 1),
  );
  expect(headingsOf(system).map((section) => section.points)).toEqual(points);
  expect(headingsOf(system).map((section) => section.name)).toEqual(sections);
  expect(headingsOf(system).map((section) => section.below.length)).toEqual(groups);
});

test("every cell of the official table is in the JSON, in order and letter for letter", () => {
  // A second reading of the text that knows nothing of rows: all words in their order, without white space.
  const words = official.replace(/附件\d：[^\n]*|\s/g, "");
  const headings = "一级指标二级指标序号三级指标权重指标说明";
  const told = officialSystems.map((system) =>
    system.indicators.map((i) => `${i.number}${i.name}${i.weight}${i.description}`.replace(/\s/g, "")),
  );
  let rest = words;
  for (const text of told.flat()) {
    const at = rest.indexOf(text);
    expect({ text, found: at >= 0 }).toEqual({ text, found: true });
    // What stands between two indicators is a heading, a section with its points, or a group.
    const between = rest.slice(0, at).replaceAll(headings, "");
    const known = officialSystems.flatMap((s) =>
      headingsOf(s).flatMap((x) => [`${x.name}${x.points}分`, ...x.below.map((g) => g.name)]),
    );
    expect(known.sort((a, b) => b.length - a.length).reduce((left, name) => left.replaceAll(name, ""), between)).toBe(
      "",
    );
    rest = rest.slice(at + text.length);
  }
  expect(rest).toBe("");
});

test("quotation marks and a space inside a description stay as they are", () => {
  const descriptions = officialSystems
    .flatMap(({ indicators }) => indicators)
    .map((indicator) => indicator.description);
  expect(descriptions.some((text) => text.includes("采取 “挂起”措施"))).toBe(true);
  expect(descriptions.some((text) => text.includes("（“九张表”）"))).toBe(true);
});

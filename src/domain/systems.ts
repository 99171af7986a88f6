/** The official indicator systems, made by `seeds/makeSeeds.ts`; other code is handed them, together with the organiser's own. */

import prefectureCities from "../../seeds/prefecture-cities.json";
import provincialDepartments from "../../seeds/provincial-departments.json";
import { type Indicator, type IndicatorSystem, systemKey } from "./indicatorSystem";

/** A system as the seeds have it: 一级指标 of 二级指标 of 三级指标. */
export interface Seed {
  id: string;
  edition: string;
  attachment: string;
  title: string;
  levels: string[];
  sections: { name: string; points: number; groups: { name: string; indicators: Omit<Indicator, "path">[] }[] }[];
}

/** What most official texts call their levels. */
export const usualLevels: readonly string[] = provincialDepartments.levels;

/** The system of a seed. */
export function systemOfSeed({ id, edition, attachment, title, levels, sections }: Seed): IndicatorSystem {
  return {
    id,
    attachment,
    title,
    edition,
    levels,
    indicators: sections.flatMap((section) =>
      section.groups.flatMap((group) =>
        group.indicators.map((indicator) => ({ ...indicator, path: [section.name, group.name] })),
      ),
    ),
    stated: sections.map(({ name, points }) => ({ path: [name], points })),
    total: 100,
    fingerprint: "",
  };
}

/** In the official text's order: 附件2, 附件3. They were validated when the seeds were made. */
export const officialSystems: readonly IndicatorSystem[] = [provincialDepartments, prefectureCities].map(systemOfSeed);

/** The systems that may occur: the official ones, and those that were handed in, each once. */
export function systemsWith(...others: readonly (readonly IndicatorSystem[])[]): readonly IndicatorSystem[] {
  const known = new Map<string, IndicatorSystem>();
  for (const system of [officialSystems, ...others].flat())
    if (!known.has(systemKey(system))) known.set(systemKey(system), system);
  return known.size === officialSystems.length ? officialSystems : [...known.values()];
}

/** Whose definition a system is: an official one, the organiser's own, or the one that a returned file carries. */
export type SystemOrigin = "official" | "own" | "carried";

/** `given` are the organiser's own. */
export function originOf(system: IndicatorSystem, given: readonly IndicatorSystem[]): SystemOrigin {
  if (system.fingerprint === "") return "official";
  return given.some((each) => systemKey(each) === systemKey(system)) ? "own" : "carried";
}

/** Systems of which there are several definitions under one id. */
export function definedTwice(systems: readonly IndicatorSystem[]): (readonly IndicatorSystem[])[] {
  const byId = new Map<string, IndicatorSystem[]>();
  for (const system of systems) byId.set(system.id, [...(byId.get(system.id) ?? []), system]);
  return [...byId.values()].filter((same) => same.length > 1);
}

/** The official system with that id. @throws Error for an id that is none of theirs */
export function systemById(id: string): IndicatorSystem {
  return systemOfKey(id, officialSystems);
}

/** The system with that key. @throws Error for a key that is none of theirs */
export function systemOfKey(key: string, systems: readonly IndicatorSystem[]): IndicatorSystem {
  const system = systems.find((each) => systemKey(each) === key);
  if (!system) throw new Error(`no indicator system ${key}`);
  return system;
}

/** How tables of several systems call one: an official one by its attachment, any other by its title. */
export function nameInTables(system: IndicatorSystem): string {
  return system.fingerprint === "" ? system.attachment : system.title;
}

/** The system that a sheet or a file calls so: by its id, its title or its attachment; null where none is called so. */
export function systemCalled(text: string, systems: readonly IndicatorSystem[]): IndicatorSystem | null {
  if (text === "") return null;
  const called = (key: "id" | "title" | "attachment"): IndicatorSystem | undefined =>
    systems.find((each) => each[key] === text);
  return called("id") ?? called("title") ?? called("attachment") ?? null;
}

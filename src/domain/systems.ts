/** The indicator systems that the product knows, from the seeds. */

import prefectureCities from "../../seeds/prefecture-cities.json";
import provincialDepartments from "../../seeds/provincial-departments.json";
import type { IndicatorSystem, SystemId } from "./indicatorSystem";

/** In the official text's order: 附件2, 附件3. They were validated when the seeds were made. */
export const indicatorSystems = [provincialDepartments, prefectureCities] as readonly IndicatorSystem[];

/** The system with that id. @throws Error for an id that is none of ours */
export function systemById(id: SystemId): IndicatorSystem {
  const system = indicatorSystems.find((each) => each.id === id);
  if (!system) throw new Error(`no indicator system ${id}`);
  return system;
}

/** The system that a sheet or a file calls so: by its attachment, its title or its id. */
export function systemCalled(text: string): IndicatorSystem | null {
  return indicatorSystems.find(({ id, attachment, title }) => [id, attachment, title].includes(text)) ?? null;
}

/** Whether a text is the id of a system. */
export function isSystemId(id: string): id is SystemId {
  return indicatorSystems.some((each) => each.id === id);
}

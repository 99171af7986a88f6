/** What an indicator system is: sections of groups of indicators, each with a weight. */

export type SystemId = "provincial-departments" | "prefecture-cities";

/** 三级指标. Known by its number alone: names repeat. */
export interface Indicator {
  number: number;
  name: string;
  /** Points; a positive multiple of 0.5. */
  weight: number;
  description: string;
}

/** 二级指标 */
export interface Group {
  name: string;
  indicators: Indicator[];
}

/** 一级指标, with the points that its indicators make together. */
export interface Section {
  name: string;
  points: number;
  groups: Group[];
}

/** 指标体系: an official list of indicators that makes 100 points. */
export interface IndicatorSystem {
  id: SystemId;
  /** The attachment's number in the official text, 附件2. */
  attachment: string;
  title: string;
  edition: string;
  sections: Section[];
}

/** What people know a system by. `officialName(system)` → `"附件2 省级机关部门…考核验收指标体系"` */
export function officialName({ attachment, title }: IndicatorSystem): string {
  return `${attachment} ${title}`;
}

/** Each system's list is asked for thousands of times. */
const listed = new WeakMap<IndicatorSystem, readonly Indicator[]>();

/** All indicators in their order. */
export function indicatorsOf(system: IndicatorSystem): readonly Indicator[] {
  const known = listed.get(system);
  if (known) return known;
  const indicators = system.sections.flatMap((section) => section.groups.flatMap((group) => group.indicators));
  listed.set(system, indicators);
  return indicators;
}

/** The points that a whole system makes. */
export const fullMarks = 100;

/** Makes a new indicator system to be edited as a sheet: a small example, or a copy of another one. */

import type { IndicatorSystem } from "../../domain/indicatorSystem";
import { weightOf } from "../../domain/indicatorSystem";
import { idOfTitle, withFingerprint } from "../../domain/systemFingerprint";
import { usualLevels } from "../../domain/systems";
import { layOutDefinitionSheet } from "../../layout/definition/definitionSheet";
import { freeSheetName } from "../../layout/parts/sheetNames";
import type { Language } from "../../text";
import { definitionText } from "../../text/definition";
import { systemText } from "../../text/system";
import type { Workbook } from "../../workbook/workbook";

/** Two sections, three groups, four indicators of 100 points: what people write over. */
export function exampleSystem(language: Language): IndicatorSystem {
  const { title, headings, indicators: names } = systemText(language).example;
  const weights = [30, 20, 20, 30];
  const paths = [
    [headings.section(1), headings.group(1)],
    [headings.section(1), headings.group(1)],
    [headings.section(1), headings.group(2)],
    [headings.section(2), headings.group(3)],
  ];
  const indicators = paths.map((path, i) => ({
    number: i + 1,
    path,
    name: names.name(i + 1),
    weight: weights[i] ?? 0,
    description: names.description,
  }));
  return withFingerprint({
    id: idOfTitle(title),
    attachment: "",
    title,
    edition: "1",
    levels: usualLevels,
    indicators,
    stated: [headings.section(1), headings.section(2)].map((name) => ({
      path: [name],
      points: weightOf(indicators.filter(({ path }) => path[0] === name)),
    })),
    total: 100,
  });
}

/** Another system with the same indicators, known by an id of its own. */
export function copyOfSystem(system: IndicatorSystem, language: Language): IndicatorSystem {
  const title = systemText(language).copyOf(system.title);
  return withFingerprint({ ...system, id: idOfTitle(title), attachment: "", title });
}

/** A copy of `from`, or the example where there is none. */
export function newSystem(from: IndicatorSystem | null, language: Language): IndicatorSystem {
  return from === null ? exampleSystem(language) : copyOfSystem(from, language);
}

/** A workbook with the system's definition sheet alone. */
export function planDefinition(system: IndicatorSystem, language: Language, taken: readonly string[] = []): Workbook {
  const name = freeSheetName(definitionText(language).sheetName(system.title), taken);
  return {
    sheets: [layOutDefinitionSheet(system, { name, language })],
    about: { title: system.title, subject: "" },
  };
}

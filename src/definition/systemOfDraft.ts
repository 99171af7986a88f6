/** The indicator system of a draft whose doubts are settled. */

import type { IndicatorSystem } from "../domain/indicatorSystem";
import { plainIndicator } from "../domain/plainIndicator";
import { idOfTitle, withFingerprint } from "../domain/systemFingerprint";
import type { SystemDraft } from "./systemDraft";

/** With an id made of its title, as a first edition. What does not count is kept as a text among its rules. */
export function systemOfDraft({ title, attachment, levels, indicators, stated, total }: SystemDraft): IndicatorSystem {
  const left = indicators.filter(({ counted }) => !counted);
  const rules = left
    .map(({ kind = "", name, weight, description }) => [kind, name, weight, description].filter(Boolean).join(" "))
    .join("\n");
  return withFingerprint({
    id: idOfTitle(title),
    attachment,
    title,
    edition: "1",
    levels,
    indicators: indicators.filter(({ counted }) => counted).map(plainIndicator),
    stated,
    total,
    ...(rules !== "" && { rules }),
  });
}

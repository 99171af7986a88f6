/** The choice of an indicator system, by official name and size. */

import { type IndicatorSystem, officialName, systemKey } from "../../domain/indicatorSystem";
import { insertText } from "../../text/insert";
import { Choice } from "./Choice";
import { useLanguage } from "./language";

interface SystemChoiceProps {
  systems: readonly IndicatorSystem[];
  /** The key of the chosen one. */
  value: string | undefined;
  disabled: boolean;
  onChange: (key: string) => void;
}

export function SystemChoice({ systems, ...choice }: SystemChoiceProps) {
  const text = insertText(useLanguage().language);
  const options = systems.map((system) => ({
    value: systemKey(system),
    name: officialName(system),
    detail: text.systemSize(system.indicators.length, system.total),
    lang: "zh-CN",
  }));
  return <Choice label={text.system} options={options} {...choice} />;
}

/** The choice of an indicator system, by official name and size. */

import { type IndicatorSystem, officialName } from "../../domain/indicatorSystem";
import { insertText } from "../../text/insert";
import { Choice } from "./Choice";
import { useLanguage } from "./language";

interface SystemChoiceProps {
  systems: readonly IndicatorSystem[];
  value: IndicatorSystem["id"] | undefined;
  disabled: boolean;
  onChange: (id: IndicatorSystem["id"]) => void;
}

export function SystemChoice({ systems, ...choice }: SystemChoiceProps) {
  const text = insertText(useLanguage().language);
  const options = systems.map((system) => ({
    value: system.id,
    name: officialName(system),
    detail: text.systemSize(system.indicators.length, system.total),
    lang: "zh-CN",
  }));
  return <Choice label={text.system} options={options} {...choice} />;
}

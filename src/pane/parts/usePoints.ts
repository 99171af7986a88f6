/** Writes points and rates as the user's language does. */

import { useMemo } from "react";
import { useLanguage } from "./language";

/** `points(12.50)` → `12.5`, `percent(0.905)` → `90.5%` */
export function usePoints(): { points: (points: number) => string; percent: (rate: number) => string } {
  const { language } = useLanguage();
  return useMemo(() => {
    const points = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
    const percent = new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 1 });
    return { points: (number) => points.format(number), percent: (rate) => percent.format(rate) };
  }, [language]);
}

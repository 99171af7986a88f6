/** Announces what a check found to screen readers. */

import { useEffect, useRef } from "react";
import type { CheckedSheet } from "../../actions/check/pictureOfSheets";
import { countKinds } from "../../domain/countFindings";
import { countsInWords } from "../../text/countsInWords";
import { useAnnounce } from "../parts/Announcer";
import { useLanguage, usePaneText } from "../parts/language";

/** Announces when more or less is wrong than before, and after the next check once the returned function was called. */
export function useFindingsAnnouncement(current: CheckedSheet | null): () => void {
  const { language } = useLanguage();
  const text = usePaneText();
  const announce = useAnnounce();
  const before = useRef<{ sheet: string; trouble: number } | null>(null);
  const asked = useRef(false);

  useEffect(() => {
    const counts = countKinds(current?.findings ?? []);
    const now = current && { sheet: current.sheet, trouble: counts.wrong + counts.warning };
    const changed = now?.sheet === before.current?.sheet && now?.trouble !== before.current?.trouble;
    if (current && (asked.current || changed)) {
      const found = countsInWords(counts, language);
      announce(found ? text.checked(found) : text.checkedClean);
    }
    asked.current = false;
    before.current = now;
  }, [current]); // eslint-disable-line react-hooks/exhaustive-deps -- one announcement a check, not one a language

  return () => {
    asked.current = true;
  };
}

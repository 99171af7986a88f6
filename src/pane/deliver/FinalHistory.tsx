/** A sheet's finalisations and reopenings, oldest first. */

import type { HistoryEntry } from "../../domain/finalHistory";
import { finalText } from "../../text/final";
import { useLanguage } from "../parts/language";

export function FinalHistory({ history }: { history: readonly HistoryEntry[] }) {
  const { pane, record } = finalText(useLanguage().language);
  if (history.length === 0) return null;
  return (
    <>
      <h3>{pane.final.history}</h3>
      <ul className="rows">
        {history.map(({ when, action, who, code }, index) => (
          <li key={index}>{pane.final.historyLine(when, record.actions[action], who, code)}</li>
        ))}
      </ul>
    </>
  );
}

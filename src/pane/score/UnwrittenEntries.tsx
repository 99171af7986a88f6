/** Entries for other indicators that are not in the sheet yet; each leads back to its indicator. */

import { Button } from "@fluentui/react-components";
import type { ScoreRow } from "../../domain/scoreSheet";
import type { Draft } from "../parts/entryDesk";
import { usePaneText, useTerms } from "../parts/language";

interface UnwrittenEntriesProps {
  /** The indicator that is shown: its own fields show its entries. */
  shown: number | null;
  drafts: Draft[];
  onGoTo: (row: ScoreRow) => void;
}

export function UnwrittenEntries({ shown, drafts, onGoTo }: UnwrittenEntriesProps) {
  const { score: text } = usePaneText();
  const { entries } = useTerms();
  const others = drafts.filter(
    ({ row, state }) => row.number !== shown && (state === "waiting" || state === "failed" || state === "typing"),
  );
  if (others.length === 0) return null;
  return (
    <div className="waiting" role="group" aria-label={text.unwritten}>
      <p>{text.unwritten}</p>
      {others.map(({ row, field }) => (
        <Button key={`${row.number} ${field}`} appearance="transparent" size="small" onClick={() => onGoTo(row)}>
          {text.unwrittenField(row.number, entries[field])}
        </Button>
      ))}
    </div>
  );
}

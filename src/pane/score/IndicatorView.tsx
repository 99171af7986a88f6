/** One indicator: its official text in full, both scores, what is wrong with them, and the fields to fill in. */

import { type RefObject, useId } from "react";
import type { CheckedSheet } from "../../actions/check/pictureOfSheets";
import { scoreGap } from "../../domain/compareScores";
import { ruleOf } from "../../domain/finding";
import { type Entry, reasonKey, scoreKeys, type ScoreRow } from "../../domain/scoreSheet";
import { findingSentence } from "../../text/findingSentence";
import type { EntryPlace } from "../parts/entryDesk";
import { useLanguage, usePaneText, useTerms } from "../parts/language";
import { officialOf } from "../parts/placeInSheet";
import type { EntryTools } from "../parts/useEntryDesk";
import { usePoints } from "../parts/usePoints";
import { NoteField } from "./NoteField";
import { ScoreField } from "./ScoreField";

interface IndicatorViewProps {
  sheet: CheckedSheet;
  row: ScoreRow;
  entries: EntryTools;
  gapShare: number;
  onNext: () => void;
  onPrevious: () => void;
  focusRequested: RefObject<boolean>;
}

export function IndicatorView({
  sheet,
  row,
  entries,
  gapShare,
  onNext,
  onPrevious,
  focusRequested,
}: IndicatorViewProps) {
  const { score: text } = usePaneText();
  const terms = useTerms();
  const { points, percent } = usePoints();
  const heading = useId();
  const official = officialOf(sheet, row.number);
  const ofStage = scoreKeys[sheet.stage];
  const other = scoreKeys[sheet.stage === "self" ? "assessed" : "self"];
  const place = (field: EntryPlace["field"]): EntryPlace => ({ sheet, row, field });
  const gap = scoreGap(
    { selfScore: row.selfScore.value, assessedScore: row.assessedScore.value },
    official.weight,
    gapShare,
  );
  const steps = { entries, onNext, onPrevious };
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading}>
        {text.indicator(row.number)} <span lang="zh-CN">{official.name}</span>
      </h2>
      <p className="detail">
        <span lang="zh-CN">{official.path.join(" · ")}</span> <b>{text.weight(points(official.weight))}</b>
      </p>
      <p lang="zh-CN" className="description">
        {official.description}
      </p>
      <ScoreField place={place(ofStage)} weight={official.weight} focusRequested={focusRequested} {...steps} />
      <OtherScore name={terms.entries[other]} value={row[other].value} />
      {sheet.stage === "assessed" && <Note name={terms.entries.selfReason} value={row.selfReason.value} />}
      <Problems sheet={sheet} row={row} />
      {gap !== null && <p className="hint">{text.gap(points(Math.abs(gap)), percent(gapShare))}</p>}
      <NoteField place={place(reasonKey(sheet.stage, sheet.layout))} {...steps} />
      <NoteField place={place("evidence")} {...steps} />
    </section>
  );
}

function OtherScore({ name, value }: { name: string; value: Entry }) {
  const { score: text } = usePaneText();
  const { points } = usePoints();
  return (
    <p>
      {name} <b>{value === null ? text.noScore : typeof value === "number" ? points(value) : String(value)}</b>
    </p>
  );
}

/** What the unit wrote, for its assessors to read. */
function Note({ name, value }: { name: string; value: Entry }) {
  if (value === null) return null;
  return (
    <p className="note">
      {name}
      <br />
      {String(value)}
    </p>
  );
}

/** The findings about this indicator, except that it has no score yet: that is plain to see. */
function Problems({ sheet, row }: { sheet: CheckedSheet; row: ScoreRow }) {
  const { language } = useLanguage();
  const found = sheet.findings.filter(({ number, rule }) => number === row.number && rule !== "blank");
  if (found.length === 0) return null;
  return (
    <ul className="problems">
      {found.map((finding) => (
        <li key={`${finding.rule} ${finding.cell}`} className={ruleOf(finding).severity}>
          {findingSentence(finding, language)}
        </li>
      ))}
    </ul>
  );
}

/** Entering many scores at once: a pasted column with what of it does not fit, full marks for a group, and the way back. */

import { Field, MessageBar, MessageBarBody, Select, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import type { CheckedSheet } from "../../actions/check/pictureOfSheets";
import type { ScoresByNumber } from "../../actions/score/enterColumn";
import { headingsOf, type Indicator, withThoseBelow } from "../../domain/indicatorSystem";
import { type Misfit, type PastedScores, readPastedScores } from "../../domain/pastedScores";
import { scoreKeys } from "../../domain/scoreSheet";
import { textFor } from "../../text";
import { batchText } from "../../text/batch";
import { findingSentence } from "../../text/findingSentence";
import { languages } from "../../text/languages";
import { CommandButton } from "../parts/CommandButton";
import { InSight } from "../parts/InSight";
import { useLanguage, useTerms } from "../parts/language";
import type { Runner } from "../parts/useRunner";
import { type Batch, giveFullMarks, takeBack, writeBatch } from "./batchCommands";

interface BatchEntryProps {
  current: CheckedSheet;
  runner: Runner;
  check: () => Promise<void>;
}

const nothing: ScoresByNumber = new Map();

/** Labels of rows that add up, as they may stand in what was copied. */
const sums = languages.map((language) => textFor(language).sheet).flatMap(({ subtotal, total }) => [subtotal, total]);

export default function BatchEntry({ current, runner, check }: BatchEntryProps) {
  const text = batchText(useLanguage().language);
  const { sheet, stage } = current;
  const [written, setWritten] = useState<{ batch: Batch; before: ScoresByNumber } | null>(null);
  const batchOf = (scores: ScoresByNumber): Batch => ({ sheet, stage, scores, check });
  const wrote = (scores: ScoresByNumber, before: ScoresByNumber): void =>
    setWritten({ batch: batchOf(scores), before });
  return (
    <>
      {written && (
        <InSight of={written}>
          <MessageBar intent="success" layout="multiline">
            <MessageBarBody>
              <p>{text.done(written.batch.scores.size)}</p>
              <CommandButton
                command={takeBack}
                subject={{ ...written.batch, scores: written.before }}
                runner={runner}
                onDone={() => setWritten(null)}
              />
            </MessageBarBody>
          </MessageBar>
        </InSight>
      )}
      <PasteColumn current={current} runner={runner} batchOf={batchOf} onWritten={wrote} />
      <FullMarks current={current} runner={runner} batchOf={batchOf} onWritten={wrote} />
    </>
  );
}

interface PartProps extends Pick<BatchEntryProps, "current" | "runner"> {
  batchOf: (scores: ScoresByNumber) => Batch;
  onWritten: (scores: ScoresByNumber, before: ScoresByNumber) => void;
}

function PasteColumn({ current, runner, batchOf, onWritten }: PartProps) {
  const { language } = useLanguage();
  const { entries } = useTerms();
  const text = batchText(language);
  const [pasted, setPasted] = useState("");
  const { stage, system, totals } = current;
  const read = pasted.trim() === "" ? null : readPastedScores(pasted, system, { stage, sums });
  const scores = read?.kind === "scores" ? read.scores : nothing;
  return (
    <>
      <Field label={text.pasteLabel(entries[scoreKeys[stage]])} hint={text.pasteHint(totals.total.count)}>
        <Textarea rows={4} resize="vertical" value={pasted} onChange={(_event, { value }) => setPasted(value)} />
      </Field>
      {read && <PastedView read={read} />}
      <div>
        <CommandButton
          command={writeBatch}
          subject={batchOf(scores)}
          runner={runner}
          onDone={(before) => {
            onWritten(scores, before);
            setPasted("");
          }}
        />
      </div>
    </>
  );
}

/** Nobody reads more lines than this in a pane. */
const mostShown = 20;

function PastedView({ read }: { read: PastedScores }) {
  const { language } = useLanguage();
  const text = batchText(language);
  if (read.kind === "count") return <p role="status">{text.count(read.found, read.expected)}</p>;
  const { scores, misfits, blanks } = read;
  const why = ({ why }: Misfit): string => (typeof why === "string" ? text[why] : findingSentence(why, language));
  return (
    <>
      <p role="status">{text.ready(scores.size, blanks)}</p>
      {misfits.length > 0 && (
        <>
          <p>{text.misfits(misfits.length)}</p>
          <ul className="problems">
            {misfits.slice(0, mostShown).map((each) => (
              <li key={each.line} className="error">
                {text.misfit(each.line, each.number, each.text)}
                {why(each)}
              </li>
            ))}
          </ul>
          {misfits.length > mostShown && <p>{text.moreMisfits(misfits.length - mostShown)}</p>}
        </>
      )}
    </>
  );
}

/** The headings, each with its indicators. */
function partsOf({ system }: CheckedSheet): { name: string; indicators: readonly Indicator[] }[] {
  return withThoseBelow(headingsOf(system)).map(({ path, indicators }) => ({ name: path.join(" · "), indicators }));
}

function FullMarks({ current, runner, batchOf, onWritten }: PartProps) {
  const text = batchText(useLanguage().language);
  const [chosen, setChosen] = useState(0);
  const parts = partsOf(current);
  const indicators = parts[chosen]?.indicators ?? [];
  const scores = new Map(indicators.map(({ number, weight }) => [number, weight]));
  return (
    <>
      <Field label={text.fullMarksFor} hint={text.fullMarksHint(indicators.length)}>
        <Select value={String(chosen)} onChange={(_event, { value }) => setChosen(Number(value))}>
          {parts.map(({ name }, i) => (
            <option key={name} value={String(i)} lang="zh-CN">
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <div>
        <CommandButton
          command={giveFullMarks}
          subject={batchOf(scores)}
          runner={runner}
          onDone={(before) => onWritten(scores, before)}
        />
      </div>
    </>
  );
}

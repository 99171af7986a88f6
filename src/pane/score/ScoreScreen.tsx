/** The score screen: the indicator that is selected in the sheet, to read and to score, and the way to the next. */

import { Button, ProgressBar } from "@fluentui/react-components";
import { lazy, Suspense, useEffect, useRef, useState } from "react";
import { type CheckedSheet } from "../../actions/check/pictureOfSheets";
import { isFailure } from "../../domain/failure";
import { scoreOfStage, type ScoreRow } from "../../domain/scoreSheet";
import { amountsOfStage } from "../../domain/totals";
import { useActions } from "../parts/actions";
import { useAnnounce } from "../parts/Announcer";
import { CommandButton } from "../parts/CommandButton";
import { usePaneText } from "../parts/language";
import { officialOf, placeAt, placeOf } from "../parts/placeInSheet";
import type { SheetScreenProps } from "../parts/screen";
import { StageChoice } from "../parts/StageChoice";
import { type EntryTools, useEntryTools } from "../parts/useEntryDesk";
import { useGapShare } from "../parts/useGapShare";
import { usePoints } from "../parts/usePoints";
import { IndicatorView } from "./IndicatorView";
import { next, nextBlank, previous, type Step } from "./stepCommands";
import { UnwrittenEntries } from "./UnwrittenEntries";

/** Loaded when somebody wants to enter many scores at once. */
const BatchEntry = lazy(() => import("./BatchEntry"));

export default function ScoreScreen(props: SheetScreenProps) {
  const { current, selection, runner, check } = props;
  const { score: text } = usePaneText();
  const entries = useEntryTools();
  const [gapShare] = useGapShare();
  const { going, goTo } = useGoing(props, entries);
  const focusRequested = useRef(false);
  const score = (row: ScoreRow): void => {
    focusRequested.current = true;
    goTo(row);
  };
  const place = going === null ? placeOf(current, selection) : placeAt(current, going.row);
  return (
    <>
      <StageChoice {...props} />
      <Progress current={current} />
      <UnwrittenEntries shown={place.row?.number ?? null} drafts={entries.drafts} onGoTo={goTo} />
      {place.row ? (
        <IndicatorView
          sheet={current}
          row={place.row}
          entries={entries}
          gapShare={gapShare}
          onNext={() => place.next && goTo(place.next)}
          onPrevious={() => place.previous && goTo(place.previous)}
          focusRequested={focusRequested}
        />
      ) : (
        <p>{text.nowhere}</p>
      )}
      <Steps place={place} goTo={goTo} score={score} runner={runner} />
      {!current.checkCode && <BatchSection current={current} runner={runner} check={check} />}
    </>
  );
}

function BatchSection({ current, runner, check }: Pick<SheetScreenProps, "current" | "runner" | "check">) {
  const { score: text } = usePaneText();
  const [open, setOpen] = useState(false);
  return (
    <>
      <div>
        <Button appearance="subtle" aria-expanded={open} onClick={() => setOpen(!open)}>
          {text.batch}
        </Button>
      </div>
      {open && (
        <Suspense fallback={null}>
          <BatchEntry key={current.sheet} current={current} runner={runner} check={check} />
        </Suspense>
      )}
    </>
  );
}

interface Going {
  going: ScoreRow | null;
  goTo: (row: ScoreRow) => void;
}

/** The pane shows the chosen indicator at once, so that what is typed next belongs to it; the sheet follows. */
function useGoing({ selection, current, runner }: SheetScreenProps, { desk, queue }: EntryTools): Going {
  const actions = useActions();
  const { score: text } = usePaneText();
  const { points } = usePoints();
  const announce = useAnnounce();
  const [going, setGoing] = useState<ScoreRow | null>(null);
  const target = useRef<ScoreRow | null>(null);

  const head = (row: ScoreRow | null): void => {
    target.current = row;
    setGoing(row);
  };
  const goTo = (row: ScoreRow): void => {
    const { name, weight } = officialOf(current, row.number);
    head(row);
    runner.dismissFailure();
    announce(text.moved(row.number, name, points(weight)));
    const { cell } = scoreOfStage(row, current.stage);
    // Of several quick steps only the last is taken.
    const step = async (): Promise<void> => {
      if (target.current === row) await actions.goToCell({ sheet: current.sheet, cell });
    };
    queue.run(step).catch((error: unknown) => {
      head(null);
      // While a cell is being edited, what waits to be written says so itself.
      const told =
        isFailure(error, "cell-being-edited") && [...desk.all().values()].some(({ state }) => state === "waiting");
      if (!told) runner.fail(error);
    });
  };
  useEffect(() => {
    if (queue.idle) head(null);
  }, [queue, selection, current]);
  return { going, goTo };
}

function Progress({ current }: { current: CheckedSheet }) {
  const { scoring: text } = usePaneText();
  const { total } = current.totals;
  const { scored } = amountsOfStage(total, current.stage);
  return (
    <div>
      <p className="progress">{text.progress(scored, total.count)}</p>
      <ProgressBar aria-hidden value={scored} max={total.count} />
    </div>
  );
}

function Steps({ runner, ...step }: Step & Pick<SheetScreenProps, "runner">) {
  const { score: text } = usePaneText();
  return (
    <>
      <div className="steps">
        <CommandButton command={previous} subject={step} runner={runner} />
        <CommandButton command={next} subject={step} runner={runner} />
        <CommandButton command={nextBlank} subject={step} runner={runner} appearance="primary" />
      </div>
      {step.place.nextBlank === null && <p>{text.allScored}</p>}
    </>
  );
}

/** 汇总: files are chosen or dropped, read in the background, judged and ranked as they come, and drawn into the workbook. */

import { Button, Checkbox, Field, ProgressBar, Select } from "@fluentui/react-components";
import { type DragEvent, useEffect, useMemo, useState } from "react";
import { returnedEndings } from "../../actions/files/fileKinds";
import { holdsNested, type ReturnedFile } from "../../actions/files/returnedFile";
import { type Stage, stages } from "../../domain/scoreSheet";
import type { UnitRecord } from "../../domain/unitRecord";
import type { Consolidation } from "../../layout/consolidation/consolidation";
import type { IssuedUnit } from "../../layout/consolidation/registerSheet";
import { consolidateText } from "../../text/consolidate";
import { useActions } from "../parts/actions";
import { FileButton } from "../parts/FileButton";
import { useLanguage } from "../parts/language";
import type { ScreenProps } from "../parts/screen";
import type { Runner } from "../parts/useRunner";
import { readReturnedFiles } from "./collectCommands";
import { DrawResult } from "./DrawResult";
import { PasswordField } from "./PasswordField";
import { ResultView } from "./ResultView";
import { type Progress, useReturnedFiles } from "./useReturnedFiles";

export function CollectSection({ systems, runner }: Pick<ScreenProps, "systems"> & { runner: Runner }) {
  const { language } = useLanguage();
  const text = consolidateText(language).pane.collect;
  const actions = useActions();
  const own = useMemo(() => systems.filter(({ fingerprint }) => fingerprint !== ""), [systems]);
  const { files, locked, progress, add, unlock, cancel, clear } = useReturnedFiles(own);
  const [expected, setExpected] = useState<IssuedUnit[]>([]);
  const [chosen, setChosen] = useState<ReadonlySet<UnitRecord>>(new Set());
  const [score, setScore] = useState<Stage | null>(null);
  const [nested, setNested] = useState(false);
  const [strictScores, setStrictScores] = useState(false);
  const [result, setResult] = useState<Consolidation | null>(null);
  const [cancelled, setCancelled] = useState<number | null>(null);

  useEffect(() => {
    let current = true;
    if (files.length === 0) setResult(null);
    else
      void actions
        .consolidate({ files, systems: own, score, expected, nested, strictScores, chosen })
        .then((consolidated) => {
          if (current) setResult(consolidated);
        });
    return () => {
      current = false;
    };
  }, [actions, own, files, score, expected, nested, strictScores, chosen]);

  const toRead = (taken: File[]) => ({ files: taken, add, onExpected: setExpected, onCancelled: setCancelled });
  const read = (taken: File[]): void => {
    if (runner.busy) return;
    setCancelled(null);
    void runner.give(readReturnedFiles, toRead(taken));
  };
  const prefer = (record: UnitRecord, others: UnitRecord[]): void =>
    setChosen(new Set([...chosen].filter((each) => !others.includes(each)).concat(record)));
  const clearAll = (): void => {
    clear();
    setCancelled(null);
  };

  return (
    <section aria-labelledby="collect-heading" className="deliver">
      <h2 id="collect-heading">{text.heading}</h2>
      <p>{text.purpose}</p>
      <DropArea onDrop={read} disabled={runner.busy}>
        <FileButton label={text.label} endings={returnedEndings} multiple disabled={runner.busy} onChoose={read}>
          {readReturnedFiles.name(language, toRead([]))}
        </FileButton>
        <span className="detail">{text.drop}</span>
      </DropArea>
      {cancelled !== null && <p>{text.cancelled(cancelled)}</p>}
      {progress && <ReadingProgress progress={progress} onCancel={cancel} />}
      {locked > 0 && !progress && <PasswordField locked={locked} unlock={unlock} runner={runner} />}
      {result && (
        <Field label={text.score}>
          <Select
            value={score ?? "auto"}
            onChange={(_, { value }) => setScore(stages.find((stage) => stage === value) ?? null)}
          >
            {(["auto", "assessed", "self"] as const).map((each) => (
              <option key={each} value={each}>
                {text.scores[each]}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {result && files.some(holdsNested) && (
        <Checkbox checked={nested} label={text.nested} onChange={(_, { checked }) => setNested(checked === true)} />
      )}
      {files.some(hasTextScores) && (
        <Checkbox
          checked={strictScores}
          label={text.strictScores}
          onChange={(_, { checked }) => setStrictScores(checked === true)}
        />
      )}
      {result && <ResultView result={result} onPrefer={prefer} />}
      {result && !progress && (
        <>
          <DrawResult result={result} runner={runner} />
          <Button appearance="subtle" disabledFocusable={runner.busy} onClick={clearAll}>
            {text.clear}
          </Button>
        </>
      )}
    </section>
  );
}

/** Whether somebody wrote a score as text in it: then the organiser decides whether that counts. */
function hasTextScores({ records, nested }: ReturnedFile): boolean {
  return [...records, ...nested.records].some(({ findings }) => findings.some(({ rule }) => rule === "score-as-text"));
}

function ReadingProgress({ progress, onCancel }: { progress: Progress; onCancel: () => void }) {
  const text = consolidateText(useLanguage().language).pane.collect;
  const { done, all, remaining } = progress;
  const sentence = [text.progress(done, all), ...(remaining === null ? [] : [text.remaining(Math.ceil(remaining))])];
  return (
    <>
      <ProgressBar value={done} max={all} aria-label={text.progress(done, all)} />
      <p>{sentence.join(" · ")}</p>
      <Button onClick={onCancel}>{text.cancel}</Button>
    </>
  );
}

interface DropAreaProps {
  onDrop: (files: File[]) => void;
  disabled: boolean;
  children: React.ReactNode;
}

/** Takes dropped files; the button in it does the same without dragging. */
function DropArea({ onDrop, disabled, children }: DropAreaProps) {
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    if (!disabled) onDrop([...event.dataTransfer.files]);
  };
  return (
    <div className="drop-area" onDragOver={(event) => event.preventDefault()} onDrop={drop}>
      {children}
    </div>
  );
}

/** 汇总: files are chosen or dropped, read in the background, judged and ranked as they come, and drawn into the workbook. */

import { Button, Checkbox, Field, ProgressBar, Select } from "@fluentui/react-components";
import { useEffect, useState, type DragEvent } from "react";
import { returnedEndings } from "../../actions/fileKinds";
import { holdsNested } from "../../actions/returnedFile";
import { stages, type Stage } from "../../domain/scoreSheet";
import type { UnitRecord } from "../../domain/unitRecord";
import type { Consolidation } from "../../layout/consolidation/consolidation";
import type { IssuedUnit } from "../../layout/consolidation/registerSheet";
import { consolidateText } from "../../text/consolidate";
import { useAnnounce } from "../parts/Announcer";
import { useConsolidateActions } from "./consolidateActions";
import { DrawResult } from "./DrawResult";
import { FileButton } from "../parts/FileButton";
import { useLanguage } from "../parts/language";
import { ResultView } from "./ResultView";
import type { Command } from "../parts/useCommand";
import { useReturnedFiles, type Progress } from "./useReturnedFiles";

export function CollectSection({ command }: { command: Command }) {
  const { language } = useLanguage();
  const text = consolidateText(language).pane.collect;
  const actions = useConsolidateActions();
  const announce = useAnnounce();
  const { files, progress, add, cancel, clear } = useReturnedFiles();
  const [expected, setExpected] = useState<IssuedUnit[]>([]);
  const [chosen, setChosen] = useState<ReadonlySet<UnitRecord>>(new Set());
  const [score, setScore] = useState<Stage | null>(null);
  const [nested, setNested] = useState(false);
  const [result, setResult] = useState<Consolidation | null>(null);
  const [cancelled, setCancelled] = useState<number | null>(null);

  useEffect(() => {
    let current = true;
    if (files.length === 0) setResult(null);
    else
      void actions.consolidate({ files, score, expected, nested, chosen }).then((consolidated) => {
        if (current) setResult(consolidated);
      });
    return () => {
      current = false;
    };
  }, [actions, files, score, expected, nested, chosen]);

  const read = (taken: File[]): void =>
    void command.run(async () => {
      setCancelled(null);
      const register = actions.expectedUnits().then(setExpected);
      // Whatever comes of that is told when the files are read.
      register.catch(() => undefined);
      const read = await add(taken);
      if (read < taken.length) setCancelled(read);
      announce(read < taken.length ? text.cancelled(read) : text.progress(read, read));
      await register;
    });
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
      <DropArea onDrop={read} disabled={command.busy}>
        <FileButton label={text.label} endings={returnedEndings} multiple disabled={command.busy} onChoose={read}>
          {text.choose}
        </FileButton>
        <span className="detail">{text.drop}</span>
      </DropArea>
      {cancelled !== null && <p>{text.cancelled(cancelled)}</p>}
      {progress && <ReadingProgress progress={progress} onCancel={cancel} />}
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
      {result && <ResultView result={result} onPrefer={prefer} />}
      {result && !progress && (
        <>
          <DrawResult result={result} command={command} />
          <Button appearance="subtle" disabledFocusable={command.busy} onClick={clearAll}>
            {text.clear}
          </Button>
        </>
      )}
    </section>
  );
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

/** Takes dropped files; whoever cannot drop uses the button in it. */
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

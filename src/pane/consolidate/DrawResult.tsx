/** Draws the result into the workbook; if there is an earlier one, asks whether to replace it. */

import { Button, Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import type { DrawnConsolidation } from "../../actions/consolidate/drawConsolidation";
import type { Consolidation } from "../../layout/consolidation/consolidation";
import { consolidateText } from "../../text/consolidate";
import { CommandButton } from "../parts/CommandButton";
import { InSight } from "../parts/InSight";
import { useLanguage } from "../parts/language";
import { recall, remember } from "../parts/remembered";
import type { Runner } from "../parts/useRunner";
import { drawConsolidation } from "./collectCommands";

export function DrawResult({ result, runner }: { result: Consolidation; runner: Runner }) {
  const text = consolidateText(useLanguage().language).pane.collect;
  const [{ drawn, earlier, left = [] }, setDone] = useState<DrawnConsolidation>({ drawn: [], earlier: [] });
  const [office, setOffice] = useState(() => recall("consolidate.office") ?? "");
  const [day, setDay] = useState("");
  const keep = (): void => remember("consolidate.office", office.trim());
  const drawing = { command: drawConsolidation, runner, onDone: setDone };
  const about = { result, office, day };
  if (result.judged.length === 0) return null;
  // Nothing was drawn: the person is asked first.
  if (drawn.length === 0 && earlier.length > 0) {
    return (
      <>
        <InSight of={earlier} focus>
          <p>{text.replaceQuestion(earlier)}</p>
        </InSight>
        <div className="buttons">
          <CommandButton appearance="primary" {...drawing} subject={{ ...about, earlier: "replace" }} />
          <CommandButton {...drawing} subject={{ ...about, earlier: "keep" }} />
          <Button
            appearance="subtle"
            disabledFocusable={runner.busy}
            onClick={() => setDone({ drawn: [], earlier: [] })}
          >
            {text.back}
          </Button>
        </div>
      </>
    );
  }
  return (
    <>
      <Field label={text.office} hint={text.officeHint}>
        <Input
          value={office}
          maxLength={60}
          disabled={runner.busy}
          onChange={(_, { value }) => setOffice(value)}
          onBlur={keep}
        />
      </Field>
      <Field label={text.day} hint={text.dayHint}>
        <Input type="date" value={day} disabled={runner.busy} onChange={(_, { value }) => setDay(value)} />
      </Field>
      <div>
        <CommandButton appearance="primary" {...drawing} subject={{ ...about, earlier: "ask" }} />
      </div>
      {drawn.length > 0 && (
        <InSight of={drawn}>
          <p>{text.drawn(drawn)}</p>
        </InSight>
      )}
      {left.length > 0 && <p role="alert">{text.notDeleted(left)}</p>}
    </>
  );
}

/** The field for a score: typing, arrow keys for half points, and full marks. */

import { Button, Field, Input } from "@fluentui/react-components";
import { type KeyboardEvent, type RefObject, useEffect, useRef } from "react";
import { parseScore } from "../../domain/parseScore";
import { roundPoints } from "../../domain/rounding";
import { usePaneText, useTerms } from "../parts/language";
import { type EntryFieldProps, useEntryField } from "../parts/useEntryField";

/** What an arrow key adds. */
const step = 0.5;

interface ScoreFieldProps extends EntryFieldProps {
  weight: number;
  /** Set when the person asked to score here: the field takes the focus and resets it. */
  focusRequested: RefObject<boolean>;
}

export function ScoreField(props: ScoreFieldProps) {
  const { place, weight, focusRequested } = props;
  const { score: text } = usePaneText();
  const { entries } = useTerms();
  const { desk } = props.entries;
  const field = useEntryField(props);
  const input = useRef<HTMLInputElement>(null);
  const score = parseScore(field.text);

  // At the next indicator the person goes on typing: the old text is replaced, as in a cell.
  useEffect(() => {
    if (document.activeElement === input.current) input.current?.select();
  }, [place.row.number, place.sheet.sheet]);

  useEffect(() => {
    if (focusRequested.current) input.current?.focus();
    focusRequested.current = false;
  });

  const stepBy = (change: number): void => {
    const from = typeof score === "number" ? score : change > 0 ? 0 : weight;
    const next = score === null ? from : from + change;
    field.type(String(roundPoints(Math.min(weight, Math.max(0, next)))));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const isStep = event.key === "ArrowUp" || event.key === "ArrowDown";
    if (isStep && !field.readOnly) {
      event.preventDefault();
      stepBy(event.key === "ArrowUp" ? step : -step);
    } else field.onKey(event, true);
  };
  const giveFullMarks = (): void => {
    field.type(String(weight));
    desk.commit(place);
  };
  return (
    <Field label={entries[place.field]} hint={field.readOnly ? undefined : text.hint} {...field.message}>
      {(ofField) => (
        <div className="score">
          <Input
            {...ofField}
            ref={input}
            inputMode="decimal"
            autoComplete="off"
            value={field.text}
            readOnly={field.readOnly}
            input={{
              role: "spinbutton",
              "aria-valuemin": 0,
              "aria-valuemax": weight,
              "aria-valuenow": typeof score === "number" ? score : undefined,
              "aria-valuetext": field.text || text.noScore,
            }}
            onChange={(_event, { value }) => field.type(value)}
            onKeyDown={onKeyDown}
            onBlur={field.leave}
          />
          {!field.readOnly && <Button onClick={giveFullMarks}>{text.fullMarks}</Button>}
        </div>
      )}
    </Field>
  );
}

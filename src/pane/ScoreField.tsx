/** The field for a score: typing, arrow keys for half points, and full marks. */

import { Button, Field, Input } from "@fluentui/react-components";
import { useEffect, useRef, type KeyboardEvent } from "react";
import { parseScore } from "../domain/parseScore";
import { roundPoints } from "../domain/totals";
import { useLanguage, usePaneText } from "./language";
import { useEntryField, type EntryFieldProps } from "./useEntryField";

/** How much an arrow key adds: weights are multiples of it. */
const step = 0.5;

export function ScoreField(props: EntryFieldProps & { weight: number }) {
  const { place, weight } = props;
  const { score: text } = usePaneText();
  const { language } = useLanguage();
  const { desk } = props.entries;
  const field = useEntryField(props);
  const input = useRef<HTMLInputElement>(null);
  const score = parseScore(field.text);

  // At the next indicator the person types on: what stands there is replaced, as in a cell.
  useEffect(() => {
    if (document.activeElement === input.current) input.current?.select();
  }, [place.row.number, place.sheet.sheet]);

  const stepBy = (change: number): void => {
    const from = typeof score === "number" ? score : change > 0 ? 0 : weight;
    const next = score === null ? from : from + change;
    field.type(String(roundPoints(Math.min(weight, Math.max(0, next)))));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === "ArrowUp" || event.key === "ArrowDown") {
      event.preventDefault();
      stepBy(event.key === "ArrowUp" ? step : -step);
    } else field.onKey(event, true);
  };
  const giveFullMarks = (): void => {
    field.type(String(weight));
    desk.commit(place, language);
  };
  return (
    <Field label={text[place.field]} hint={text.hint} {...field.message}>
      {(ofField) => (
        <div className="score">
          <Input
            {...ofField}
            ref={input}
            inputMode="decimal"
            autoComplete="off"
            value={field.text}
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
          <Button onClick={giveFullMarks}>{text.fullMarks}</Button>
        </div>
      )}
    </Field>
  );
}

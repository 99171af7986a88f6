/** The first screen: what the add-in does, and what it needs to know to insert scoring sheets. */

import { Button, Field, Input, Textarea } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { type InsertedUnits, type UnitsToInsert } from "../../actions/insert/insertUnits";
import { systemKey } from "../../domain/indicatorSystem";
import { isStage, type Stage, stages } from "../../domain/scoreSheet";
import { mostUnitsAtOnce, readUnitText } from "../../domain/unitList";
import { longestUnitName, tooLongUnit } from "../../domain/unitName";
import { type InsertText, insertText, unitCaptions } from "../../text/insert";
import { Choice } from "../parts/Choice";
import { CommandButton } from "../parts/CommandButton";
import { useLanguage, useTerms } from "../parts/language";
import { recall, remember } from "../parts/remembered";
import type { ScreenProps } from "../parts/screen";
import { ScreenHeading } from "../parts/ScreenHeading";
import { SystemChoice } from "../parts/SystemChoice";
import { UnitPreview } from "../parts/UnitPreview";
import { useInSight } from "../parts/useInSight";
import { insertUnits } from "./insertCommand";
import { KnownUnits } from "./KnownUnits";

export default function InsertScreen(props: ScreenProps) {
  const { current, runner, led, open, leave } = props;
  const text = insertText(useLanguage().language);
  return (
    <>
      <ScreenHeading focus={led}>{text.heading}</ScreenHeading>
      <p className="lead">{text.purpose}</p>
      <InsertionForm {...props} />
      {current ? (
        <Button appearance="subtle" disabled={runner.busy} onClick={leave}>
          {text.back}
        </Button>
      ) : (
        <p>
          {text.firstTime}{" "}
          <Button size="small" disabled={runner.busy} onClick={() => open("help")}>
            {text.toExample}
          </Button>
        </p>
      )}
    </>
  );
}

/** What was chosen the last time is offered again: an office inserts many of one kind. */
function useRemembered(systems: ScreenProps["systems"]) {
  const known = systems.find((each) => systemKey(each) === recall("insert.system")) ?? systems[0];
  const [systemId, setSystemId] = useState(known && systemKey(known));
  const [stage, setStage] = useState<Stage>(() => {
    const before = recall("insert.stage");
    return isStage(before) ? before : "self";
  });
  const [group, setGroup] = useState(() => recall("insert.group") ?? "");
  const keep = (): void => {
    remember("insert.system", systemId ?? "");
    remember("insert.stage", stage);
    remember("insert.group", group.trim());
  };
  return { systemId, setSystemId, stage, setStage, group, setGroup, keep };
}

function InsertionForm({ systems, runner, check, open, stay, leave }: ScreenProps) {
  const text = insertText(useLanguage().language);
  const { stages: stageNames } = useTerms();
  const { systemId, setSystemId, stage, setStage, group, setGroup, keep } = useRemembered(systems);
  const [typed, setTyped] = useState("");
  const [asked, setAsked] = useState(false);
  const [made, setMade] = useState<number | null>(null);
  const [outcome, setOutcome] = useState<InsertedUnits | null>(null);
  const continuing = useRef(true);
  const field = useRef<HTMLTextAreaElement>(null);
  const { busy } = runner;
  // One that the workbook defined may be gone.
  const system = systems.find((each) => systemKey(each) === systemId) ?? systems[0];
  if (!system) return null;

  const list = readUnitText(typed, unitCaptions);
  const { units } = list;
  const fault = faultOf(units, text);
  const onProgress = (done: number): boolean => {
    setMade(done);
    return continuing.current;
  };
  const orderFor = (known: UnitsToInsert["known"]) => ({
    order: { system, units, group: group.trim(), stage, known, onProgress },
    check,
    made,
  });
  const insert = async (known: UnitsToInsert["known"]): Promise<void> => {
    setAsked(true);
    if (fault !== null) return field.current?.focus();
    continuing.current = true;
    setOutcome(null);
    keep();
    // With the first sheet its tab goes away, while others are still to come.
    stay();
    const done = await runner.give(insertUnits, orderFor(known));
    setMade(null);
    if (!done) return;
    const { inserted, known: there, rest, failure } = done.outcome;
    if (there.length === 0 && rest.length === 0) return leave();
    setOutcome(done.outcome);
    if (inserted.length > 0) setTyped(rest.join("\n"));
    if (failure !== null) runner.fail(failure);
  };

  return (
    <form onSubmit={(event) => event.preventDefault()} noValidate>
      <SystemChoice systems={systems} value={systemKey(system)} disabled={busy} onChange={setSystemId} />
      <p>
        <Button size="small" disabled={busy} onClick={() => open("system")}>
          {text.otherSystem}
        </Button>
      </p>
      <Field
        label={text.unit}
        required
        hint={text.unitHint}
        validationMessage={asked && fault !== null ? fault : undefined}
      >
        <Textarea
          ref={field}
          rows={2}
          resize="vertical"
          value={typed}
          disabled={busy}
          placeholder={text.unitExample}
          onChange={(_event, { value }) => {
            setTyped(value);
            setAsked(false);
            setOutcome(null);
          }}
          onKeyDown={(event) => {
            // As in the sheet: Enter begins a line, with Ctrl it is done.
            if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) void insert("ask");
          }}
        />
      </Field>
      <UnitPreview list={list} typed={typed} />
      <Field label={text.group} hint={text.groupOptional}>
        <Input value={group} disabled={busy} onChange={(_event, { value }) => setGroup(value)} />
      </Field>
      <Choice
        label={text.stage}
        value={stage}
        disabled={busy}
        onChange={setStage}
        options={stages.map((each) => ({ value: each, name: stageNames[each], detail: text.stageMeaning[each] }))}
      />
      {outcome && outcome.known.length > 0 ? (
        <KnownUnits
          known={outcome.known}
          count={units.length}
          runner={runner}
          onAnswer={insert}
          onCancel={() => setOutcome(null)}
        />
      ) : (
        <div className="buttons">
          <CommandButton
            type="submit"
            appearance="primary"
            size="large"
            spins
            command={insertUnits}
            subject={orderFor("ask")}
            runner={runner}
            onPress={() => void insert("ask")}
          />
          {busy && units.length > 1 && <Button onClick={() => (continuing.current = false)}>{text.cancel}</Button>}
        </div>
      )}
      {outcome && outcome.inserted.length > 0 && <SomeInserted outcome={outcome} />}
    </form>
  );
}

/** Announced by the command; what failed is told above the tabs. */
function SomeInserted({ outcome: { inserted, rest } }: { outcome: InsertedUnits }) {
  const sentence = useInSight<HTMLParagraphElement>(inserted);
  return <p ref={sentence}>{insertText(useLanguage().language).some(inserted.length, rest.length)}</p>;
}

function faultOf(units: readonly string[], text: InsertText): string | null {
  if (units.length === 0) return text.unitMissing;
  const tooLong = tooLongUnit(units);
  if (tooLong !== null)
    return units.length === 1 ? text.unitTooLong(longestUnitName) : text.tooLongInList(tooLong, longestUnitName);
  return units.length > mostUnitsAtOnce ? text.tooMany(units.length, mostUnitsAtOnce) : null;
}

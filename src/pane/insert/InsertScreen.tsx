/** The first screen: what the add-in does, and what it needs to know to insert a scoring sheet. */

import { Button, Field, Input } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { Insertion } from "../../actions/insert/insertScoringSheet";
import { stages } from "../../domain/scoreSheet";
import { cleanUnitName, longestUnitName, unitNameFault } from "../../domain/unitName";
import { Choice } from "../parts/Choice";
import { CommandButton } from "../parts/CommandButton";
import { usePaneText, useTerms } from "../parts/language";
import type { ScreenProps } from "../parts/screen";
import { ScreenHeading } from "../parts/ScreenHeading";
import { SystemChoice } from "../parts/SystemChoice";
import { insertScoringSheet } from "./insertScoringSheet";

export default function InsertScreen(props: ScreenProps) {
  const { current, runner, led, open, leave } = props;
  const { insert: text } = usePaneText();
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

function InsertionForm({ systems, runner, check, leave }: ScreenProps) {
  const { insert: text } = usePaneText();
  const { stages: stageNames } = useTerms();
  const [systemId, setSystemId] = useState(systems[0]?.id);
  const [stage, setStage] = useState<Insertion["stage"]>("self");
  const [unit, setUnit] = useState("");
  const [group, setGroup] = useState("");
  const [unitFault, setUnitFault] = useState<ReturnType<typeof unitNameFault>>(null);
  const unitInput = useRef<HTMLInputElement>(null);
  const { busy } = runner;
  const system = systems.find(({ id }) => id === systemId);
  if (!system) return null;

  const says = { missing: text.unitMissing, "too-long": text.unitTooLong(longestUnitName) };
  const insertion = { system, unit: cleanUnitName(unit), group: group.trim(), stage };
  const subject = { insertion, check, leave };
  const submit = (): void => {
    const fault = unitNameFault(insertion.unit);
    setUnitFault(fault);
    if (fault === null) void runner.give(insertScoringSheet, subject);
    else unitInput.current?.focus();
  };

  return (
    <form onSubmit={(event) => event.preventDefault()} noValidate>
      <SystemChoice systems={systems} value={systemId} disabled={busy} onChange={setSystemId} />
      <Field label={text.unit} required validationMessage={unitFault === null ? undefined : says[unitFault]}>
        <Input
          ref={unitInput}
          value={unit}
          disabled={busy}
          placeholder={text.unitExample}
          autoComplete="organization"
          onChange={(_event, { value }) => {
            setUnit(value);
            if (unitNameFault(cleanUnitName(value)) === null) setUnitFault(null);
          }}
        />
      </Field>
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
      <CommandButton
        type="submit"
        appearance="primary"
        size="large"
        spins
        command={insertScoringSheet}
        subject={subject}
        runner={runner}
        onPress={submit}
      />
    </form>
  );
}

/** The first screen: what the add-in does, and the few things it must know to insert a scoring sheet. */

import { Button, Field, Input, Spinner } from "@fluentui/react-components";
import { useRef, useState, type FormEvent } from "react";
import type { Insertion } from "../actions/insertScoringSheet";
import { useActions } from "./parts/actions";
import { useAnnounce } from "./parts/Announcer";
import { Choice } from "./parts/Choice";
import { useLanguage, usePaneText } from "./parts/language";
import type { ScreenProps } from "./parts/screen";
import { ScreenHeading } from "./parts/ScreenHeading";
import { SystemChoice } from "./parts/SystemChoice";

const stages = ["self", "assessed"] as const;

export default function InsertScreen({ current, systems, command, led, check, open, leave }: ScreenProps) {
  const { insert: text } = usePaneText();
  const actions = useActions();
  const announce = useAnnounce();
  const { busy } = command;
  const insert = (insertion: Insertion): void =>
    void command.run(async () => {
      announce(text.submitting);
      const { scoringSheet } = await actions.insertScoringSheet(insertion);
      await check();
      leave();
      announce(text.done(scoringSheet));
    });
  return (
    <>
      <ScreenHeading focus={led}>{text.heading}</ScreenHeading>
      <p className="lead">{text.purpose}</p>
      <InsertionForm systems={systems} busy={busy} onInsert={insert} />
      {current ? (
        <Button appearance="subtle" disabled={busy} onClick={leave}>
          {text.back}
        </Button>
      ) : (
        <p>
          {text.firstTime}{" "}
          <Button size="small" disabled={busy} onClick={() => open("help")}>
            {text.toExample}
          </Button>
        </p>
      )}
    </>
  );
}

interface InsertionFormProps extends Pick<ScreenProps, "systems"> {
  busy: boolean;
  onInsert: (insertion: Insertion) => void;
}

function InsertionForm({ systems, busy, onInsert }: InsertionFormProps) {
  const { insert: text, stages: stageNames } = usePaneText();
  const { language } = useLanguage();
  const [systemId, setSystemId] = useState(systems[0]?.id);
  const [stage, setStage] = useState<Insertion["stage"]>("self");
  const [unit, setUnit] = useState("");
  const [group, setGroup] = useState("");
  const [unitMissing, setUnitMissing] = useState(false);
  const unitInput = useRef<HTMLInputElement>(null);

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (busy || !systemId) return;
    setUnitMissing(!unit.trim());
    if (!unit.trim()) return unitInput.current?.focus();
    onInsert({ systemId, unit: unit.trim(), group: group.trim(), stage, language });
  };

  return (
    <form onSubmit={submit} noValidate>
      <SystemChoice systems={systems} value={systemId} disabled={busy} onChange={setSystemId} />
      <Field label={text.unit} required validationMessage={unitMissing ? text.unitMissing : undefined}>
        <Input
          ref={unitInput}
          value={unit}
          disabled={busy}
          placeholder={text.unitExample}
          autoComplete="organization"
          onChange={(_event, { value }) => {
            setUnit(value);
            if (value.trim()) setUnitMissing(false);
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
      <Button
        type="submit"
        appearance="primary"
        size="large"
        disabledFocusable={busy}
        icon={busy ? <Spinner size="tiny" aria-hidden /> : undefined}
      >
        {busy ? text.submitting : text.submit}
      </Button>
    </form>
  );
}

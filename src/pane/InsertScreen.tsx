/** The first screen: what the add-in does, and the few things it must know to insert a scoring sheet. */

import { Button, Field, Input, Spinner } from "@fluentui/react-components";
import { useRef, useState, type FormEvent } from "react";
import type { Insertion } from "../actions/insertScoringSheet";
import { Choice } from "./parts/Choice";
import { useLanguage, usePaneText } from "./parts/language";
import { ScreenHeading } from "./parts/ScreenHeading";

const systemIds = ["provincial-departments", "prefecture-cities"] as const;
const stages = ["self", "assessed"] as const;

interface InsertScreenProps {
  busy: boolean;
  focus: boolean;
  onInsert: (insertion: Insertion) => void;
  /** Back to the scoring screen, where there is one. */
  onBack?: () => void;
  /** To the example, for those who have no scoring sheet yet. */
  onHelp?: () => void;
}

export default function InsertScreen({ busy, focus, onInsert, onBack, onHelp }: InsertScreenProps) {
  const { insert: text } = usePaneText();
  return (
    <>
      <ScreenHeading focus={focus}>{text.heading}</ScreenHeading>
      <p className="lead">{text.purpose}</p>
      <InsertionForm busy={busy} onInsert={onInsert} />
      {onBack && (
        <Button appearance="subtle" disabled={busy} onClick={onBack}>
          {text.back}
        </Button>
      )}
      {onHelp && (
        <p>
          {text.firstTime}{" "}
          <Button size="small" disabled={busy} onClick={onHelp}>
            {text.toExample}
          </Button>
        </p>
      )}
    </>
  );
}

function InsertionForm({ busy, onInsert }: Pick<InsertScreenProps, "busy" | "onInsert">) {
  const { insert: text, stages: stageNames } = usePaneText();
  const { language } = useLanguage();
  const [systemId, setSystemId] = useState<Insertion["systemId"]>("provincial-departments");
  const [stage, setStage] = useState<Insertion["stage"]>("self");
  const [unit, setUnit] = useState("");
  const [group, setGroup] = useState("");
  const [unitMissing, setUnitMissing] = useState(false);
  const unitInput = useRef<HTMLInputElement>(null);

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (busy) return;
    setUnitMissing(!unit.trim());
    if (!unit.trim()) return unitInput.current?.focus();
    onInsert({ systemId, unit: unit.trim(), group: group.trim(), stage, language });
  };

  return (
    <form onSubmit={submit} noValidate>
      <Choice
        label={text.system}
        value={systemId}
        disabled={busy}
        onChange={setSystemId}
        options={systemIds.map((id) => ({ value: id, name: text.systems[id].name, detail: text.systems[id].size }))}
      />
      <Field label={text.unit} required validationMessage={unitMissing ? text.unitMissing : undefined}>
        <Input
          ref={unitInput}
          value={unit}
          disabled={busy}
          placeholder={text.unitExample[systemId]}
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

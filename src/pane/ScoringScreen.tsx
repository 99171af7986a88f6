/** The scoring screen: whose sheet this is, its stage, its points, and what the check found. */

import { Button, Field, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { CheckedSheet, CheckedWorkbook } from "../actions/pictureOfSheets";
import type { Stage } from "../domain/scoreSheet";
import { useActions } from "./actions";
import { Choice } from "./Choice";
import { FindingsView } from "./FindingsView";
import { useLanguage, usePaneText } from "./language";
import { ScreenHeading } from "./ScreenHeading";
import { TotalsView } from "./TotalsView";
import type { Command } from "./useCommand";

interface ScoringScreenProps {
  sheets: CheckedWorkbook["sheets"];
  current: CheckedSheet;
  /** What is shown may no longer be true. */
  outdated: boolean;
  focus: boolean;
  command: Command;
  check: () => Promise<void>;
  onInsertAnother: () => void;
}

export function ScoringScreen(props: ScoringScreenProps) {
  const { current, command, check } = props;
  const { scoring: text } = usePaneText();
  const { language } = useLanguage();
  const actions = useActions();

  const openSheet = (sheet: string): void =>
    void command.run(async () => {
      await actions.goToCell({ language, sheet, cell: "A1" });
      await check();
    });

  return (
    <>
      <ScreenHeading focus={props.focus}>{current.unit || current.sheet}</ScreenHeading>
      <p className="lead" lang="zh-CN">
        {current.systemTitle}
      </p>
      {props.sheets.length > 1 && (
        <Field label={text.sheet}>
          <Select value={current.sheet} onChange={(_event, { value }) => openSheet(value)}>
            {props.sheets.map((sheet) => (
              <option key={sheet}>{sheet}</option>
            ))}
          </Select>
        </Field>
      )}
      {props.outdated && <p className="waiting">{text.waiting}</p>}
      <StageChoice current={current} command={command} check={check} />
      <TotalsView totals={current.totals} stage={current.stage} />
      <Findings current={current} command={command} check={check} />
      <Button appearance="subtle" disabled={command.busy} onClick={props.onInsertAnother}>
        {text.another}
      </Button>
    </>
  );
}

type PartProps = Pick<ScoringScreenProps, "current" | "command" | "check">;

function StageChoice({ current, command, check }: PartProps) {
  const { scoring: text, stages } = usePaneText();
  const { language } = useLanguage();
  const actions = useActions();
  const [chosen, setChosen] = useState<Stage | null>(null);

  const change = async (stage: Stage): Promise<void> => {
    setChosen(stage);
    await command.run(async () => {
      await actions.changeStage({ language, sheet: current.sheet, stage });
      await check();
    });
    setChosen(null);
  };
  const stage = chosen ?? current.stage;
  return (
    <Choice
      label={text.stage}
      hint={text.stageMeaning[stage]}
      horizontal
      value={stage}
      onChange={(each) => void change(each)}
      options={(["self", "assessed"] as const).map((value) => ({ value, name: stages[value] }))}
    />
  );
}

function Findings({ current, command, check }: PartProps) {
  const { language } = useLanguage();
  const actions = useActions();
  return (
    <FindingsView
      key={current.sheet}
      sheet={current}
      busy={command.busy}
      onGoTo={({ cell }) => command.run(() => actions.goToCell({ language, sheet: current.sheet, cell }))}
      onCheck={() => void command.run(check)}
    />
  );
}

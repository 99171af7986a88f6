/** The check screen: the stage, the points, and what the check found. */

import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { CheckedSheet } from "../actions/pictureOfSheets";
import type { Stage } from "../domain/scoreSheet";
import { useActions } from "./actions";
import { Choice } from "./Choice";
import { FindingsView } from "./FindingsView";
import { useLanguage, usePaneText } from "./language";
import { TotalsView } from "./TotalsView";
import type { Command } from "./useCommand";

interface CheckScreenProps {
  current: CheckedSheet;
  command: Command;
  check: () => Promise<void>;
  onInsertAnother: () => void;
}

export function CheckScreen({ current, command, check, onInsertAnother }: CheckScreenProps) {
  const { scoring: text } = usePaneText();
  return (
    <>
      <StageChoice current={current} command={command} check={check} />
      <TotalsView totals={current.totals} stage={current.stage} />
      <Findings current={current} command={command} check={check} />
      <Button appearance="subtle" disabled={command.busy} onClick={onInsertAnother}>
        {text.another}
      </Button>
    </>
  );
}

type PartProps = Pick<CheckScreenProps, "current" | "command" | "check">;

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

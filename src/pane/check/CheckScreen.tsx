/** The check screen: the stage, the points, and what the check found. */

import { Button } from "@fluentui/react-components";
import { useRef, useState, type RefObject } from "react";
import type { Repaired } from "../../actions/repairSheet";
import type { FindingKey } from "../../domain/finding";
import type { Stage } from "../../domain/scoreSheet";
import { useActions } from "../parts/actions";
import { Choice } from "../parts/Choice";
import { FindingsView } from "./FindingsView";
import { GapsView } from "./GapsView";
import { useLanguage, usePaneText } from "../parts/language";
import { TotalsView } from "./TotalsView";
import type { SheetScreenProps } from "../parts/screen";
import { useGapShare } from "../parts/useGapShare";

export default function CheckScreen({ current, command, checkAloud: check, open }: SheetScreenProps) {
  const { scoring: text } = usePaneText();
  const actions = useActions();
  const [gapShare, chooseGapShare] = useGapShare();
  const goTo = (cell: string): Promise<boolean> => command.run(() => actions.goToCell({ sheet: current.sheet, cell }));
  return (
    <>
      <StageChoice current={current} command={command} check={check} />
      <TotalsView totals={current.totals} stage={current.stage} />
      <Findings current={current} command={command} check={check} />
      <GapsView sheet={current} share={gapShare} onChoose={chooseGapShare} onGoTo={(cell) => void goTo(cell)} />
      <Button appearance="subtle" disabledFocusable={command.busy} onClick={() => open("insert")}>
        {text.another}
      </Button>
    </>
  );
}

type PartProps = Pick<SheetScreenProps, "current" | "command" | "check">;

function StageChoice({ current, command, check }: PartProps) {
  const { scoring: text, stages } = usePaneText();
  const actions = useActions();
  const [chosen, setChosen] = useState<Stage | null>(null);
  const changing = useRef(false);
  const next = useRef<Stage | null>(null);

  /** What is chosen while the last choice is being written comes after it: nobody has to wait between two keys. */
  const change = async (stage: Stage): Promise<void> => {
    setChosen(stage);
    next.current = stage;
    if (changing.current) return;
    changing.current = true;
    for (let wanted = take(next); wanted !== null; wanted = take(next)) {
      const written = wanted;
      await command.run(async () => {
        await actions.changeStage({ sheet: current.sheet, stage: written });
        await check();
      });
    }
    changing.current = false;
    setChosen(null);
  };
  const stage = chosen ?? current.stage;
  return (
    <Choice
      label={text.stage}
      hint={text.stageMeaning[stage]}
      horizontal
      disabled={Boolean(current.checkCode)}
      value={stage}
      onChange={(each) => void change(each)}
      options={(["self", "assessed"] as const).map((value) => ({ value, name: stages[value] }))}
    />
  );
}

function take<T>(ref: RefObject<T | null>): T | null {
  const taken = ref.current;
  ref.current = null;
  return taken;
}

function Findings({ current, command, check }: PartProps) {
  const { language } = useLanguage();
  const actions = useActions();
  const repair = async (finding?: FindingKey): Promise<Repaired | null> => {
    let repaired: Repaired | null = null;
    await command.run(async () => {
      repaired = await actions.repairSheet({ language, sheet: current.sheet, finding });
      await check();
    });
    return repaired;
  };
  return (
    <FindingsView
      key={current.sheet}
      sheet={current}
      busy={command.busy}
      onGoTo={({ cell }) => command.run(() => actions.goToCell({ sheet: current.sheet, cell: cell ?? "A1" }))}
      onCheck={() => void command.run(check)}
      onRepair={repair}
    />
  );
}

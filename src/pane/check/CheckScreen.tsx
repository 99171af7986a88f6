/** The check screen: the stage, the points, and what the check found. */

import { type RefObject, useRef, useState } from "react";
import type { Stage } from "../../domain/scoreSheet";
import { Choice } from "../parts/Choice";
import { goToCell } from "../parts/goToCell";
import { useLanguage, usePaneText } from "../parts/language";
import type { SheetScreenProps } from "../parts/screen";
import { useGapShare } from "../parts/useGapShare";
import { changeStage } from "./checkCommands";
import { FindingsView } from "./FindingsView";
import { GapsView } from "./GapsView";
import { TotalsView } from "./TotalsView";

export default function CheckScreen(props: SheetScreenProps) {
  const { current, runner, open } = props;
  const [gapShare, chooseGapShare] = useGapShare();
  const goTo = (cell: string): void => void runner.give(goToCell, { sheet: current.sheet, cell });
  return (
    <>
      <StageChoice {...props} />
      <TotalsView totals={current.totals} stage={current.stage} />
      <FindingsView
        key={current.sheet}
        sheet={current}
        runner={runner}
        check={props.checkAloud}
        onOpenPrint={() => open("deliver")}
      />
      <GapsView sheet={current} share={gapShare} onChoose={chooseGapShare} onGoTo={goTo} />
    </>
  );
}

function StageChoice({ current, runner, checkAloud }: SheetScreenProps) {
  const { scoring: text } = usePaneText();
  const { language } = useLanguage();
  const [chosen, setChosen] = useState<Stage | null>(null);
  const changing = useRef(false);
  const next = useRef<Stage | null>(null);
  const changeTo = (stage: Stage) => ({ sheet: current.sheet, stage, check: checkAloud });

  /** What is chosen while an earlier choice is being written follows it, so that nobody has to wait between two keys. */
  const change = async (stage: Stage): Promise<void> => {
    setChosen(stage);
    next.current = stage;
    if (changing.current) return;
    changing.current = true;
    for (let asked = take(next); asked !== null; asked = take(next)) await runner.give(changeStage, changeTo(asked));
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
      options={(["self", "assessed"] as const).map((value) => ({
        value,
        name: changeStage.name(language, changeTo(value)),
      }))}
    />
  );
}

function take<T>(ref: RefObject<T | null>): T | null {
  const taken = ref.current;
  ref.current = null;
  return taken;
}

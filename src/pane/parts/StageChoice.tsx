/** Whose scores are entered and checked: the sheet's own stage, changed in the sheet. */

import { type RefObject, useRef, useState } from "react";
import type { Stage } from "../../domain/scoreSheet";
import { textFor } from "../../text";
import { Choice } from "./Choice";
import type { Command } from "./command";
import { useLanguage, usePaneText } from "./language";
import type { SheetScreenProps } from "./screen";

interface StageToSet extends Pick<SheetScreenProps, "check"> {
  sheet: string;
  stage: Stage;
}

const changeStage: Command<StageToSet> = {
  name: (language, { stage }) => textFor(language).terms.stages[stage],
  async run({ sheet, stage, check }, { actions }) {
    await actions.changeStage({ sheet, stage });
    await check();
  },
};

interface StageChoiceProps extends Pick<SheetScreenProps, "current" | "runner" | "checkAloud"> {
  /** Says below what the stage means. */
  explained?: boolean;
}

export function StageChoice({ current, runner, checkAloud, explained = false }: StageChoiceProps) {
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
      hint={explained ? text.stageMeaning[stage] : undefined}
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

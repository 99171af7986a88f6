/** Draws the result into the workbook; where an earlier one is there, asks what is to become of it. */

import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { Earlier } from "../../actions/drawConsolidation";
import type { Consolidation } from "../../layout/consolidation/consolidation";
import { consolidateText } from "../../text/consolidate";
import { useAnnounce } from "../parts/Announcer";
import { useConsolidateActions } from "./consolidateActions";
import { useLanguage } from "../parts/language";
import type { Command } from "../parts/useCommand";

export function DrawResult({ result, command }: { result: Consolidation; command: Command }) {
  const { language } = useLanguage();
  const text = consolidateText(language).pane.collect;
  const actions = useConsolidateActions();
  const announce = useAnnounce();
  const [earlier, setEarlier] = useState<string[]>([]);
  const [drawn, setDrawn] = useState<string[]>([]);

  const draw = (what: Earlier): void =>
    void command.run(async () => {
      announce(text.drawing);
      const done = await actions.drawConsolidation(result, what, language);
      setDrawn(done.drawn);
      setEarlier(done.drawn.length > 0 ? [] : done.earlier);
      announce(done.drawn.length > 0 ? text.drawn(done.drawn) : text.replaceQuestion(done.earlier));
    });
  if (result.judged.length === 0) return null;
  if (earlier.length > 0) {
    return (
      <>
        <p>{text.replaceQuestion(earlier)}</p>
        <div className="buttons">
          <Button appearance="primary" disabledFocusable={command.busy} onClick={() => draw("replace")}>
            {text.replace}
          </Button>
          <Button disabledFocusable={command.busy} onClick={() => draw("keep")}>
            {text.keep}
          </Button>
          <Button appearance="subtle" disabledFocusable={command.busy} onClick={() => setEarlier([])}>
            {text.back}
          </Button>
        </div>
      </>
    );
  }
  return (
    <>
      <Button appearance="primary" disabledFocusable={command.busy} onClick={() => draw("ask")}>
        {command.busy ? text.drawing : text.draw}
      </Button>
      {drawn.length > 0 && <p>{text.drawn(drawn)}</p>}
    </>
  );
}

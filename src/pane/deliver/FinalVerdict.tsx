/** A finalised sheet: its code, whether it is as finalised or which cells differ, and reopening it. */

import { Button, Field, Input, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useState } from "react";
import { sentenceOf } from "../../actions/differenceSentence";
import { failureSentence } from "../../text/failures";
import { finalTextFor } from "../../text/final";
import { useAnnounce } from "../parts/Announcer";
import { useDeliverActions } from "./deliverActions";
import { FinalHistory } from "./FinalHistory";
import type { FinalPart } from "./FinalSection";
import { useLanguage } from "../parts/language";
import { PlaceList } from "./PlaceList";

export function FinalVerdict({ verified, command, verify, tell }: FinalPart) {
  const { language } = useLanguage();
  const { pane, verdicts, proves } = finalTextFor(language);
  const text = pane.final;
  const announce = useAnnounce();
  const { state, code, differences } = verified.final;
  const said = state === "differs" ? verdicts.differs(differences.length) : verdicts[state];
  const places = differences.map((each) => ({ cell: each.cell, message: sentenceOf(each, language) }));
  const verifyAgain = (): void =>
    void command.run(async () => {
      await verify();
      announce(said);
    });
  return (
    <>
      <p className="code">{text.finalised(code ?? "")}</p>
      <MessageBar intent={state === "matches" ? "success" : "error"} layout="multiline">
        <MessageBarBody>{said}</MessageBarBody>
      </MessageBar>
      {places.length > 0 && (
        <>
          <p>{text.differs}</p>
          <PlaceList sheet={verified.sheet} places={places} command={command} />
        </>
      )}
      <p className="detail">{proves}</p>
      <div className="buttons">
        <Button disabledFocusable={command.busy} onClick={verifyAgain}>
          {text.verify}
        </Button>
      </div>
      <FinalHistory history={verified.history} />
      <Reopen verified={verified} command={command} verify={verify} tell={tell} />
    </>
  );
}

function Reopen({ verified: { sheet }, command, verify, tell }: FinalPart) {
  const { language } = useLanguage();
  const text = finalTextFor(language).pane.final;
  const actions = useDeliverActions();
  const announce = useAnnounce();
  const [who, setWho] = useState("");
  const [asked, setAsked] = useState(false);
  const reopen = (): void => {
    setAsked(true);
    if (who.trim() === "") return;
    void command.run(async () => {
      announce(text.undoing);
      const { strangeCovers } = await actions.undoFinalise({ sheet, who });
      await verify();
      tell("open", text.undone, text.saveReopened, strangeCovers);
    });
  };
  const missing = asked && who.trim() === "";
  return (
    <>
      <Field
        label={text.who}
        hint={text.undoHint}
        required
        validationMessage={missing ? failureSentence({ kind: "who-missing", facts: {} }, language) : undefined}
      >
        <Input value={who} maxLength={60} onChange={(_event, { value }) => setWho(value)} />
      </Field>
      <div className="buttons">
        <Button disabledFocusable={command.busy} onClick={reopen}>
          {text.undo}
        </Button>
      </div>
    </>
  );
}

/** A finalised sheet: its code, whether it is unchanged or which cells differ, and reopening it. */

import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { sentenceOf } from "../../actions/final/differenceSentence";
import { finalText } from "../../text/final";
import { CommandButton } from "../parts/CommandButton";
import { useLanguage } from "../parts/language";
import { undoFinalise, verifyAgain } from "./finalCommands";
import { FinalHistory } from "./FinalHistory";
import type { FinalPart } from "./finalPart";
import { PlaceList } from "./PlaceList";
import { WhoField } from "./WhoField";

export function FinalVerdict({ verified, runner, verify, report }: FinalPart) {
  const { language } = useLanguage();
  const { pane, verdicts, proves } = finalText(language);
  const text = pane.final;
  const { state, code, differences } = verified.final;
  const verdict = useRef<HTMLDivElement>(null);
  const said = state === "differs" ? verdicts.differs(differences.length) : verdicts[state];
  const places = differences.map((each) => ({
    sheet: each.kind === "printed" ? each.sheet : verified.sheet,
    cell: each.cell,
    message: sentenceOf(each, language),
  }));
  return (
    <>
      <p className="code">{text.finalised(code ?? "")}</p>
      <MessageBar ref={verdict} intent={state === "matches" ? "success" : "error"} layout="multiline">
        <MessageBarBody>{said}</MessageBarBody>
      </MessageBar>
      {places.length > 0 && (
        <>
          <p>{text.differs}</p>
          <PlaceList places={places} runner={runner} />
        </>
      )}
      <p className="detail">{proves}</p>
      <div className="buttons">
        <CommandButton
          command={verifyAgain}
          subject={{ verify, verdict: said }}
          runner={runner}
          onDone={() => verdict.current?.scrollIntoView?.({ block: "nearest" })}
        />
      </div>
      <FinalHistory history={verified.history} />
      <Reopen verified={verified} runner={runner} verify={verify} report={report} />
    </>
  );
}

function Reopen({ verified: { sheet }, runner, verify, report }: FinalPart) {
  const { language } = useLanguage();
  const text = finalText(language).pane.final;
  const [who, setWho] = useState("");
  const [asked, setAsked] = useState(false);
  const subject = { sheet, who, verify, report };
  const reopen = (): void => {
    setAsked(true);
    if (who.trim() !== "") void runner.give(undoFinalise, subject);
  };
  const missing = asked && who.trim() === "";
  return (
    <>
      <WhoField who={who} hint={text.undoHint} missing={missing} onChange={setWho} />
      <div className="buttons">
        <CommandButton command={undoFinalise} subject={subject} runner={runner} onPress={reopen} />
      </div>
    </>
  );
}

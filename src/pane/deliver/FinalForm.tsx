/** What finalising needs: no errors, warnings accepted, and the person's name. */

import { Button, Checkbox, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useState } from "react";
import type { CheckedSheet } from "../../actions/check/pictureOfSheets";
import { warningKey } from "../../actions/final/finalise";
import { countKinds } from "../../domain/countFindings";
import { isError } from "../../domain/finding";
import { countsInWords } from "../../text/countsInWords";
import { finalText } from "../../text/final";
import { findingSentence } from "../../text/findingSentence";
import { CommandButton } from "../parts/CommandButton";
import { useLanguage } from "../parts/language";
import { finalise } from "./finalCommands";
import { FinalHistory } from "./FinalHistory";
import type { FinalPart } from "./finalPart";
import { PlaceList } from "./PlaceList";
import { WhoField } from "./WhoField";

interface FinalFormProps extends FinalPart {
  current: CheckedSheet;
  onOpenCheck: () => void;
}

export function FinalForm({ current, verified, runner, verify, report, onOpenCheck }: FinalFormProps) {
  const { language } = useLanguage();
  const text = finalText(language).pane.final;
  const [who, setWho] = useState("");
  const [cover, setCover] = useState(true);
  const [accepted, setAccepted] = useState<readonly string[]>([]);
  const [asked, setAsked] = useState(false);
  const warnings = current.findings.filter((finding) => !isError(finding));
  const keys = warnings.map(warningKey);
  const places = warnings.map((each) => ({
    sheet: current.sheet,
    cell: each.cell,
    message: findingSentence(each, language),
  }));
  const { wrong, blank } = countKinds(current.findings);
  const allAccepted = keys.every((key) => accepted.includes(key));
  const whoMissing = asked && who.trim() === "";

  const subject = { sheet: current.sheet, who, acceptedWarnings: accepted, allAccepted, cover, verify, report };
  const submit = (): void => {
    setAsked(true);
    if (who.trim() !== "") void runner.give(finalise, subject);
  };
  if (wrong + blank > 0) {
    return (
      <>
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{text.left(countsInWords({ wrong, blank }, language))}</MessageBarBody>
        </MessageBar>
        <div className="buttons">
          <Button appearance="primary" onClick={onOpenCheck}>
            {text.toLeft}
          </Button>
        </div>
        <FinalHistory history={verified.history} />
      </>
    );
  }
  return (
    <>
      {warnings.length > 0 && (
        <>
          <p>{text.warnings(warnings.length)}</p>
          <PlaceList places={places} runner={runner} />
          <Checkbox
            checked={allAccepted}
            label={text.accept}
            onChange={(_event, { checked }) => setAccepted(checked === true ? keys : [])}
          />
        </>
      )}
      <WhoField who={who} hint={text.whoHint} missing={whoMissing} onChange={setWho} />
      <Checkbox checked={cover} label={text.cover} onChange={(_event, { checked }) => setCover(checked === true)} />
      <div className="buttons">
        <CommandButton appearance="primary" command={finalise} subject={subject} runner={runner} onPress={submit} />
      </div>
      <FinalHistory history={verified.history} />
    </>
  );
}

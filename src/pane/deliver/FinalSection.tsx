/** 定稿: finalising a sheet, verifying it later, and reopening it. */

import { MessageBar, MessageBarBody, Spinner } from "@fluentui/react-components";
import { useState } from "react";
import type { CheckedSheet } from "../../actions/check/pictureOfSheets";
import type { VerifiedSheet } from "../../actions/final/verifiedSheet";
import { finalText } from "../../text/final";
import { useAnnounce } from "../parts/Announcer";
import { InSight } from "../parts/InSight";
import { useLanguage } from "../parts/language";
import type { Runner } from "../parts/useRunner";
import { FinalForm } from "./FinalForm";
import { FinalVerdict } from "./FinalVerdict";
import type { Verification } from "./useVerified";

interface FinalSectionProps {
  current: CheckedSheet;
  runner: Runner;
  verification: Verification;
  onOpenCheck: () => void;
}

type State = VerifiedSheet["final"]["state"];

/** The props of this section's parts. */
export interface FinalPart {
  verified: VerifiedSheet;
  runner: Runner;
  verify: () => Promise<void>;
  /** Announces what was done, and shows what comes next as long as the sheet stays in that state. */
  report: (state: State, done: string, next: string, strangeCovers: string[]) => void;
}

export function FinalSection({ current, runner, verification, onOpenCheck }: FinalSectionProps) {
  const { language } = useLanguage();
  const text = finalText(language).pane.final;
  const { verified, verify } = verification;
  const [reported, setReported] = useState<{ state: State; sentences: string[]; strange: boolean } | null>(null);
  const announce = useAnnounce();
  const report: FinalPart["report"] = (state, done, next, strangeCovers) => {
    const strange = strangeCovers.length > 0;
    const sentences = [next, ...(strange ? [text.strangeCovers(strangeCovers.join(text.separator))] : [])];
    announce([done, ...sentences].join(" "));
    setReported({ state, sentences, strange });
  };
  return (
    <section className="deliver" aria-labelledby="final-heading">
      <h2 id="final-heading">{text.heading}</h2>
      {verified?.final.state === "open" && <p>{text.purpose}</p>}
      {reported && reported.state === verified?.final.state && (
        <InSight of={reported} focus>
          <MessageBar intent={reported.strange ? "warning" : "success"} layout="multiline">
            <MessageBarBody>
              {reported.sentences.map((sentence) => (
                <p key={sentence}>{sentence}</p>
              ))}
            </MessageBarBody>
          </MessageBar>
        </InSight>
      )}
      {!verified && <Spinner size="tiny" label={text.verifying} />}
      {verified?.final.state === "open" && (
        <FinalForm
          current={current}
          verified={verified}
          runner={runner}
          verify={verify}
          report={report}
          onOpenCheck={onOpenCheck}
        />
      )}
      {verified && verified.final.state !== "open" && (
        <FinalVerdict verified={verified} runner={runner} verify={verify} report={report} />
      )}
    </section>
  );
}

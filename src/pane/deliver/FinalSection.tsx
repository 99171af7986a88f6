/** 定稿: finalising a sheet, verifying it later, and reopening it. */

import { MessageBar, MessageBarBody, Spinner } from "@fluentui/react-components";
import { useState } from "react";
import type { CheckedSheet } from "../../actions/pictureOfSheets";
import type { VerifiedSheet } from "../../actions/verifiedSheet";
import { finalTextFor } from "../../text/final";
import { FinalForm } from "./FinalForm";
import { FinalVerdict } from "./FinalVerdict";
import { useAnnounce } from "../parts/Announcer";
import { useLanguage } from "../parts/language";
import type { Runner } from "../parts/useRunner";
import type { Verification } from "./useVerified";

interface FinalSectionProps {
  current: CheckedSheet;
  runner: Runner;
  verification: Verification;
  onOpenCheck: () => void;
}

type State = VerifiedSheet["final"]["state"];

/** What a part of this section is given. */
export interface FinalPart {
  verified: VerifiedSheet;
  runner: Runner;
  verify: () => Promise<void>;
  /** Announces what was done, and shows what comes next as long as the sheet stays in that state. */
  tell: (state: State, done: string, next: string, strangeCovers: string[]) => void;
}

export function FinalSection({ current, runner, verification, onOpenCheck }: FinalSectionProps) {
  const { language } = useLanguage();
  const text = finalTextFor(language).pane.final;
  const { verified, verify } = verification;
  const [told, setTold] = useState<{ state: State; sentences: string[]; strange: boolean } | null>(null);
  const announce = useAnnounce();
  const tell: FinalPart["tell"] = (state, done, next, strangeCovers) => {
    const strange = strangeCovers.length > 0;
    const sentences = [next, ...(strange ? [text.strangeCovers(strangeCovers.join(text.separator))] : [])];
    announce([done, ...sentences].join(" "));
    setTold({ state, sentences, strange });
  };
  return (
    <section className="deliver" aria-labelledby="final-heading">
      <h2 id="final-heading">{text.heading}</h2>
      {verified?.final.state === "open" && <p>{text.purpose}</p>}
      {told && told.state === verified?.final.state && (
        <MessageBar intent={told.strange ? "warning" : "success"} layout="multiline">
          <MessageBarBody>
            {told.sentences.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </MessageBarBody>
        </MessageBar>
      )}
      {!verified && <Spinner size="tiny" label={text.verifying} />}
      {verified?.final.state === "open" && <FinalForm {...{ current, verified, runner, verify, tell, onOpenCheck }} />}
      {verified && verified.final.state !== "open" && <FinalVerdict {...{ verified, runner, verify, tell }} />}
    </section>
  );
}

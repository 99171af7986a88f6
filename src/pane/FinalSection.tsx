/** 定稿: finalising a sheet, verifying it later, and reopening it. */

import { MessageBar, MessageBarBody, Spinner } from "@fluentui/react-components";
import { useCallback, useEffect, useState } from "react";
import type { CheckedSheet } from "../actions/pictureOfSheets";
import type { VerifiedSheet } from "../actions/verifySheet";
import { finalTextFor } from "../text/final";
import { useDeliverActions } from "./deliverActions";
import { FinalForm } from "./FinalForm";
import { FinalVerdict } from "./FinalVerdict";
import { useAnnounce } from "./Announcer";
import { useLanguage } from "./language";
import type { Command } from "./useCommand";

interface FinalSectionProps {
  current: CheckedSheet;
  command: Command;
}

/** What a part of this section is given. */
export interface FinalPart {
  verified: VerifiedSheet;
  command: Command;
  verify: () => Promise<void>;
  /** Shows what was done and what comes next, and announces it. */
  tell: (sentences: string[], strangeCovers?: string[]) => void;
}

export function FinalSection({ current, command }: FinalSectionProps) {
  const { language } = useLanguage();
  const text = finalTextFor(language).pane.final;
  const { verified, verify } = useVerified(current, command);
  const [told, setTold] = useState<{ sentences: string[]; strange: boolean } | null>(null);
  const announce = useAnnounce();
  const tell = (sentences: string[], strangeCovers: string[] = []): void => {
    const strange = strangeCovers.length > 0;
    const all = strange ? [...sentences, text.strangeCovers(strangeCovers.join(text.separator))] : sentences;
    announce(all.join(" "));
    setTold({ sentences: all, strange });
  };
  return (
    <section className="deliver" aria-labelledby="final-heading">
      <h2 id="final-heading">{text.heading}</h2>
      <p>{text.purpose}</p>
      {told && (
        <MessageBar intent={told.strange ? "warning" : "success"} layout="multiline">
          <MessageBarBody>
            {told.sentences.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </MessageBarBody>
        </MessageBar>
      )}
      {!verified && <Spinner size="tiny" label={text.verifying} />}
      {verified?.verdict.state === "open" && (
        <FinalForm current={current} verified={verified} command={command} verify={verify} tell={tell} />
      )}
      {verified && verified.verdict.state !== "open" && (
        <FinalVerdict verified={verified} command={command} verify={verify} tell={tell} />
      )}
    </section>
  );
}

/** Verifies when the screen opens, whenever the workbook was checked anew, and when asked. */
function useVerified(
  current: CheckedSheet,
  command: Command,
): { verified: VerifiedSheet | null; verify: () => Promise<void> } {
  const { language } = useLanguage();
  const actions = useDeliverActions();
  const { sheet } = current;
  const [verified, setVerified] = useState<VerifiedSheet | null>(null);
  const verify = useCallback(
    async () => setVerified(await actions.verifyFinalised({ language, sheet })),
    [actions, language, sheet],
  );
  const { run } = command;
  useEffect(() => {
    let left = false;
    actions.verifyFinalised({ language, sheet }).then(
      (found) => {
        if (!left) setVerified(found);
      },
      (error: unknown) => {
        // As what a command failed with: the person sees why, and can verify again.
        if (!left) void run(() => Promise.reject(error as Error));
      },
    );
    return () => {
      left = true;
    };
  }, [actions, language, sheet, current, run]);
  return { verified, verify };
}

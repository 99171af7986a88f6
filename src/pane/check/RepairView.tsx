/** Repairs everything that can be repaired, and lists what was repaired and what was left. */

import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons";
import { findingsText } from "../../text/findings";
import { CommandButton } from "../parts/CommandButton";
import { useLanguage } from "../parts/language";
import { useInSight } from "../parts/useInSight";
import { repair } from "./checkCommands";
import type { Repairs } from "./useRepairs";

export function RepairView({ repairs }: { repairs: Repairs }) {
  const { repair: text } = findingsText(useLanguage().language);
  return (
    <>
      {repairs.subject.repairable > 0 && (
        <div className="repair">
          <CommandButton
            aria-describedby="repair-note"
            command={repair}
            subject={repairs.subject}
            runner={repairs.runner}
            onPress={() => void repairs.give()}
          />
          <p id="repair-note">{text.note}</p>
        </div>
      )}
      {repairs.last && <RepairResult {...repairs.last} onDismiss={repairs.dismiss} />}
    </>
  );
}

function RepairResult(props: { mended: string[]; left: string[]; onDismiss: () => void }) {
  const { repair: text } = findingsText(useLanguage().language);
  // The pressed button may be gone with its finding.
  const bar = useInSight<HTMLDivElement>(props.mended, true);
  return (
    <MessageBar
      ref={bar}
      tabIndex={-1}
      intent={props.left.length > 0 ? "warning" : "success"}
      layout="multiline"
      className="message"
    >
      <MessageBarBody>
        <MessageBarTitle>{props.mended.length > 0 ? text.heading : text.none}</MessageBarTitle>
        <ul className="mended">
          {[...props.left, ...props.mended].map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            aria-label={text.dismiss}
            icon={<Dismiss16Regular />}
            onClick={props.onDismiss}
          />
        }
      />
    </MessageBar>
  );
}

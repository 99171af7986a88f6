/** Says in a sentence what went wrong; details of an unforeseen error can be copied for the administrator. */

import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons";
import { lazy, Suspense } from "react";
import { textFor } from "../../text";
import { detailsOf } from "./errorDetails";
import { useSentenceOf } from "./failureSentences";
import { useLanguage, usePaneText } from "./language";
import { isMissingFile } from "./missingFile";
import { useCopy } from "./useCopy";
import type { Runner } from "./useRunner";

export function ErrorMessage(props: { error: unknown; version: string; onDismiss?: () => void; onRetry?: () => void }) {
  const { language } = useLanguage();
  const { pane, update } = textFor(language);
  const { errors } = pane;
  const sentenceOf = useSentenceOf();
  const missingFile = isMissingFile(props.error);
  const sentence = missingFile ? update.missingFile : sentenceOf(props.error, language);
  // An alert that says nothing yet would be read out as nothing.
  if (sentence === undefined) return null;
  return (
    <MessageBar intent="error" role="alert" layout="multiline" className="message">
      <MessageBarBody>{sentence ?? errors.unknown}</MessageBarBody>
      <MessageBarActions
        containerAction={
          props.onDismiss && (
            <Button
              appearance="transparent"
              aria-label={errors.dismiss}
              icon={<Dismiss16Regular />}
              onClick={props.onDismiss}
            />
          )
        }
      >
        {missingFile && (
          <Button size="small" onClick={() => location.reload()}>
            {update.reload}
          </Button>
        )}
        {props.onRetry && !missingFile && (
          <Button size="small" onClick={props.onRetry}>
            {errors.retry}
          </Button>
        )}
        {sentence === null && <CopyDetails details={detailsOf(props.error, props.version)} />}
      </MessageBarActions>
    </MessageBar>
  );
}

const UndrawnMessages = lazy(() => import("./UndrawnMessages"));

/** The last command's failure, until it is dismissed or another command is run, and what Excel did not draw. */
export function CommandFailure({ runner, version }: { runner: Runner; version: string }) {
  const { failure, dismissFailure, undrawn } = runner;
  return (
    <>
      {failure !== null && <ErrorMessage error={failure} version={version} onDismiss={dismissFailure} />}
      <Suspense>{undrawn.length > 0 && <UndrawnMessages runner={runner} />}</Suspense>
    </>
  );
}

/** Copies the details; where the browser forbids that, shows them instead. */
function CopyDetails(props: { details: string }) {
  const { errors } = usePaneText();
  const { outcome, copy } = useCopy(props.details);
  if (outcome === "refused") {
    return (
      <span>
        {errors.notCopied} <code className="details">{props.details}</code>
      </span>
    );
  }
  return (
    <Button size="small" onClick={() => void copy()}>
      {outcome === "copied" ? errors.copied : errors.copyDetails}
    </Button>
  );
}

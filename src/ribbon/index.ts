/** The function file of manifest.xml: Excel loads this page, unseen, when a ribbon command is clicked that needs no pane. */

import { ribbonCommands } from "../actions/ribbon/ribbonCommands";
import { Failure } from "../domain/failure";
import { showNotice } from "../excel/showNotice";
import type { Language } from "../text";
import { failureSentence } from "../text/failures";
import { languageFor } from "../text/languages";

void Office.onReady(() => {
  const language = languageFor(Office.context.displayLanguage);
  for (const { id, does } of ribbonCommands) {
    if (!("runs" in does)) continue;
    Office.actions.associate(id, (event: Office.AddinCommands.Event) => {
      void does
        .runs(language)
        .catch((error: unknown) => tell(error, language))
        .finally(() => event.completed());
    });
  }
});

/**
 * Without a pane, only a dialog can say what went wrong. Excel ends this page, and perhaps the dialog with it, as soon as
 * the command is completed: that waits until the person has closed the dialog, or none could be opened.
 */
function tell(error: unknown, language: Language): Promise<void> {
  const failure = error instanceof Failure ? error : new Failure("unexpected", {}, { cause: error });
  const url = new URL("notice.html", location.href);
  url.hash = encodeURIComponent(failureSentence(failure, language));
  return showNotice(url.href);
}

/** The function file of manifest.xml: Excel loads this page, unseen, when a ribbon command is clicked that needs no pane. */

import { ribbonCommands } from "../actions/ribbon/ribbonCommands";
import { Failure } from "../domain/failure";
import type { Language } from "../text";
import { failureSentence } from "../text/failures";
import { languageFor } from "../text/languages";

/** Percentages of the screen. */
const noticeSize = { height: 22, width: 30, displayInIframe: true };

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

/** Without a pane, only a dialog can say what went wrong. */
function tell(error: unknown, language: Language): void {
  const failure = error instanceof Failure ? error : new Failure("unexpected", {}, { cause: error });
  const url = new URL("notice.html", location.href);
  url.hash = encodeURIComponent(failureSentence(failure, language));
  Office.context.ui.displayDialogAsync(url.href, noticeSize);
}

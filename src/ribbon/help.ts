/** The manual, in a pane of its own or in a browser: text and pictures, made from docs/ by the build. */

import { languageFor } from "../text/languages";
import "./help.css";

/** Shows the manual in the language asked for, or else Office's. */
function show(asked: string | undefined): void {
  const language = languageFor(asked);
  document.documentElement.lang = language;
  for (const manual of document.querySelectorAll("main")) {
    manual.hidden = manual.lang !== language;
    if (!manual.hidden) document.title = manual.querySelector("h1")?.textContent ?? document.title;
  }
}

const asked = new URLSearchParams(location.search).get("language");
show(asked ?? navigator.language);

// Excel takes a pane whose page never calls Office.onReady for one that failed.
void Office.onReady(() => {
  if (asked === null) show(Office.context.displayLanguage);
});

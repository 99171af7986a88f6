/** Starts the task pane: waits for Office, then hands the pane its language, its theme and the real actions. */

import { createRoot } from "react-dom/client";
import { version } from "../../package.json";
import { languageFor, textFor } from "../text";
import { App } from "./App";
import "./pane.css";
import { realActions } from "./realActions";
import { isDark, themeFor } from "./theme";

const container = document.getElementById("pane");
if (!container) throw new Error("taskpane.html has no element for the pane");
const place = container;

Office.onReady(({ host }) => {
  const { displayLanguage, officeTheme } = Office.context;
  if (host !== Office.HostType.Excel) return tell(textFor(languageFor(navigator.language)).pane.errors.notExcel);
  const dark = isDark(officeTheme?.bodyBackgroundColor, matchMedia("(prefers-color-scheme: dark)").matches);
  // The browser's own parts, scroll bars and the lists of selects, follow this.
  document.documentElement.style.colorScheme = dark ? "dark" : "light";
  createRoot(place).render(
    <App actions={realActions} displayLanguage={displayLanguage} theme={themeFor(dark)} version={version} />,
  );
}).catch(() => tell(textFor(languageFor(navigator.language)).pane.errors.notStarted));

function tell(sentence: string): void {
  place.textContent = sentence;
}

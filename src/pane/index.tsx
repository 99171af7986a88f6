/** Starts the task pane: waits for Office, then hands the pane its language, its theme and the real actions. */

import { createRoot } from "react-dom/client";
import { version } from "../../package.json";
import { languageFor, textFor } from "../text";
import { App } from "./App";
import { deployedVersion } from "./deployedVersion";
import { findObstacle, isWps } from "./findObstacle";
import "./pane.css";
import { realActions } from "./realActions";
import { isDark, themeFor } from "./theme";
import "./told.css";

const container = document.getElementById("pane");
if (!container) throw new Error("taskpane.html has no element for the pane");
const place = container;
const { start: text } = textFor(languageFor(navigator.language));

Office.onReady(({ host }) => {
  const { displayLanguage, officeTheme, requirements } = Office.context;
  const supportsFloor = Boolean(host) && requirements.isSetSupported("ExcelApi", "1.9");
  const program = host && (host === Office.HostType.Excel ? "Excel" : "other");
  const obstacle = findObstacle({ program, supportsFloor, isWps: isWps(window) });
  if (obstacle) return tell(text[obstacle]);
  const dark = isDark(officeTheme?.bodyBackgroundColor, matchMedia("(prefers-color-scheme: dark)").matches);
  // The browser's own parts, scroll bars and the lists of selects, follow this.
  document.documentElement.style.colorScheme = dark ? "dark" : "light";
  createRoot(place).render(
    <App
      actions={realActions}
      displayLanguage={displayLanguage}
      theme={themeFor(dark)}
      version={version}
      deployedVersion={deployedVersion}
    />,
  );
}).catch(() => tell(text.notStarted));

/** Where nothing else can be shown. */
function tell(sentence: string): void {
  const told = document.createElement("p");
  told.className = "told";
  told.setAttribute("role", "alert");
  told.textContent = sentence;
  place.replaceChildren(told);
}

/** Starts the task pane: waits for Office, then hands the pane its language, its theme and the real actions. */

import { createRoot } from "react-dom/client";
import { version } from "../../package.json";
import { App } from "./App";
import { deployedVersion } from "./deployedVersion";
import { findObstacle, type Obstacle } from "./findObstacle";
import { loadFailureSentences } from "./parts/failureSentences";
import { realActions } from "./realActions";
import { keepTabInPane } from "./tabKey";
import { followTheme } from "./theme";
import "./deliver.css";
import "./help.css";
import "./insert.css";
import "./pane.css";
import "./startNotice.css";
import "./system.css";

const container = document.getElementById("pane");
if (!container) throw new Error("taskpane.html has no element for the pane");
const place = container;

declare global {
  interface Window {
    /** Defined by start.js: says in one sentence why the pane cannot start. */
    showObstacle: (reason: Obstacle | "notStarted") => void;
  }
}

Office.onReady(async ({ host }) => {
  const { displayLanguage, officeTheme, requirements } = Office.context;
  const supportsFloor = Boolean(host) && requirements.isSetSupported("ExcelApi", "1.9");
  const program = host && (host === Office.HostType.Excel ? "Excel" : "other");
  const obstacle = findObstacle({ program, supportsFloor });
  if (obstacle) return window.showObstacle(obstacle);
  keepTabInPane(place);
  await followTheme(officeTheme?.bodyBackgroundColor);
  createRoot(place).render(
    <App actions={realActions} displayLanguage={displayLanguage} version={version} deployedVersion={deployedVersion} />,
  );
  void loadFailureSentences();
}).catch(() => window.showObstacle("notStarted"));

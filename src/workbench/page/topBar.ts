/** The bar above the spreadsheet: the workbook's name, saving, language and theme, and what this page is. */

import type { WorkbenchText } from "../../text/workbench";

/** What the bar's buttons do. */
export interface TopBarActions {
  save: () => Promise<void>;
  switchLanguage: () => void;
  switchTheme: () => void;
}

interface Labels {
  workbookName: string;
  text: WorkbenchText;
  /** By its own name. */
  nextLanguage: string;
  dark: boolean;
}

/** Draws the bar anew. */
export function drawTopBar(bar: HTMLElement, labels: Labels, actions: TopBarActions): void {
  const { workbookName, text, nextLanguage, dark } = labels;
  const name = element("h1", workbookName);
  const note = element("p", text.whatThisIs);
  const save = button(text.save, "primary");
  save.addEventListener("click", () => void run(save, note, text, actions.save));
  const language = button(nextLanguage);
  language.setAttribute("aria-label", text.languageLabel(nextLanguage));
  language.addEventListener("click", actions.switchLanguage);
  const theme = button(dark ? text.lightTheme : text.darkTheme);
  theme.addEventListener("click", actions.switchTheme);
  bar.replaceChildren(name, save, note, language, theme);
}

async function run(save: HTMLButtonElement, note: HTMLElement, text: WorkbenchText, work: () => Promise<void>) {
  save.disabled = true;
  save.textContent = text.saving;
  note.removeAttribute("role");
  note.textContent = text.whatThisIs;
  try {
    await work();
  } catch (error) {
    note.setAttribute("role", "alert");
    note.textContent = text.saveFailed(error instanceof Error ? error.message : String(error));
  } finally {
    save.disabled = false;
    save.textContent = text.save;
  }
}

function element(tag: "h1" | "p", content: string): HTMLElement {
  const made = document.createElement(tag);
  made.textContent = content;
  return made;
}

function button(label: string, className = ""): HTMLButtonElement {
  const made = document.createElement("button");
  Object.assign(made, { type: "button", textContent: label, className });
  return made;
}

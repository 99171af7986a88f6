/** The bar above the spreadsheet: the workbook's name, opening and saving, language and theme, and what this page is. */

import type { WorkbenchText } from "../../text/workbench";

/** What the bar's buttons do. */
export interface TopBarActions {
  save: () => Promise<void>;
  /** Resolves to why the file could not be opened; null where nothing is to be said. */
  open: (file: File) => Promise<string | null>;
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
  const saving = { busy: text.saving, failed: text.saveFailed };
  save.addEventListener(
    "click",
    () => void run(save, note, text, { ...saving, work: () => actions.save().then(() => null) }),
  );
  const open = button(text.open);
  const file = filePicker(
    text.open,
    (chosen) =>
      void run(open, note, text, { busy: text.openingFile, failed: text.openFailed, work: () => actions.open(chosen) }),
  );
  open.addEventListener("click", () => file.click());
  const language = button(nextLanguage);
  language.setAttribute("aria-label", text.languageLabel(nextLanguage));
  language.addEventListener("click", actions.switchLanguage);
  const theme = button(dark ? text.lightTheme : text.darkTheme);
  theme.addEventListener("click", actions.switchTheme);
  bar.replaceChildren(name, open, file, save, note, language, theme);
}

interface Work {
  /** What the button says meanwhile. */
  busy: string;
  failed: (reason: string) => string;
  /** Resolves to a sentence for what went wrong as may happen; null where nothing did. */
  work: () => Promise<string | null>;
}

async function run(pressed: HTMLButtonElement, note: HTMLElement, text: WorkbenchText, { busy, failed, work }: Work) {
  const label = pressed.textContent;
  pressed.disabled = true;
  pressed.textContent = busy;
  note.removeAttribute("role");
  note.textContent = text.whatThisIs;
  const tell = (reason: string): void => {
    note.setAttribute("role", "alert");
    note.textContent = failed(reason);
  };
  try {
    const sentence = await work();
    if (sentence !== null) tell(sentence);
  } catch (error) {
    tell(error instanceof Error ? error.message : String(error));
  } finally {
    pressed.disabled = false;
    pressed.textContent = label;
  }
}

/** Lets the person choose a workbook; the button opens it. */
function filePicker(label: string, onChoose: (file: File) => void): HTMLInputElement {
  const made = document.createElement("input");
  Object.assign(made, { type: "file", accept: ".xlsx", hidden: true });
  made.setAttribute("aria-label", label);
  made.addEventListener("change", () => {
    const [chosen] = made.files ?? [];
    if (chosen) onChoose(chosen);
    // So that the same file can be chosen again.
    made.value = "";
  });
  return made;
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

/** The page at the add-in's address: says that the server answers, and checks its files and settings on request. */

import { type Language, languageFor, nextLanguage, ownNames } from "../text/languages";
import { serverText } from "../text/server";
import { type CheckedServer, checkServer, type Fault } from "./checkServer";
import "./page.css";

/** Without the page's own name: `https://host/path`. */
const here = new URL(".", location.href).href.replace(/\/$/, "");

/** What was found; how far a check has come while one is under way. */
let checked: CheckedServer | null = null;
let progress: { done: number; count: number } | null = null;

/** The page in each language, of which one is shown. */
const views = [...document.querySelectorAll("main")].map((main) => {
  const language = languageFor(main.lang);
  const check = button("", () => undefined);
  const next = nextLanguage(language);
  const other = button(ownNames[next], () => show(next, true));
  const result = element("div", "");
  result.setAttribute("aria-live", "polite");
  main.querySelector(".check")?.replaceChildren(check, other, result);
  return { main, language, check, other, result };
});

function element<K extends keyof HTMLElementTagNameMap>(tag: K, text: string): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  made.textContent = text;
  return made;
}

function button(text: string, onClick: () => void): HTMLButtonElement {
  const made = element("button", text);
  made.type = "button";
  made.onclick = onClick;
  return made;
}

function show(language: Language, focuses = false): void {
  document.documentElement.lang = language;
  document.title = serverText(language).heading;
  for (const view of views) {
    view.main.hidden = view.language !== language;
    if (focuses && !view.main.hidden) view.other.focus();
  }
}

async function run(): Promise<void> {
  const onProgress = (done: number, count: number): void => {
    progress = { done, count };
    update();
  };
  onProgress(0, 0);
  const get = (path: string): Promise<Response> => fetch(path, { cache: "no-store" });
  checked = await checkServer({ get, here, crypto: window.isSecureContext ? crypto.subtle : undefined, onProgress });
  progress = null;
  update();
}

function update(): void {
  for (const { language, check, result } of views) {
    const text = serverText(language);
    check.textContent = checked ? text.checkAgain : text.check;
    // A disabled button would lose the focus.
    check.setAttribute("aria-disabled", String(progress !== null));
    check.onclick = progress ? null : () => void run();
    result.ariaBusy = String(progress !== null);
    const shown = progress ? [element("p", text.checking(progress.done, progress.count))] : [];
    result.replaceChildren(...(checked && !progress ? resultOf(checked, language) : shown));
  }
}

function resultOf({ version, count, faults }: CheckedServer, language: Language): HTMLElement[] {
  const text = serverText(language);
  const verdict = element("p", faults.length === 0 ? text.right(version, count) : text.wrong(faults.length));
  verdict.className = "verdict";
  if (faults.length === 0) return [verdict];
  const list = document.createElement("ul");
  for (const fault of faults) {
    const item = document.createElement("li");
    const place = element("span", "file" in fault ? fault.file : text.settings);
    place.className = "place";
    item.append(place, sentenceFor(fault, language));
    list.append(item);
  }
  return [verdict, list];
}

function sentenceFor(fault: Fault, language: Language): string {
  const { faults } = serverText(language);
  if ("status" in fault) return faults.status(fault.status);
  if ("type" in fault) return faults.type(fault.type);
  if ("listed" in fault) return faults.address(fault.listed, fault.here);
  return faults[fault.kind];
}

update();
show(languageFor(navigator.language));

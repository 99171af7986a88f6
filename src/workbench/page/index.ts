/** The page of the workbench: a spreadsheet on the left, the add-in's pane beside it. */

import apiSets from "office-api-sets";
import type { Language } from "../../text";
import { refusalSentence } from "../../text/files";
import { languageFor, nextLanguage, ownNames } from "../../text/languages";
import { workbenchText } from "../../text/workbench";
import { UnreadableFile } from "../../xlsx/unreadableFile";
import { SheetCharts } from "../charts/sheetCharts";
import { UniverGrid } from "../grid/univerGrid";
import { openPane } from "../host/frame";
import { Host } from "../host/host";
import { emptyWorkbook } from "./emptyWorkbook";
import { personOfHost } from "./personOfHost";
import { saveFile } from "./saveFile";
import { makeResizable } from "./splitter";
import { offerTestAccess } from "./testAccess";
import { drawTopBar } from "./topBar";
import "./page.css";

function byId(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`the page has no #${id}`);
  return element;
}

class Page {
  private language: Language = languageFor(new URLSearchParams(location.search).get("language") ?? undefined);
  private dark = matchMedia("(prefers-color-scheme: dark)").matches;
  private pane: HTMLIFrameElement | null = null;
  /** Of how many changes the file knows. */
  private saved = 0;
  private closePane: () => void = () => undefined;
  private readonly workbook = emptyWorkbook(this.text.newWorkbook);
  private readonly grid = new UniverGrid(byId("grid"), this.workbook, this.language);
  private readonly host = new Host(this.workbook, this.grid, { apiSets });
  private readonly charts = new SheetCharts(this.grid, this.workbook);

  start(): void {
    addEventListener("beforeunload", (event) => {
      // The browser asks in words of its own.
      if (this.isUnsaved) event.preventDefault();
    });
    const update = () => this.charts.update();
    this.grid.listen(personOfHost(this.host, update));
    this.grid.onShown(update);
    makeResizable(byId("splitter"), () => this.pane ?? byId("grid"), this.text.resizePane);
    const { host, workbook, grid } = this;
    offerTestAccess({ host, workbook, grid, idle: () => this.idle() });
    this.draw();
  }

  private get text() {
    return workbenchText(this.language);
  }

  /** Draws all that speaks a language or has a theme; the workbook stays as it is. */
  private draw(): void {
    document.documentElement.lang = this.language;
    document.title = this.text.title;
    byId("grid").setAttribute("aria-label", this.text.grid);
    const next = ownNames[nextLanguage(this.language)];
    const labels = { workbookName: this.workbook.name, text: this.text, nextLanguage: next, dark: this.dark };
    drawTopBar(byId("bar"), labels, {
      save: () => this.save(),
      open: (file) => this.open(file),
      switchLanguage: () => this.switchLanguage(),
      switchTheme: () => this.switchTheme(),
    });
    this.openPane();
  }

  private async save(): Promise<void> {
    await this.idle();
    await saveFile(this.workbook);
    this.saved = this.host.changes;
  }

  /** Resolves to why the file could not be opened; null where it was, or the person would rather not. */
  private async open(file: File): Promise<string | null> {
    await this.idle();
    if (this.isUnsaved && !confirm(this.text.loseUnsaved(this.workbook.name))) return null;
    try {
      const { openWorkbook } = await import("./open/openWorkbook");
      await this.host.open({ name: file.name, ...openWorkbook(new Uint8Array(await file.arrayBuffer())) });
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      return refusalSentence({ reason: error.reason, detail: "" }, this.language);
    }
    this.grid.forget();
    this.saved = this.host.changes;
    this.draw();
    return null;
  }

  private get isUnsaved(): boolean {
    return this.host.changes !== this.saved;
  }

  private async idle(): Promise<void> {
    await this.grid.idle();
    await this.host.idle();
  }

  private switchLanguage(): void {
    this.language = nextLanguage(this.language);
    this.grid.speak(this.language);
    this.draw();
  }

  private switchTheme(): void {
    this.dark = !this.dark;
    this.draw();
  }

  private openPane(): void {
    const pane = document.createElement("iframe");
    pane.title = this.text.pane;
    pane.style.width = this.pane?.style.width ?? "";
    this.closePane();
    this.pane?.remove();
    this.pane = pane;
    this.closePane = openPane(pane, "taskpane.html", this.host, {
      language: this.language,
      theme: this.dark ? "dark" : "light",
      onLeave: (forwards) => (forwards ? byId("bar").querySelector("button") : byId("splitter"))?.focus(),
    });
    document.querySelector("main")?.append(pane);
  }
}

new Page().start();

/** The page of the workbench: a spreadsheet on the left, the add-in's pane beside it. */

import apiSets from "office-api-sets";
import type { Language } from "../../text";
import { languageFor, nextLanguage, ownNames } from "../../text/languages";
import { workbenchText } from "../../text/workbench";
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
  private closePane: () => void = () => undefined;
  private readonly workbook = emptyWorkbook(this.text.newWorkbook);
  private readonly grid = new UniverGrid(byId("grid"), this.workbook, this.language);
  private readonly host = new Host(this.workbook, this.grid, { apiSets });
  private readonly charts = new SheetCharts(this.grid, this.workbook);

  start(): void {
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
      switchLanguage: () => this.switchLanguage(),
      switchTheme: () => this.switchTheme(),
    });
    this.openPane();
  }

  private async save(): Promise<void> {
    await this.idle();
    await saveFile(this.workbook);
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

/** Microsoft's own office.js in jsdom, answered by the workbench's host through the runtime's native seam (`window.external`). */

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type DOMWindow, JSDOM, ResourceLoader } from "jsdom";
import { type ApiSets, readApiSets } from "../../src/workbench/host/apiSets";
import type { FileAnswer } from "../../src/workbench/host/documentFiles";
import { documentSelectionChanged } from "../../src/workbench/host/events";
import { Host, type HostOptions } from "../../src/workbench/host/host";
import type { Grid, HostWorkbook } from "../../src/workbench/host/hostWorkbook";
import { sheetId } from "../../src/workbench/host/sheets";
import { area } from "../../src/workbook/address";
import { emptySheet } from "../../src/workbook/sheetBuilder";
import type { Workbook } from "../../src/workbook/workbook";

const dist = join(__dirname, "../../node_modules/@microsoft/office-js/dist");

/** The runtime's numbers of the document's selection event, and of the rich API's event and requests. */
const dispatch = { selectionChanged: 2, richApiMessage: 33, richApi: 93, getFile: 77, getSlice: 80, closeFile: 81 };
/** How Excel on Windows numbers the sort of file that holds the whole workbook. */
const compressed = 5;
/** The rich API's message category of events. */
const eventCategory = 65536;

let sets: ApiSets | undefined;

/** The API set of every member, out of the installed debug build. */
export function installedApiSets(): ApiSets {
  return (sets ??= readApiSets(readFileSync(join(dist, "excel-web-16.00.debug.js"), "utf8")));
}

/** A grid that calculates nothing: for tests that need no formulas. */
export const bareGrid: Grid = { apply: () => Promise.resolve() };

/** An open workbook of the plain one's sheets; one empty sheet where it has none. */
export function openWorkbook(plain: Workbook = { sheets: [] }): HostWorkbook {
  const sheets = plain.sheets.length ? plain.sheets : [emptySheet("Sheet1")];
  return {
    name: "工作簿1.xlsx",
    sheets: sheets.map((sheet, at) => ({ id: sheetId(at + 1), sheet, visibility: "Visible", password: null })),
    activeSheetId: sheetId(1),
    selection: area(0, 0),
    structureProtected: false,
    editing: false,
  };
}

/** A host with the installed runtime's API sets and the project's floor, where nothing else is said. */
export function newHost(plain?: Workbook, grid: Grid = bareGrid, options: Partial<HostOptions> = {}): Host {
  return new Host(openWorkbook(plain), grid, { apiSets: installedApiSets(), ...options });
}

export interface OfficeRuntime {
  Office: typeof Office;
  Excel: typeof Excel;
  window: DOMWindow;
  /** Puts the runtime on another host, as if another workbook were open: cheaper than starting it again. */
  serve(host: Host): void;
  /** Ends the runtime and takes its globals away. */
  close(): void;
}

/** Loads office.js, waits until it is ready and sets the globals `Office` and `Excel`. */
export async function startOffice(host: Host, { language = "zh-CN" } = {}): Promise<OfficeRuntime> {
  const native = nativeSeam(host, language);
  const dom = new JSDOM("<!doctype html><html><head></head><body></body></html>", {
    url: "https://localhost/pane.html",
    runScripts: "dangerously",
    resources: new OfficeFiles(),
    pretendToBeVisual: true,
    beforeParse: (window) =>
      void Object.defineProperty(window, "external", { value: native.external, writable: true, configurable: true }),
  });
  const window = dom.window as DOMWindow & Pick<OfficeRuntime, "Office" | "Excel">;
  await loadScript(window, "https://localhost/office/office.js");
  await window.Office.onReady();
  const globals = globalThis as Partial<Pick<OfficeRuntime, "Office" | "Excel">>;
  globals.Office = window.Office;
  globals.Excel = window.Excel;
  const close = () => {
    native.stop();
    delete globals.Office;
    delete globals.Excel;
    window.close();
  };
  return { Office: window.Office, Excel: window.Excel, window, serve: native.serve, close };
}

/** Serves the installed package's files, and nothing else. */
class OfficeFiles extends ResourceLoader {
  override fetch(url: string) {
    const file = join(dist, new URL(url).pathname.toLowerCase().replace(/^\/office\//, ""));
    if (!existsSync(file)) throw new Error(`office.js asks for ${url}, which the package does not have`);
    return Promise.resolve(readFileSync(file)) as ReturnType<ResourceLoader["fetch"]>;
  }
}

function loadScript(window: DOMWindow, src: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = window.document.createElement("script");
    script.src = src;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`${src} did not load`));
    window.document.head.append(script);
  });
}

type Answer = (response: number | { toArray(): unknown[] }) => void;
type Heard = (dispatchId: number, payload: unknown) => void;

const safeArray = (items: unknown[]) => ({ toArray: () => items });

/** What Excel on Windows gives its web view: the object `window.external`. */
function nativeSeam(first: Host, language: string) {
  const handlers = new Map<number, Heard>();
  let host = first;
  const listen = () =>
    host.subscribe((events) => {
      const { richApiMessage, selectionChanged } = dispatch;
      if (events.includes(documentSelectionChanged)) handlers.get(selectionChanged)?.(selectionChanged, safeArray([]));
      const entries = events
        .filter((event) => event !== documentSelectionChanged)
        .map(({ type, target, message }) => [eventCategory, type, target, JSON.stringify(message), 0, false]);
      if (entries.length) handlers.get(richApiMessage)?.(richApiMessage, safeArray(entries.map(safeArray)));
    });
  let stopListening = listen();
  const serve = (next: Host) => {
    stopListening();
    host = next;
    stopListening = listen();
  };
  const external = {
    GetContext: () => context(() => host, language),
    GetHostInfo: () => `Excel|Win32|16.01|${language}|telemetry||disableLogging|0`,
    GetLoggingAllowed: () => false,
    Execute: (id: number, params: unknown[][], answer: Answer) => execute(host, id, params, answer),
    RegisterEvent: (id: number, _target: string, handler: Heard, answer: Answer) => {
      handlers.set(id, handler);
      answer(0);
    },
    UnregisterEvent: (id: number, _target: string, answer: Answer) => {
      handlers.delete(id);
      answer(0);
    },
  };
  return { external, serve, stop: () => stopListening() };
}

function execute(host: Host, id: number, params: unknown[][], answer: Answer): void {
  const file = fileCall(host, id, params as unknown as number[]);
  if (file) return void file.then(({ code, values }) => answer(safeArray([code, ...values])));
  if (id !== dispatch.richApi) throw new Error(`the test's native object does not know call ${id}`);
  void host.execute(String(params[0]?.[4])).then((json) => answer(safeArray([0, [200, null, json]])));
}

function fileCall(
  { files }: Host,
  id: number,
  [first = 0, offset = 0, size = 0]: number[],
): Promise<FileAnswer> | null {
  if (id === dispatch.getFile) return files.getFile(first === compressed);
  if (id === dispatch.getSlice) return Promise.resolve(files.getSlice(first, offset, size));
  return id === dispatch.closeFile ? Promise.resolve(files.close(first)) : null;
}

function context(host: () => Host, language: string) {
  return {
    GetAppType: () => 1,
    GetSolutionRef: () => "{00000000-0000-0000-0000-000000000000}",
    GetSolutionToken: () => "",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetHostFullVersion: () => "16.0.14332.20000",
    GetAppUILocale: () => language,
    GetAppDataLocale: () => language,
    GetDocUrl: () => host().workbook.name,
    GetAppCapabilities: () => 1,
    GetActivationMode: () => 0,
    GetControlIntegrationLevel: () => 1,
    GetSupportedMatrix: () => JSON.stringify({ ExcelApi: 1.15, CompressedFile: 1.1 }),
    GetOfficeThemeInfo: () => JSON.stringify({}),
    GetSettings: () => settings(host().documentSettings),
  };
}

function settings(kept: Map<string, string>) {
  return {
    Read: (keys: string[], values: string[]) => {
      keys.push(...kept.keys());
      values.push(...kept.values());
    },
    WriteAsync: (keys: string[], values: string[], answer: (status: number) => void) => {
      kept.clear();
      keys.forEach((key, at) => kept.set(key, values[at] ?? ""));
      answer(0);
    },
  };
}

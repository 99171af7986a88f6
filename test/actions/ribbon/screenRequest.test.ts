/**
 * The ribbon asks the open pane for a screen, by the storage that both pages share.
 * @jest-environment jsdom
 */

import { askPane } from "../../../src/actions/ribbon/askPane";
import { askForScreen, hearScreens } from "../../../src/actions/ribbon/screenRequest";
import type { ScreenId } from "../../../src/text";

/** As the runtime says it: which workbook, and which part of a shared browser. */
function inWorkbook(url: string, more: object = {}): void {
  globalThis.Office = { context: { partitionKey: "p", document: { url } }, ...more } as unknown as typeof Office;
}

/** Browsers tell every other page of a change; here pane and ribbon are one page, which is told nothing. */
function told(key: string, newValue: string | null): void {
  window.dispatchEvent(new StorageEvent("storage", { key, newValue }));
}

const keys = (): string[] => Object.keys(localStorage);
let opened: ScreenId[] = [];
let stop: () => void = () => undefined;

beforeEach(() => {
  jest.useFakeTimers();
  localStorage.clear();
  opened = [];
  inWorkbook("D:\\考核\\省公安厅.xlsx");
});
afterEach(() => {
  stop();
  jest.useRealTimers();
});

const listen = (): void => void (stop = hearScreens((screen) => opened.push(screen)));

test("an open pane takes the request, and the ribbon is told so; nothing stays behind", async () => {
  listen();
  const asked = askForScreen("deliver");
  const [key = ""] = keys();
  told(key, "deliver");
  told(key, null);
  expect(await asked).toBe(true);
  expect([opened, keys()]).toEqual([["deliver"], []]);
});

test("no pane is open: after a moment a sentence, and the next pane opens there, once", async () => {
  const asked = askPane("consolidate").catch((error: unknown) => error);
  await jest.advanceTimersByTimeAsync(1500);
  expect(await asked).toMatchObject({ kind: "pane-closed" });
  listen();
  stop();
  listen();
  expect(opened).toEqual(["consolidate"]);
});

test("where the program can open the pane itself, it does", async () => {
  const showAsTaskpane = jest.fn(() => Promise.resolve());
  inWorkbook("", { addin: { showAsTaskpane } });
  const asked = askPane("deliver");
  await jest.advanceTimersByTimeAsync(1500);
  await asked;
  expect(showAsTaskpane).toHaveBeenCalledTimes(1);
});

test("another workbook's pane is not meant, and the path of a workbook is written nowhere", () => {
  listen();
  inWorkbook("D:\\考核\\南京市.xlsx");
  void askForScreen("deliver");
  told(keys()[0] ?? "", "deliver");
  expect(opened).toEqual([]);
  expect(JSON.stringify(localStorage)).not.toMatch(/考核|南京|xlsx/);
});

test("a browser that tells no other page: the pane sees it as soon as it is looked at", () => {
  listen();
  void askForScreen("deliver");
  expect(opened).toEqual([]);
  window.dispatchEvent(new Event("focus"));
  expect(opened).toEqual(["deliver"]);
});

test("a browser that denies storage to frames: told at once", async () => {
  jest.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
    throw new Error("denied");
  });
  await expect(askPane("deliver")).rejects.toMatchObject({ kind: "pane-closed" });
  jest.restoreAllMocks();
});

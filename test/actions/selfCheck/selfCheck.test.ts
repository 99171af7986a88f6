/** The self-check through Microsoft's own runtime, on hosts that keep everything, and on hosts that change or lack single things. */

import { resultsWith, type SelfCheck, selfCheck } from "../../../src/actions/selfCheck/selfCheck";
import { selfCheckReport } from "../../../src/actions/selfCheck/selfCheckReport";
import type { ProbeResult } from "../../../src/excel/selfCheck/takeProbes";
import { type ProbeName, selfCheckText } from "../../../src/text/selfCheck";
import { Calculator } from "../../../src/workbench/grid/calculator";
import type { Host } from "../../../src/workbench/host/host";
import { area } from "../../../src/workbook/address";
import { sheetOf } from "../../helpers/calculator";
import { type Faults, withFaults } from "../../helpers/faultyHost";
import { newHost, type OfficeRuntime, startOffice } from "../../helpers/officeRuntime";

const secret = "某人的秘密";
const allNames = Object.keys(selfCheckText("zh-CN").probes) as ProbeName[];

/** The host reads no borders of merged cells; the runtime's stand-in of Windows does not say that it has these sets, and there is no browser around it. */
const notInTests: ProbeName[] = ["merges.border", "files.pdf", "ribbon", "dialog", "clipboard", "download"];

let calculator: Calculator;
let host: Host;
let office: OfficeRuntime;

beforeAll(async () => {
  office = await startOffice(newHost());
});
beforeEach(() => {
  calculator = new Calculator();
  host = newHost({ sheets: [sheetOf("别的表", [[secret, 1]]), sheetOf(secret, [[2], [3]])] }, calculator);
  office.serve(host);
});
afterEach(() => {
  jest.restoreAllMocks();
  calculator.dispose();
});
afterAll(() => office.close());

const readInBackground = (): Promise<void> => Promise.resolve();
const check = (): Promise<SelfCheck> => selfCheck({ language: "zh-CN", onProgress: () => undefined, readInBackground });
const resultOf = ({ results }: SelfCheck, name: ProbeName): ProbeResult | undefined =>
  results.find((each) => each.name === name);
const sheetNames = (): string[] => host.workbook.sheets.map(({ sheet }) => sheet.name);

test("a host that keeps everything: each thing is told once, and the workbook is as it was", async () => {
  await host.select(host.workbook.sheets[1]?.id ?? "", area(1, 0));
  const before = structuredClone(host.workbook);
  const done = await check();
  const others = done.results.filter(({ verdict }) => verdict !== "kept");
  expect(others).toHaveLength(2 + notInTests.length);
  expect(others).toEqual(
    expect.arrayContaining([
      { name: "charts.colors", verdict: "unread" },
      { name: "conditionalFormats.follow", verdict: "unread" },
      ...notInTests.map((name) => expect.objectContaining({ name, verdict: "lacking" }) as ProbeResult),
    ]),
  );
  expect(done.results.map(({ name }) => name).sort()).toEqual([...allNames].sort());
  expect(done.left).toBeNull();
  expect(host.workbook).toEqual(before);
});

test("few requests, whatever number of cells", async () => {
  await check();
  expect(host.log.length).toBeLessThan(80);
  expect(Math.max(...host.log.map(({ bytesIn }) => bytesIn))).toBeLessThan(60_000);
});

test("progress goes from nothing to all", async () => {
  const said: string[] = [];
  await selfCheck({
    language: "en-US",
    onProgress: (done, all) => said.push(`${done}/${all}`),
    readInBackground,
  });
  const all = said.length - 1;
  expect(said).toEqual(Array.from({ length: said.length }, (_, done) => `${done}/${all}`));
});

describe("a host that keeps something else than it was told", () => {
  test.each<[ProbeName, Faults, Record<string, [string, string]>]>([
    ["rowHeights", { keeps: { "RangeFormat.rowHeight": () => 15 } }, { "0": ["18", "15"], "1": ["30", "15"] }],
    ["columnWidths", { keeps: { "RangeFormat.columnWidth": (width) => Number(width) + 2 } }, { "0": ["60", "62"] }],
    ["style.font", { keeps: { "RangeFont.name": () => "Calibri" } }, { "0": ["黑体", "Calibri"] }],
    ["style.locked", { keeps: { "FormatProtection.locked": () => true } }, { "0": ["false", "true"] }],
    ["style.border", { keeps: { "RangeBorder.color": () => "#000000" } }, { "0": ["#A6A6A6", "#000000"] }],
    ["frozen", { ignores: ["WorksheetFreezePanes.freezeAt"] }, { "": ["A1:A2", "null"] }],
    ["page", { keeps: { "PageLayout.paperSize": () => "A4" } }, { paper: ["A3", "A4"] }],
    ["page", { ignores: ["PageLayout.setPrintMargins"] }, {}],
    ["charts.clusteredBar", { keeps: { "ChartSeries.hasDataLabels": () => false } }, { "labels.0": ["true", "false"] }],
    ["charts.clusteredColumn", { keeps: { "ChartTitle.text": () => "" } }, { title: ["自检图表", ""] }],
    [
      "conditionalFormats",
      { keeps: { "ConditionalRangeFill.color": () => "#FFFFFF" } },
      { "0.fill": ["#FFC7CE", "#FFFFFF"] },
    ],
    [
      "colorScales",
      { ignores: [], keeps: { "ColorScaleConditionalFormat.criteria": flatScale } },
      { "from.color": ["#B5B5B5", "#000000"] },
    ],
    ["names", { keeps: { "NamedItem.visible": () => true } }, { "0.visible": ["false", "true"] }],
    ["protection", { ignores: ["WorksheetProtection.protect"] }, {}],
    ["events.changed", { ignores: ["Worksheet._RegisterDataChangedEvent"] }, { "": ["B1", "null"] }],
    ["gridlines", { keeps: { "Worksheet.gridlines": () => true } }, { "": ["false", "true"] }],
  ])("%s", async (name, faults, expected) => {
    withFaults(faults);
    const done = await check();
    const result = resultOf(done, name);
    expect(result?.verdict).toBe("changed");
    const found = result?.verdict === "changed" ? result.differences : [];
    expect(found.length).toBeGreaterThan(0);
    const byPath = Object.fromEntries(found.map((each) => [each.path, [each.expected, each.found]]));
    expect(byPath).toMatchObject(expected);
    expect(sheetNames()).toEqual(["别的表", secret]);
  });
});

function flatScale(written: unknown): unknown {
  const { maximum } = written as { maximum: object };
  return { minimum: { ...maximum, formula: "0", color: "#000000" }, maximum };
}

describe("a host that lacks a member: told with its code, and nothing else suffers", () => {
  test.each<[ProbeName[], string]>([
    [["page"], "PageLayout.setPrintTitleRows"],
    [["colorScales"], "ColorScaleConditionalFormat.criteria"],
    [["charts.clusteredColumn", "charts.clusteredBar"], "Chart.setPosition"],
    [["style.wrap"], "RangeFormat.wrapText"],
    [["validations.decimal", "validations.list", "validations.date"], "DataValidation.errorAlert"],
    [["protection", "protection.again"], "WorksheetProtection.unprotect"],
  ])("%j without %s", async (names, member) => {
    withFaults({ lacks: [member] });
    const done = await check();
    const lacking = resultsWith(done, "lacking").filter(({ name }) => !notInTests.includes(name));
    expect(lacking.map(({ name }) => name)).toEqual(names);
    for (const { code } of lacking) expect(code).toMatch(/^ApiNotFound/);
    expect(sheetNames()).toEqual(["别的表", secret]);
  });

  test("in an office.js that is older than the add-in", async () => {
    const { prototype } = (office.Excel as unknown as { WorksheetFreezePanes: { prototype: { freezeAt?: unknown } } })
      .WorksheetFreezePanes;
    const { freezeAt } = prototype;
    delete prototype.freezeAt;
    const done = await check();
    prototype.freezeAt = freezeAt;
    expect(resultsWith(done, "lacking").map(({ name }) => name)).toEqual(["frozen", ...notInTests]);
    expect(resultsWith(done, "lacking")[0]?.code).toMatch(/^TypeError .*freezeAt/);
  });
});

describe("the browser around the pane", () => {
  const nowhere = { navigator: undefined, document: undefined };
  const surround = (browser: object): void => {
    for (const [name, value] of Object.entries({ ...nowhere, ...browser }))
      Object.defineProperty(globalThis, name, { value: value as unknown, configurable: true, writable: true });
  };
  afterEach(() => surround(nowhere));
  const clipboard = { writeText: () => Promise.resolve() };
  const permissions = (state: string) => ({ query: () => Promise.resolve({ state }) });
  const silent = { query: () => Promise.reject(new TypeError("clipboard-write")) };
  const pageWith = (link: object) => ({ createElement: () => link });

  test.each<[what: string, browser: object, clipboard: string, download: string]>([
    [
      "allows both",
      { navigator: { clipboard, permissions: permissions("granted") }, document: pageWith({ download: "" }) },
      ...(["kept", "kept"] as const),
    ],
    ["would ask", { navigator: { clipboard, permissions: permissions("prompt") } }, "kept", "lacking"],
    ["forbids copying", { navigator: { clipboard, permissions: permissions("denied") } }, "changed", "lacking"],
    ["does not say", { navigator: { clipboard, permissions: silent } }, "unread", "lacking"],
    ["has neither", { navigator: {}, document: pageWith({}) }, "lacking", "lacking"],
  ])("that %s", async (_, browser, copying, downloading) => {
    surround(browser);
    const done = await check();
    const verdicts = (["clipboard", "download"] as const).map((name) => resultOf(done, name)?.verdict);
    expect(verdicts).toEqual([copying, downloading]);
  });
});

describe("the sheet goes away", () => {
  test("whichever request fails, half-way", async () => {
    await check();
    const requests = host.log.length;
    for (let request = 0; request < requests; request += 3) {
      const start = host.log.length;
      host.failNext = (index) => (index === start + request ? { code: "GeneralException", after: 3 } : null);
      await check().catch((error: Error) => expect(error).toMatchObject({ kind: "excel-refused" }));
      host.failNext = null;
      expect({ request, names: sheetNames() }).toEqual({ request, names: ["别的表", secret] });
    }
  });

  test("what cannot be removed is told by name, and removed by the next run", async () => {
    withFaults({ lacks: ["Worksheet.delete"] });
    expect((await check()).left).toBe("自检（会自动删除）");
    expect(sheetNames()).toContain("自检（会自动删除）");
    jest.restoreAllMocks();
    expect((await check()).left).toBeNull();
    expect(sheetNames()).toEqual(["别的表", secret]);
  });

  test("a person's sheet of the same name stays", async () => {
    await host.addSheet("自检（会自动删除）");
    await check();
    expect(sheetNames()).toEqual(["别的表", secret, "自检（会自动删除）"]);
  });

  test("a protected structure and a cell being edited are told in a sentence", async () => {
    host.workbook.structureProtected = true;
    await expect(check()).rejects.toMatchObject({ kind: "structure-protected" });
    host.workbook.structureProtected = false;
    host.setEditing(true);
    await expect(check()).rejects.toMatchObject({ kind: "cell-being-edited" });
    host.setEditing(false);
    expect(sheetNames()).toEqual(["别的表", secret]);
  });
});

test("the report holds versions, sets and results in both languages, and nothing of the workbook", async () => {
  withFaults({ keeps: { "RangeFont.size": () => 11 }, lacks: ["PageLayout.setPrintArea"] });
  const done = await check();
  const shown = { version: "1.2.3", engine: "Browser/1", date: "2026-11-25" };
  const report = selfCheckReport(done, shown, "zh-CN");
  expect(report).toContain("加载项版本：1.2.3");
  expect(report).toContain("ExcelApi 1.15");
  expect(report).toContain("- 字号 [style.size] 0：14 → 11");
  expect(report).toMatch(/- 页面设置 \[page\]: ApiNotFound \(PageLayout\.setPrintArea\)/);
  expect(report).not.toContain(secret);
  expect(report).not.toContain("别的表");
  expect(report).not.toContain(host.workbook.name);
  expect(JSON.parse(report.split("\n").at(-1) ?? "")).toEqual({ ...shown, ...done });
  expect(selfCheckReport(done, shown, "en-US")).toContain("- Font size [style.size] 0: 14 → 11");
});

/** A workbook with everything in it, written, and read back by our reader, by another library and by its parts. */

import * as xlsx from "@e965/xlsx";
import { areaName, cellName } from "../../src/workbook/address";
import type { Cell, Sheet } from "../../src/workbook/workbook";
import { readWorkbook } from "../../src/xlsx/readWorkbook";
import { writeWorkbook } from "../../src/xlsx/writeWorkbook";
import { asRead } from "../helpers/asRead";
import { schemaFaults } from "../helpers/validateXlsx";
import { everySort, plainSheet } from "./everySort";
import { partOf } from "./packageOf";

const workbook = everySort();
const [scores, summary] = workbook.sheets as [Sheet, Sheet];
let bytes: Uint8Array;

beforeAll(async () => {
  bytes = await writeWorkbook(workbook);
});

/** A blank cell and an empty text are the same in a file. */
function saidBy({ value, formula }: Cell) {
  return value === "" && formula === undefined ? null : value;
}

function elements(part: Document, name: string): Element[] {
  return [...part.getElementsByTagName(name)];
}

function attributes(element: Element | undefined): Record<string, string> {
  return Object.fromEntries([...(element?.attributes ?? [])].map(({ name, value }) => [name, value]));
}

test("every part is valid by the standard", async () => {
  const files = [
    bytes,
    await writeWorkbook(workbook, { withoutResults: true }),
    await writeWorkbook({ sheets: [plainSheet([])] }),
  ];
  expect(await schemaFaults(files)).toEqual([]);
});

test("our reader gives back the plan's values, formulas and names", () => {
  const plan = workbook.sheets.map(({ name, cells, names }) => ({
    name,
    values: cells.map((row) => row.map(saidBy)),
    formulas: cells.map((row) => row.map(({ formula }) => formula ?? null)),
    names,
  }));
  const read = readWorkbook(bytes).map((sheet) => ({
    ...sheet,
    values: asRead(sheet.values),
    formulas: asRead(sheet.formulas),
  }));
  expect(read).toEqual(
    plan.map((sheet) => ({ ...sheet, values: asRead(sheet.values), formulas: asRead(sheet.formulas) })),
  );
});

test("the same workbook gives the same bytes", async () => {
  expect(await writeWorkbook(everySort())).toEqual(bytes);
});

test("the file says what it is about and which program wrote it, and nothing of the time", async () => {
  const about = { title: '考核 "&" <评分>', subject: `${"厅".repeat(254)}😀` };
  const written = await writeWorkbook({ sheets: [plainSheet([["甲"]])], about });
  const core = partOf(written, "docProps/core.xml").documentElement;
  expect([...core.children].map(({ tagName, textContent }) => [tagName, textContent])).toEqual([
    ["dc:title", about.title],
    ["dc:subject", "厅".repeat(254)],
  ]);
  expect(partOf(written, "docProps/app.xml").documentElement.textContent).toBe("scoring-addin");
  const { Props } = xlsx.read(written);
  expect([Props?.Title, Props?.Subject, Props?.Application]).toEqual([about.title, "厅".repeat(254), "scoring-addin"]);
  expect(partOf(bytes, "docProps/core.xml").documentElement.children).toHaveLength(0);
});

test("another library reads the same from every cell", () => {
  const other = xlsx.read(bytes, { cellFormula: true, cellNF: true });
  expect(other.SheetNames).toEqual(workbook.sheets.map(({ name }) => name));
  for (const sheet of workbook.sheets) {
    const found = other.Sheets[sheet.name] ?? {};
    sheet.cells.forEach((row, r) => {
      row.forEach((cell, c) => {
        const read = found[cellName(r, c)] as xlsx.CellObject | undefined;
        const value = read?.t === "e" ? read.w : read?.t === "z" ? null : read?.v;
        expect([cellName(r, c), value ?? null]).toEqual([cellName(r, c), saidBy(cell)]);
        // It leaves the prefix of newer functions in place, as the file has it.
        expect(read?.f?.replace("_xlfn.", "")).toEqual(cell.formula?.slice(1));
      });
    });
    const merges = (found["!merges"] ?? []).map(({ s, e }) => ({
      row: s.r,
      column: s.c,
      lastRow: e.r,
      lastColumn: e.c,
    }));
    expect(merges).toEqual(sheet.merges);
  }
});

test("names belong to their sheets, and hidden ones are hidden", () => {
  const names = elements(partOf(bytes, "xl/workbook.xml"), "definedName").map((name) => [
    name.getAttribute("localSheetId"),
    name.getAttribute("name"),
    name.getAttribute("hidden"),
    name.textContent,
  ]);
  expect(names).toEqual([
    ["0", "_xlnm.Print_Area", null, "'某''厅 (1)'!$A$1:$D$7"],
    ["0", "_xlnm.Print_Titles", null, "'某''厅 (1)'!$1:$1"],
    ["0", "评分_单位", "1", '"某\'厅 ""&"""'],
    ["0", "评分_得分", null, "'某''厅 (1)'!$C$2:$C$4"],
    ["1", "_xlnm.Print_Area", null, "'得分图表'!$A$1:$E$32"],
    ["1", "评分_单位", "1", '"某市"'],
  ]);
});

test("each cell's style says what the plan says", () => {
  const styles = partOf(bytes, "xl/styles.xml");
  const children = (name: string) => [...(elements(styles, name)[0]?.children ?? [])];
  const [fonts, fills, borders, formats] = ["fonts", "fills", "borders", "cellXfs"].map(children);
  const numberFormats = new Map(
    elements(styles, "numFmt").map((f) => [f.getAttribute("numFmtId"), f.getAttribute("formatCode")]),
  );
  const builtIn = new Map([
    ["0", "General"],
    ["49", "@"],
  ]);
  const color = (element: Element | undefined, name: string) => {
    const rgb = element?.getElementsByTagName(name)[0]?.getAttribute("rgb");
    return rgb ? `#${rgb.slice(2)}` : null;
  };
  const numbered = (list: Element[] | undefined, xf: Element | undefined, id: string) =>
    list?.[Number(xf?.getAttribute(id))];
  for (const [i, sheet] of workbook.sheets.entries()) {
    const found = new Map(
      elements(partOf(bytes, `xl/worksheets/sheet${i + 1}.xml`), "c").map((c) => [c.getAttribute("r"), c]),
    );
    sheet.cells.forEach((row, r) => {
      row.forEach((cell, c) => {
        const xf = formats?.[Number(found.get(cellName(r, c))?.getAttribute("s"))];
        const font = numbered(fonts, xf, "fontId");
        const format = xf?.getAttribute("numFmtId") ?? "";
        const alignment = xf?.getElementsByTagName("alignment")[0];
        expect({
          font: font?.getElementsByTagName("name")[0]?.getAttribute("val"),
          size: Number(font?.getElementsByTagName("sz")[0]?.getAttribute("val")),
          bold: font?.getElementsByTagName("b").length === 1,
          color: color(font, "color"),
          fill: color(numbered(fills, xf, "fillId"), "fgColor"),
          horizontal: alignment?.getAttribute("horizontal") ?? "general",
          vertical: alignment?.getAttribute("vertical"),
          wrap: alignment?.getAttribute("wrapText") === "1",
          numberFormat: numberFormats.get(format) ?? builtIn.get(format),
          locked: xf?.getElementsByTagName("protection")[0]?.getAttribute("locked") === "1",
          border: color(numbered(borders, xf, "borderId"), "color"),
        }).toEqual(cell.style);
      });
    });
  }
});

test("sizes, panes, gridlines and the tab's colour are in the sheet", () => {
  const sheet = partOf(bytes, "xl/worksheets/sheet1.xml");
  const widths = elements(sheet, "col").map((col) => [
    col.getAttribute("min"),
    col.getAttribute("max"),
    Number(col.getAttribute("width")),
  ]);
  // 90 points are 120 pixels, which are 120/7 digits, kept to 1/256.
  expect(widths).toEqual([
    ["1", "1", Math.trunc((120 / 7) * 256) / 256],
    ["2", "3", Math.trunc((60 / 7) * 256) / 256],
    ["4", "4", Math.trunc((80 / 7) * 256) / 256],
    ["5", "5", Math.trunc((160 / 7) * 256) / 256],
  ]);
  expect(elements(sheet, "row").map((row) => Number(row.getAttribute("ht")))).toEqual(scores.rowHeights);
  expect(attributes(elements(sheet, "pane")[0])).toEqual({
    xSplit: "2",
    ySplit: "1",
    topLeftCell: "C2",
    activePane: "bottomRight",
    state: "frozen",
  });
  expect(elements(sheet, "sheetView")[0]?.getAttribute("showGridLines")).toBe("0");
  expect(elements(sheet, "tabColor")[0]?.getAttribute("rgb")).toBe("FF1F4E79");
  expect(attributes(elements(partOf(bytes, "xl/worksheets/sheet2.xml"), "pane")[0])).toEqual({
    ySplit: "1",
    topLeftCell: "A2",
    activePane: "bottomLeft",
    state: "frozen",
  });
});

test("validations refuse with our words", () => {
  const found = elements(partOf(bytes, "xl/worksheets/sheet1.xml"), "dataValidation").map((rule) => ({
    ...attributes(rule),
    limits: [...rule.children].map((limit) => limit.textContent),
  }));
  const always = { errorStyle: "stop", allowBlank: "1", showErrorMessage: "1" };
  expect(found).toEqual([
    {
      ...always,
      type: "decimal",
      operator: "between",
      showInputMessage: "1",
      errorTitle: "得分不对",
      error: '得分要在 0 和 4 之间，"满分"请填 4。',
      promptTitle: "考核得分",
      prompt: "填 0 到 4 之间的数。\n没有分数时留空。",
      sqref: "C2",
      limits: ["0", "4"],
    },
    {
      ...always,
      type: "list",
      showInputMessage: "0",
      errorTitle: "请选择",
      error: "只能选是或否。",
      sqref: "D6",
      limits: ['"是,否"'],
    },
    {
      ...always,
      type: "date",
      operator: "between",
      showInputMessage: "0",
      errorTitle: "日期不对",
      error: "请填日期。",
      sqref: "C6:C7",
      limits: ["43831", "54788"],
    },
  ]);
});

test("conditional formats stand in the plan's order and change what the plan says", () => {
  const sheet = partOf(bytes, "xl/worksheets/sheet1.xml");
  const differences = elements(partOf(bytes, "xl/styles.xml"), "dxf");
  const colorIn = (element: Element | undefined, path: string) =>
    element?.querySelector(path)?.getAttribute("rgb")?.replace(/^FF/, "#") ?? null;
  const found = elements(sheet, "cfRule").map((rule) => {
    const difference = differences[Number(rule.getAttribute("dxfId"))];
    return {
      priority: Number(rule.getAttribute("priority")),
      sqref: rule.parentElement?.getAttribute("sqref"),
      formula: `=${rule.textContent}`,
      color: colorIn(difference, "font > color"),
      fill: colorIn(difference, "fill bgColor"),
      bold: difference?.querySelector("font > b") != null,
    };
  });
  const plan = scores.conditionalFormats.map(({ area, ...format }, i) => ({
    priority: i + 1,
    sqref: areaName(area),
    ...format,
  }));
  expect(found.sort((a, b) => a.priority - b.priority)).toEqual(plan);
});

test("protection has no password and allows what it says", () => {
  expect(attributes(elements(partOf(bytes, "xl/worksheets/sheet1.xml"), "sheetProtection")[0])).toEqual({
    sheet: "1",
    objects: "1",
    scenarios: "1",
    formatColumns: "0",
    formatRows: "1",
  });
  expect(elements(partOf(bytes, "xl/worksheets/sheet2.xml"), "sheetProtection")).toEqual([]);
});

test("the print set-up is whole", () => {
  const sheet = partOf(bytes, "xl/worksheets/sheet1.xml");
  const one = (name: string) => attributes(elements(sheet, name)[0]);
  expect(one("pageSetup")).toEqual({
    paperSize: "9",
    fitToWidth: "1",
    fitToHeight: "0",
    orientation: "landscape",
    blackAndWhite: "1",
  });
  expect(one("pageSetUpPr")).toEqual({ fitToPage: "1" });
  expect(one("pageMargins")).toEqual({
    left: "0.5",
    right: "0.5",
    top: "0.75",
    bottom: "0.75",
    header: "0.25",
    footer: "0.375",
  });
  expect(one("printOptions")).toEqual({ horizontalCentered: "1" });
  expect(elements(sheet, "oddFooter")[0]?.textContent).toBe("&L某厅&C第 &P 页 共 &N 页&R&A");
  expect(one("brk")).toEqual({ id: "4", max: "16383", man: "1" });
  const second = elements(partOf(bytes, "xl/worksheets/sheet2.xml"), "pageSetup")[0];
  expect(attributes(second)).toEqual({ paperSize: "8", fitToWidth: "1", fitToHeight: "1", orientation: "portrait" });
});

test("charts are native: their series, titles, axes, labels and places", () => {
  const anchors = elements(partOf(bytes, "xl/drawings/drawing1.xml"), "xdr:twoCellAnchor").map((anchor) => ({
    name: anchor.getElementsByTagName("xdr:cNvPr")[0]?.getAttribute("name"),
    corners: ["xdr:col", "xdr:row"].map((side) =>
      [...anchor.getElementsByTagName(side)].map((at) => Number(at.textContent)),
    ),
  }));
  expect(anchors).toEqual([
    {
      name: "一级指标图",
      corners: [
        [0, 5],
        [4, 17],
      ],
    },
    {
      name: "得分率图",
      corners: [
        [0, 5],
        [18, 31],
      ],
    },
  ]);
  const found = [1, 2].map((n) => chartIn(partOf(bytes, `xl/charts/chart${n}.xml`)));
  const columns = ["'得分图表'!$B$1 权重 4 2.5 #1F4E79", "'得分图表'!$C$1 得分 3.5 0 #C55A11"];
  expect(found).toEqual([
    {
      bars: "col",
      titles: ["一级指标 <得分>", "分"],
      series: columns,
      categories: ["组织领导", "系统建设"],
      limits: ["0", "40"],
      format: "0",
      legend: true,
      labels: "Val",
    },
    {
      bars: "bar",
      titles: ["得分率"],
      series: ["'得分图表'!$B$1 权重 4 2.5 #548235"],
      categories: ["组织领导", "系统建设"],
      limits: ["0", undefined],
      format: "0%",
      legend: false,
      labels: "Val",
    },
  ]);
  expect(summary.charts).toHaveLength(2);
});

function chartIn(part: Document) {
  const value = (path: string) => {
    const within = (element: Element | undefined, name: string) => element?.getElementsByTagName(name)[0];
    return path.split(" ").reduce(within, part.documentElement)?.getAttribute("val") ?? undefined;
  };
  const texts = (within: Element | undefined, name: string) =>
    [...(within?.getElementsByTagName(name) ?? [])].map((t) => t.textContent);
  const series = elements(part, "c:ser");
  const shown = ["Val", "CatName", "SerName", "Percent", "LegendKey"];
  return {
    bars: value("c:barDir"),
    titles: texts(part.documentElement, "a:t"),
    series: series.map((one) => {
      const [name, data] = ["c:tx", "c:val"].map((part) => one.getElementsByTagName(part)[0]);
      const color = one.getElementsByTagName("a:srgbClr")[0]?.getAttribute("val");
      return [texts(name, "c:f"), texts(name, "c:v"), texts(data, "c:v"), `#${color}`].flat().join(" ");
    }),
    categories: texts(series[0]?.getElementsByTagName("c:cat")[0], "c:v"),
    limits: [value("c:valAx c:min"), value("c:valAx c:max")],
    format: elements(part, "c:valAx")[0]?.getElementsByTagName("c:numFmt")[0]?.getAttribute("formatCode"),
    legend: elements(part, "c:legend").length === 1,
    labels: shown.filter((what) => value(`c:dLbls c:show${what}`) === "1").join(),
  };
}

test("without results no formula has one, and no chart remembers one", async () => {
  const blank = await writeWorkbook(workbook, { withoutResults: true });
  const formulas = elements(partOf(blank, "xl/worksheets/sheet1.xml"), "f");
  expect(formulas.length).toBeGreaterThan(5);
  expect(formulas.filter((formula) => formula.nextElementSibling)).toEqual([]);
  expect(elements(partOf(blank, "xl/charts/chart1.xml"), "c:pt").map((pt) => pt.textContent)).toEqual(["权重", "得分"]);
});

test("what Excel would refuse is refused before it is written", async () => {
  const write = (change: Partial<Sheet>) => writeWorkbook({ sheets: [{ ...plainSheet([[1]]), ...change }] });
  await expect(write(plainSheet([["长".repeat(32768)]]))).rejects.toThrow("32767");
  await expect(write(plainSheet([[NaN]]))).rejects.toThrow("NaN");
  const list = {
    kind: "list" as const,
    area: scores.merges[0] ?? fail(),
    prompt: null,
    error: { title: "", text: "" },
  };
  await expect(write({ validations: [{ ...list, values: ["一,二"] }] })).rejects.toThrow("commas");
});

function fail(): never {
  throw new Error("the plan has no merge");
}

/** What reading costs, counted in work: far too much in a file is refused or passed over, and ordinary accidents are read. */

import { unzipSync, zipSync } from "fflate";
import { mostWork } from "../../src/domain/limits";
import { canBeOurs } from "../../src/layout/ourSheets";
import type { SheetContent } from "../../src/workbook/workbook";
import { Allowance, type Work } from "../../src/xlsx/allowance";
import { readWorkbook } from "../../src/xlsx/readWorkbook";
import { UnreadableFile } from "../../src/xlsx/unreadableFile";
import { bentBytes, bentFile, inserted, partNames, repeated, wideRow, withRows, withSheets } from "../helpers/hostile";
import { fileOfUnit } from "../helpers/returned";
import { packageOf, sheetPart } from "./packageOf";

interface Reading {
  /** Null where the file was read. */
  reason: string | null;
  sheets: SheetContent[];
  done: Record<Work, number>;
}

function read(bytes: Uint8Array): Reading {
  const allowance = new Allowance();
  const { done } = allowance;
  try {
    return { reason: null, sheets: readWorkbook(bytes, { allowance, wantedSoFar: canBeOurs }), done };
  } catch (error) {
    if (error instanceof UnreadableFile) return { reason: error.reason, sheets: [], done };
    throw error;
  }
}

const sorts = Object.keys(mostWork) as Work[];

test("a workbook of two hundred units may be read", async () => {
  const { done, reason } = read(await fileOfUnit({ unit: "省公安厅", systemId: "prefecture-cities" }));
  expect(reason).toBeNull();
  expect(sorts.filter((work) => 200 * done[work] > mostWork[work])).toEqual([]);
});

test.each<[string, Work, () => Uint8Array | Promise<Uint8Array>]>([
  ["pieces of markup", "pieces", () => packageOf("", { [partNames.sheet]: sheetPart("<a/>".repeat(4_100_000)) })],
  ["pieces of markup in many sheets", "pieces", () => withSheets(9, () => "<a/>".repeat(500_000))],
  ["bytes", "bytes", () => withSheets(9, () => " ".repeat(8_000_000))],
  [
    "names",
    "items",
    () => {
      const name = (i: number): string => `<definedName name="n${i}" localSheetId="0">1</definedName>`;
      return bentFile((parts) => inserted(parts, partNames.workbook, "</definedNames>", repeated(60_000, name)));
    },
  ],
  [
    "cells in the rows that are kept",
    "cells",
    () => withRows(9000, (row) => `<c r="A${row}"><v>1</v></c><c r="DP${row}"><v>1</v></c>`),
  ],
  ["cells with a formula", "formulas", () => withRows(4000, (row) => wideRow(row, 40, "<f>A1</f><v>1</v>"))],
  [
    "formulas to be taken apart",
    "letters",
    () => {
      const shared = (index: number, column: string, row: number, formula: string): string =>
        `<c r="${column}${row}"><f t="shared" si="${index}">${formula}</f><v>1</v></c>`;
      const formula = `${"A1+".repeat(300)}1`;
      return withRows(4000, (row) => shared(row, "A", row, formula) + shared(row, "B", row, ""));
    },
  ],
  [
    "areas of one formula",
    "items",
    () => packageOf(`<row r="1"><c r="A1"><f t="array" ref="${"A1 ".repeat(60_000)}">1</f><v>1</v></c></row>`),
  ],
  ["formulas", "letters", () => withRows(9000, (row) => wideRow(row, 1, `<f>${"1+".repeat(1800)}1</f><v>1</v>`))],
  [
    "formulas that share one",
    "letters",
    () => {
      const first = `${"A1+".repeat(1200)}1`;
      return withRows(9000, (row) => wideRow(row, 1, `<f t="shared" si="0">${row === 100 ? first : ""}</f>`));
    },
  ],
  ["spaces", "letters", () => withRows(1000, (row) => `<c r="A${row}" t="str"><v>${" ".repeat(32_000)}</v></c>`)],
  [
    "cells with one long text",
    "shared",
    () => {
      const text = `<si><t xml:space="preserve">${" ".repeat(32_000)}</t></si>`;
      const strings = `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${text}</sst>`;
      const rows = repeated(2500, (i) => `<row r="${i + 1}"><c r="A${i + 1}" t="s"><v>0</v></c></row>`);
      return packageOf(rows, { [partNames.strings]: strings });
    },
  ],
])("too many %s are given up by their number, however fast the machine", async (_, work, bytes) => {
  const file = await bytes();
  const clock = jest.spyOn(performance, "now").mockImplementation(() => Infinity);
  try {
    const { reason, done } = read(file);
    expect(reason).toBe("too-large");
    expect(sorts.filter((each) => done[each] > mostWork[each])).toEqual([work]);
  } finally {
    clock.mockRestore();
  }
});

test.each<[string, string, () => Uint8Array | Promise<Uint8Array>]>([
  ["elements within elements", "damaged", () => packageOf("", { [partNames.sheet]: sheetPart("<a>".repeat(1000)) })],
  [
    "attributes",
    "too-large",
    () => packageOf("", { [partNames.sheet]: sheetPart(`<a ${repeated(100, (i) => `a${i}="" `)}/>`) }),
  ],
  [
    "namespaces within namespaces",
    "too-large",
    () => packageOf("", { [partNames.sheet]: sheetPart(repeated(200, (i) => `<a xmlns:n${i}="n">`)) }),
  ],
  [
    "letters in the name of an element",
    "too-large",
    () => packageOf("", { [partNames.sheet]: sheetPart(`<${"a".repeat(2000)}/>`) }),
  ],
  [
    "letters in the name of an attribute",
    "too-large",
    () => packageOf("", { [partNames.sheet]: sheetPart(`<a ${"b".repeat(2000)}="1"/>`) }),
  ],
  ["letters in the name of a part", "too-large", () => packageOf("", { ["a".repeat(2000)]: "" })],
  [
    "letters in a defined name",
    "too-large",
    () =>
      bentFile((parts) =>
        inserted(
          parts,
          partNames.workbook,
          "</definedNames>",
          `<definedName name="${"n".repeat(300)}" localSheetId="0">1</definedName>`,
        ),
      ),
  ],
  [
    "letters in an id",
    "too-large",
    () =>
      bentFile((parts) =>
        inserted(parts, partNames.relations, "</Relationships>", `<Relationship Id="${"i".repeat(2000)}"/>`),
      ),
  ],
  ["bytes in a part", "too-large", () => packageOf("", { [partNames.sheet]: sheetPart(" ".repeat(34_000_000)) })],
  [
    "bytes with two for each letter",
    "too-large",
    async () => {
      const parts = unzipSync(await fileOfUnit({ unit: "省公安厅" }));
      const wide = Buffer.from(`\uFEFF${sheetPart(" ".repeat(3_000_000))}`, "utf16le");
      return zipSync({ ...parts, [partNames.sheet]: wide }, { level: 1 });
    },
  ],
  [
    "letters in a cell",
    "too-large",
    () => packageOf(`<row r="1"><c r="A1" t="str"><v>${"a".repeat(40_000)}</v></c></row>`),
  ],
])("too many %s are not looked through", async (_, reason, bytes) => {
  expect(read(await bytes()).reason).toBe(reason);
});

describe("what is read all the same", () => {
  let honest: SheetContent[];
  beforeAll(async () => {
    honest = read(await fileOfUnit({ unit: "省公安厅" })).sheets;
  });

  test.each<[string, () => Promise<Uint8Array>]>([
    [
      "a stray space far down",
      () => bentFile((parts) => strayCell(parts, "K200000", '<is><t xml:space="preserve"> </t></is>')),
    ],
    ["a stray space at the far corner", () => bentFile((parts) => strayCell(parts, "XFD1048576", "<is><t> </t></is>"))],
    [
      "borders down to row 90,000",
      () => withRows(90_000, (row) => repeated(11, (i) => `<c r="${"ABCDEFGHIJK"[i]}${row}" s="1"/>`)),
    ],
    [
      "100,000 merges",
      () =>
        bentFile((parts) =>
          inserted(
            parts,
            partNames.sheet,
            "</mergeCells>",
            repeated(100_000, (i) => `<mergeCell ref="A${i + 100}:B${i + 100}"/>`),
          ),
        ),
    ],
    [
      "a table of 300,000 texts that nobody refers to",
      () =>
        bentFile((parts) =>
          inserted(
            parts,
            partNames.strings,
            "</sst>",
            repeated(300_000, (i) => `<si><t>其他${i}</t></si>`),
          ),
        ),
    ],
    ["other people's lists", () => withSheets(8, () => list(20_000))],
  ])("%s", async (_, bytes) => {
    const { reason, sheets } = read(await bytes());
    expect(reason).toBeNull();
    expect(sheets.slice(0, honest.length)).toEqual(honest);
  });

  test("a million tiny cells: those farther down than anything of ours are passed over, and that they are there is known", async () => {
    const { reason, sheets, done } = read(await withRows(90_910, (row) => wideRow(row, 11, "<v>1</v>")));
    expect(reason).toBeNull();
    expect(sheets[0]?.values).toHaveLength(10_000);
    expect(sheets[0]?.beyond).toBe("A10001");
    expect(done.cells).toBeLessThan(120_000);
  });

  test("a cell at the far corner that holds something", async () => {
    const { sheets } = read(await bentFile((parts) => strayCell(parts, "XFD1048576", "<is><t>1</t></is>")));
    expect(sheets[0]?.beyond).toBe("XFD1048576");
    expect({ ...sheets[0], beyond: undefined }).toEqual({ ...honest[0], beyond: undefined });
  });

  test("four thousand sheets", async () => {
    const { reason, sheets } = read(
      await withSheets(4000, (i) => `<sheetData><row><c><v>${i}</v></c></row></sheetData>`),
    );
    expect(reason).toBeNull();
    expect(sheets.at(-1)?.values).toEqual([[3999]]);
  });
});

function strayCell(parts: Record<string, string>, cell: string, inside: string): Record<string, string> {
  const row = /\d+/.exec(cell)?.[0];
  const xml = `<row r="${row}"><c r="${cell}" t="inlineStr">${inside}</c></row>`;
  return inserted(parts, partNames.sheet, "</sheetData>", xml);
}

/** Cells of a long list of somebody's. */
function list(rows: number, above = ""): string {
  return `<sheetData>${above}${repeated(rows, (i) => `<row r="${i + 2}"><c r="A${i + 2}"><v>${i}</v></c><c r="B${i + 2}"><v>1</v></c></row>`)}</sheetData>`;
}

describe("a long sheet that cannot be ours", () => {
  const captions =
    '<row r="1">' +
    ["被考核单位", "指标体系", "版本", "考核组"]
      .map((text, i) => `<c r="${"ABCD"[i]}1" t="inlineStr"><is><t>${text}</t></is></c>`)
      .join("") +
    "</row>";

  test("costs its beginning only, wherever it stands", async () => {
    const { sheets, done } = read(await withSheets(3, () => list(20_000)));
    const { done: honest } = read(await fileOfUnit({ unit: "省公安厅" }));
    expect(sheets.map(({ name }) => name)).toEqual(["评分表-省公安厅", "得分图表-省公安厅"]);
    expect(done.bytes - honest.bytes).toBeLessThan(5_000_000);
    expect(done.cells - honest.cells).toBeLessThan(3000);
  });

  test("one that has captions of ours, or a name, is read to its end", async () => {
    const withCaptions = read(await withSheets(1, () => list(9000, captions)));
    expect(withCaptions.sheets.at(-1)?.values).toHaveLength(9001);
    const named = bentBytes(await withSheets(1, () => list(9000)), (parts) =>
      inserted(
        parts,
        partNames.workbook,
        "</definedNames>",
        '<definedName name="ScoringRecordOf" localSheetId="2" hidden="1">A!$A$1</definedName>',
      ),
    );
    expect(read(named).sheets.at(-1)?.values).toHaveLength(9001);
  });
});

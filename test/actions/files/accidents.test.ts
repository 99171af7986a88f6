/** What happens to a workbook on its way through other programs and other hands: it is read as a person would read it. */

import { readReturned } from "../../../src/actions/files/readReturned";
import type { UnitRecord } from "../../../src/domain/unitRecord";
import { verdictAlone } from "../../../src/domain/verdict";
import { bentFile, inserted, partNames, type Parts } from "../../helpers/hostile";

async function read(change: (parts: Parts) => Parts): Promise<UnitRecord> {
  const { records, refusal } = readReturned({ bytes: await bentFile(change), file: "甲.xlsx", changedAt: "" });
  expect(refusal).toBeNull();
  const [record] = records;
  if (!record) throw new Error("no scoring sheet");
  return record;
}

const inSheet = (change: (xml: string) => string) => (parts: Parts) => ({
  ...parts,
  [partNames.sheet]: change(parts[partNames.sheet] ?? ""),
});

/** The assessed scores, from the first indicator to the last. */
const scoreCell = /(<c r="I(?:[6-9]|[1-5]\d)"[^>]*)>(?:<v>[\d.]+<\/v>)<\/c>/g;

test.each<[what: string, change: (parts: Parts) => Parts]>([
  [
    "a space far away",
    (parts) =>
      inserted(
        parts,
        partNames.sheet,
        "</sheetData>",
        '<row r="200000"><c r="K200000" t="inlineStr"><is><t xml:space="preserve"> </t></is></c></row>',
      ),
  ],
  [
    "a sheet that is listed and not there",
    (parts) => inserted(parts, partNames.workbook, "</sheets>", '<sheet name="没有" sheetId="99" r:id="rId99"/>'),
  ],
  ["names of cells in small letters", inSheet((xml) => xml.replace(/<c r="([A-Z]+\d+)"/g, (all) => all.toLowerCase()))],
])("%s changes nothing", async (_, change) => {
  const { findings, amounts } = await read(change);
  expect({ findings, total: amounts.assessed.score }).toEqual({ findings: [], total: 100 });
});

test("an empty shared text is a blank cell, not the first text of the file", async () => {
  const { findings, amounts } = await read(inSheet((xml) => xml.replace(scoreCell, '$1 t="s"><v/></c>')));
  expect(amounts.assessed.scored).toBe(0);
  expect(findings.filter(({ rule }) => rule === "blank")).toHaveLength(47);
});

test("formulas without results: to be opened and saved, not blank", async () => {
  const { findings } = await read(inSheet((xml) => xml.replace(scoreCell, "$1><f>1+1</f></c>")));
  const rules = new Set(findings.map(({ rule }) => rule));
  expect(rules.has("not-calculated")).toBe(true);
  expect(rules.has("blank")).toBe(false);
});

test("scores under each other's captions are not ranked", async () => {
  const record = await read(
    inSheet((xml) => {
      const [self = "", assessed = ""] = ["G5", "I5"].map(
        (name) => new RegExp(`<c r="${name}"[^>]*>(.*?)</c>`).exec(xml)?.[1],
      );
      return xml
        .replace(new RegExp(`(<c r="G5"[^>]*>).*?</c>`), `$1${assessed}</c>`)
        .replace(new RegExp(`(<c r="I5"[^>]*>).*?</c>`), `$1${self}</c>`);
    }),
  );
  expect(record.findings.filter(({ rule }) => rule === "caption-exchanged")).toHaveLength(2);
  expect(verdictAlone(record, "assessed")).toBe("refused");
  expect(verdictAlone(record, "self")).toBe("refused");
});

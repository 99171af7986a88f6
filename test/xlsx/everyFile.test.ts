/** Every sort of file that we write is valid by the standard and by Microsoft's SDK, and keeps Excel's own limits. */

import { findingOf } from "../../src/domain/finding";
import { mostUnitsWithFormulas } from "../../src/domain/limits";
import type { Sheet, Workbook } from "../../src/workbook/workbook";
import { writeWorkbook } from "../../src/xlsx/writeWorkbook";
import { consolidationOf } from "../helpers/consolidations";
import { formulaCount } from "../helpers/differences";
import { type EveryWorkbook, everyWorkbook, type Subject } from "../helpers/everyWorkbook";
import { sdkFaults } from "../helpers/openXmlSdk";
import { schemaFaults } from "../helpers/validateXlsx";
import { everySort } from "./everySort";
import { limitFaults } from "./limits/limitFaults";

const ordinary: Record<string, Subject> = {
  Chinese: { language: "zh-CN", units: ["省公安厅", "南京市", "南京市"], seed: 3 },
  English: { language: "en-US", units: ["Department A", "City B", "City B"], seed: 3 },
};

/** As long as a unit's name may be, of what is doubled, escaped or cut in half; and reasons of it. */
const extreme: Record<string, Subject> = Object.fromEntries(
  ["厅", "😀", "&", "'", '"'].map((text) => {
    const unit = text.repeat(200 / text.length);
    const reason = text.repeat(300 / text.length);
    return [`nothing but ${text}`, { language: "zh-CN", units: [unit, unit], reason, seed: 4 }];
  }),
);

const planned = new Map<Subject, Promise<EveryWorkbook>>();

/** Planned once for all tests. */
function plansOf(subject: Subject): Promise<EveryWorkbook> {
  const plans = planned.get(subject) ?? everyWorkbook(subject);
  planned.set(subject, plans);
  return plans;
}

async function filesOf(workbooks: Record<string, Workbook>): Promise<Record<string, Uint8Array>> {
  const written = Object.entries(workbooks).map(async ([name, plan]) => [name, await writeWorkbook(plan)] as const);
  return Object.fromEntries(await Promise.all(written));
}

/** Only the files that have faults. */
function faultsOf(files: Record<string, Uint8Array>): Record<string, string[]> {
  const found = Object.entries(files).map(([name, bytes]) => [name, limitFaults(bytes)] as const);
  return Object.fromEntries(found.filter(([, faults]) => faults.length > 0));
}

test.each(Object.entries({ ...ordinary, ...extreme }))(
  "%s: no sort of file goes beyond Excel's limits",
  async (_, subject) => {
    const files = await filesOf(await plansOf(subject));
    expect(Object.keys(files)).toHaveLength(13);
    expect(faultsOf(files)).toEqual({});
  },
  60_000,
);

test("nor do as many units as have formulas, one more, all with long names, and more findings than a cell has lines", async () => {
  const subject: Subject = { language: "zh-CN", units: ["厅".repeat(200)], seed: 5 };
  const [most, more] = [mostUnitsWithFormulas, mostUnitsWithFormulas + 1];
  const findings = Array.from({ length: 300 }, () => findingOf("unit-missing", null, "C3", {}));
  const workbooks = {
    most: await consolidationOf(most, subject),
    more: await consolidationOf(more, subject),
    findings: await consolidationOf(1, subject, findings),
  };
  expect(formulaCount(workbooks.most)).toBeGreaterThan(3 * formulaCount(workbooks.more));
  expect(faultsOf(await filesOf(workbooks))).toEqual({});
}, 60_000);

/** The sheets that say most of a unit, each once. */
function sheetsAbout({ cover, final, directory, blank, register, ownSystems, ...others }: EveryWorkbook): Sheet[] {
  const first = [cover, directory, blank, register, ownSystems].flatMap(({ sheets }) => sheets.slice(0, 1));
  return [...first, ...final.sheets.slice(-1), ...others.definitions.sheets, ...others.migrated.sheets.slice(-1)];
}

/** As one workbook: to start the validator takes longer than what it does. */
function together(sheets: Sheet[]): Workbook {
  return { sheets: sheets.map((sheet, i) => ({ ...sheet, name: `表 ${i + 1}` })) };
}

test("they are valid by the standard's schemas, and by the Open XML SDK for the oldest Office and the newest", async () => {
  // What is neither escaped nor cut in half is a matter of limits only.
  const escaped = Object.entries(extreme).flatMap(([name, subject]) => (/[😀&"]$/u.test(name) ? [subject] : []));
  const [chinese, english, ...extremes] = await Promise.all([...Object.values(ordinary), ...escaped].map(plansOf));
  if (!chinese || !english || extremes.length < 3) throw new Error("nothing to write");
  const { final, consolidation, directory, ...others } = chinese;
  const inEnglish = [...english.final.sheets, ...english.consolidation.sheets, ...english.selfCheck.sheets];
  const more = [...directory.sheets.slice(0, 1), ...inEnglish, ...extremes.flatMap(sheetsAbout)];
  const files = await filesOf({
    final,
    consolidation,
    others: together(Object.values(others).flatMap(({ sheets }) => sheets)),
    everySort: everySort(),
    more: together(more),
  });
  expect(await schemaFaults(Object.values(files))).toEqual([]);
  expect(await sdkFaults(files)).toEqual([]);
}, 180_000);

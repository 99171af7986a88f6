import { findingOf } from "../../../src/domain/finding";
import { officialSystems } from "../../../src/domain/systems";
import { layOutDataSheet } from "../../../src/layout/consolidation/dataSheet";
import { readDataSheet } from "../../../src/layout/consolidation/readDataSheet";
import { languages } from "../../../src/text/languages";
import { consolidationOf } from "../../helpers/consolidated";
import { contentOf } from "../../helpers/scoringContent";

const plan = consolidationOf([
  { unit: "甲厅", code: "A3CD-EFGH-JKLM", codeState: "matches", finalisedAt: "2026-11-23 16:50" },
  { unit: "南京市", systemId: "prefecture-cities", findings: [findingOf("row-added", null, "H9", { row: 9 })] },
]);
/** Nobody who reads them has seen the sheets themselves. */
const written = plan.judged.map(({ record }) => ({
  ...record,
  nested: true,
  codeState: record.code === null ? "open" : "unchecked",
}));

test.each(languages)("%s: what is laid out is read back", (language) => {
  const content = contentOf(layOutDataSheet({ ...plan, language }, "汇总数据").sheet);
  expect(readDataSheet(content, officialSystems)).toEqual(written);
});

const content = contentOf(layOutDataSheet(plan, "汇总数据").sheet);
const swapped = content.values.map(([first = null, second = null, ...rest]) => [second, first, ...rest]);

test("columns may have been moved", () =>
  expect(readDataSheet({ ...content, values: swapped }, officialSystems)).toEqual(written));

test("none may be missing; another sheet is none", () => {
  expect(readDataSheet({ ...content, values: content.values.map((row) => row.slice(1)) }, officialSystems)).toBeNull();
  expect(readDataSheet({ ...content, values: [] }, officialSystems)).toBeNull();
});

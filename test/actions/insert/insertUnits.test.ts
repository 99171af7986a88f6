/** Several units at once through Microsoft's own runtime: each whole, bounded requests, and a unit that is there asked about. */

import { insertScoringSheet } from "../../../src/actions/insert/insertScoringSheet";
import { insertUnits, type UnitsToInsert } from "../../../src/actions/insert/insertUnits";
import { officialSystems, systemById } from "../../../src/domain/systems";
import { hosted } from "../../helpers/hosted";

const runtime = hosted();
const order: Omit<UnitsToInsert, "units"> = {
  system: systemById("prefecture-cities"),
  group: "第一组",
  stage: "assessed",
  known: "ask",
  language: "zh-CN",
};
const names = (): string[] => runtime.host.workbook.sheets.map(({ sheet }) => sheet.name);

test("a sheet each, four requests a unit and one to open the first; its first score is selected", async () => {
  const { inserted, rest, known } = await insertUnits(
    { ...order, units: ["南京市", "无锡市", "苏州市"] },
    officialSystems,
  );
  expect([inserted.map(({ scoringSheet }) => scoringSheet), rest, known]).toEqual([
    ["评分表-南京市", "评分表-无锡市", "评分表-苏州市"],
    [],
    [],
  ]);
  expect(runtime.host.log).toHaveLength(3 * 4 + 1);
  expect(names()).toEqual([
    "目录",
    "Sheet1",
    ...["南京市", "无锡市", "苏州市"].flatMap((unit) => [`评分表-${unit}`, `得分图表-${unit}`]),
  ]);
  const { workbook } = runtime.host;
  expect(workbook.sheets.find(({ id }) => id === workbook.activeSheetId)?.sheet.name).toBe("评分表-南京市");
  expect(workbook.selection).toMatchObject({ row: 5, column: 8 });
});

test("a unit of the same system is asked about, however its name is written; of another system it is not", async () => {
  await insertScoringSheet({ ...order, unit: "南 京市" }, officialSystems);
  const before = names();
  const asked = await insertUnits({ ...order, units: ["无锡市", "南京市"] }, officialSystems);
  expect(asked).toMatchObject({ inserted: [], known: ["南京市"], rest: ["无锡市", "南京市"] });
  expect(names()).toEqual(before);
  await insertUnits({ ...order, units: ["无锡市", "南京市"], known: "leave out" }, officialSystems);
  expect(names().filter((name) => name.startsWith("评分表"))).toEqual(["评分表-南 京市", "评分表-无锡市"]);
  await insertUnits({ ...order, units: ["南京市"], system: systemById("provincial-departments") }, officialSystems);
  await insertUnits({ ...order, units: ["南京市"], known: "insert" }, officialSystems);
  expect(names().filter((name) => name.startsWith("评分表-南京市"))).toEqual(["评分表-南京市", "评分表-南京市 (2)"]);
});

test("the host fails at the second unit: the first stands whole, the rest is named; at the first nothing stands", async () => {
  const failAt = (request: number): void => {
    const from = runtime.host.log.length;
    runtime.host.failNext = (index) => (index === from + request ? { code: "GeneralException", after: 0 } : null);
  };
  failAt(4 + 1);
  const { inserted, rest, failure } = await insertUnits(
    { ...order, units: ["南京市", "无锡市", "苏州市"] },
    officialSystems,
  );
  expect(failure).toMatchObject({ kind: "excel-refused" });
  expect([inserted.map(({ scoringSheet }) => scoringSheet), rest]).toEqual([["评分表-南京市"], ["无锡市", "苏州市"]]);
  expect(names()).toEqual(["Sheet1", "评分表-南京市", "得分图表-南京市"]);
  failAt(2);
  await expect(insertUnits({ ...order, units: ["无锡市"] }, officialSystems)).rejects.toMatchObject({
    kind: "excel-refused",
  });
  expect(names()).toEqual(["Sheet1", "评分表-南京市", "得分图表-南京市"]);
});

test("given up by the person, those that are done stay", async () => {
  const { inserted, rest, failure } = await insertUnits(
    {
      ...order,
      units: ["南京市", "无锡市"],
      onProgress: (done) => done < 1,
    },
    officialSystems,
  );
  expect([inserted.length, rest, failure]).toEqual([1, ["无锡市"], null]);
});

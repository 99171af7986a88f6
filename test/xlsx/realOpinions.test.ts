/** SheetJS reads the workbooks of our own making too, as we write them and as LibreOffice saves them: each cell must agree. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { consolidate, planConsolidation } from "../../src/actions/consolidate/consolidate";
import { readReturned } from "../../src/actions/files/readReturned";
import { issueWorkbook } from "../../src/actions/issue/issueWorkbook";
import { systemById } from "../../src/domain/systems";
import { writeWorkbook } from "../../src/xlsx/writeWorkbook";
import { convert } from "../helpers/libreOffice";
import { fileOfUnit } from "../helpers/returned";
import { cellsOfOurs, cellsOfSheetJs } from "./bothOpinions";
import { everySort } from "./everySort";

/** LibreOffice has to start. */
jest.setTimeout(180_000);

const language = "zh-CN";

async function workbooks(): Promise<Record<string, Uint8Array>> {
  const units = ["省教育厅", "=SUM(A1)&'厅'", "省财政厅"];
  const returned = await Promise.all(units.map((unit, i) => fileOfUnit({ unit, scores: { [i + 1]: 0.25 } })));
  const files = returned.map((bytes, i) => readReturned({ bytes, file: `${i}.xlsx`, changedAt: "" }));
  const plan = planConsolidation(consolidate({ files }), language);
  const { bytes: issued } = await issueWorkbook({ system: systemById("prefecture-cities"), unit: "南京市", language });
  const older = new Uint8Array(readFileSync(join(__dirname, "../fixtures/layout-1.xlsx")));
  return {
    issued,
    older,
    returned: returned[1] ?? issued,
    consolidation: await writeWorkbook(plan),
    everySort: await writeWorkbook(everySort()),
  };
}

test("cell for cell the same, as we write them and as LibreOffice saves them", async () => {
  const ours = Object.entries(await workbooks());
  const saved = await convert(
    ours.map(([, bytes]) => bytes),
    "xlsx",
  );
  const all = [...ours, ...ours.map(([name], i): [string, Uint8Array | undefined] => [`${name}, saved`, saved[i]])];
  for (const [name, bytes] of all) {
    expect({ name, cells: bytes && cellsOfOurs(bytes) }).toEqual({ name, cells: bytes && cellsOfSheetJs(bytes) });
  }
});

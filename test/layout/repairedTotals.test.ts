/** Damaged, repaired, worked out anew by LibreOffice: the totals are the domain's, and the directory says the same. */

import fc from "fast-check";
import type { EnteredScores } from "../../src/domain/scoreSheet";
import { systemById } from "../../src/domain/systems";
import { totalScores } from "../../src/domain/totals";
import { directoryEntries, layOutDirectorySheet } from "../../src/layout/directorySheet";
import { planRepair } from "../../src/layout/planRepair";
import { readScoringSheet } from "../../src/layout/recognition/readScoringSheet";
import { placeRows } from "../../src/layout/scoring/scoringRows";
import { layOutScoringSheet } from "../../src/layout/scoring/scoringSheet";
import { readWorkbook } from "../../src/xlsx/readWorkbook";
import { writeWorkbook } from "../../src/xlsx/writeWorkbook";
import { damaged } from "../helpers/damage";
import { convert } from "../helpers/libreOffice";
import { randomScorings } from "../helpers/randomScorings";
import { scoringContent } from "../helpers/scoringContent";

/** LibreOffice has to start. */
jest.setTimeout(180_000);

const samples = 30;

test(`${samples} repaired sheets in one workbook, with their directory`, async () => {
  const system = systemById("provincial-departments");
  const rowOf = new Map(placeRows(system).indicators.map(({ indicator, row }) => [indicator.number, row]));
  const steps = fc.sample(fc.array(damaged.step, { minLength: 2, maxLength: 6 }), { numRuns: samples, seed: 3 });
  const sheets = randomScorings(system, samples, 11).flatMap(({ stage, entries }, index) => {
    const damage = damaged.apply(scoringContent({}, { stage, entries }), steps[index] ?? [], rowOf);
    const redraw = planRepair(damage.content, "zh-CN")?.redraw;
    const kept = new Map<number, EnteredScores>([...entries].filter(([number]) => damage.survivors.has(number)));
    const input = redraw ?? {
      system,
      unit: "省公安厅",
      group: "",
      date: null,
      stage,
      language: "zh-CN",
      entries: kept,
    };
    return [layOutScoringSheet({ ...input, name: `表 ${index}'号` })];
  });
  const directory = layOutDirectorySheet(directoryEntries(sheets), "目录", "zh-CN");
  const plain = [...sheets, directory].map((sheet) => ({ ...sheet, validations: [], conditionalFormats: [] }));
  const [bytes] = await convert([await writeWorkbook({ sheets: plain }, { withoutResults: true })], "xlsx");
  const read = readWorkbook(bytes ?? new Uint8Array());
  const list = read.find(({ name }) => name === "目录");
  expect(directoryEntries(sheets)).toHaveLength(samples);
  sheets.forEach(({ name }, index) => {
    const content = read.find((each) => each.name === name);
    const found = content && readScoringSheet(content);
    if (!content || !found) throw new Error(`${name} is not recognised after LibreOffice`);
    const { total } = totalScores(found.sheet, found.system);
    expect(content.values[56]?.slice(4, 8)).toEqual([total.weight, null, total.self, total.assessed]);
    const scored = found.sheet.stage === "self" ? total.selfScored : total.assessedScored;
    const row = list?.values[3 + index] ?? [];
    expect(row.slice(1, 6)).toEqual(["省公安厅", "附件2", content.values[3]?.[8], scored, 47]);
    expect(row.slice(7, 9)).toEqual([total.self, total.assessed]);
  });
});

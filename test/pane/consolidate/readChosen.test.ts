/** A chosen file is read by its content; what is too large is refused before that. */

import { sampleWorkbook } from "../../../src/actions/insert/sampleWorkbook";
import { bytesOf, readChosen } from "../../../src/pane/consolidate/readChosen";

test("a workbook is read", async () => {
  const bytes = await sampleWorkbook("zh-CN");
  const chosen = { file: new File([bytes as BlobPart], "甲厅.xlsx", { lastModified: 0 }), password: null };
  const read = await readChosen(chosen, bytesOf(chosen));
  expect(read.map(({ file, refusal, records }) => ({ file, refusal, units: records.length }))).toEqual([
    { file: "甲厅.xlsx", refusal: null, units: 1 },
  ]);
});

test("a file of more than 50 MB is refused unread", async () => {
  const file = new File([new Uint8Array(50 * 1024 * 1024 + 1)], "大.xlsx");
  file.arrayBuffer = () => Promise.reject(new Error("was read"));
  const chosen = { file, password: null };
  const [read] = await readChosen(chosen, bytesOf(chosen));
  expect(read?.refusal?.reason).toBe("oversized");
});

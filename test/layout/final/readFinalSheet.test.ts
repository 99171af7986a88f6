import { finalContentOf } from "../../../src/domain/finalContent";
import type { HistoryEntry } from "../../../src/domain/finalHistory";
import { officialSystems } from "../../../src/domain/systems";
import { layOutFinalSheet } from "../../../src/layout/final/finalSheet";
import { readFinalSheet } from "../../../src/layout/final/readFinalSheet";
import { readScoringSheet } from "../../../src/layout/recognition/readScoringSheet";
import { languages } from "../../../src/text/languages";
import { contentOf, scoringContent } from "../../helpers/scoringContent";

const read = readScoringSheet(scoringContent({ I6: 3.5, J6: "制度不全" }), officialSystems);
if (!read) throw new Error("not recognised");
const content = finalContentOf(read.sheet);
const code = "A3CD-EFGH-JKMN";
const finalised: HistoryEntry = {
  when: "2026-11-23 16:50",
  action: "finalised",
  who: "张三",
  code,
  self: 100,
  assessed: null,
};
const reopened: HistoryEntry = { ...finalised, action: "reopened" };

const sheetOf = (history: HistoryEntry[], language: "zh-CN" | "en-US" = "zh-CN") =>
  contentOf(layOutFinalSheet({ name: "定稿单", scoringSheet: "评分表", content, history, language }));

test.each(languages)("%s: what is laid out is read back", (language) =>
  expect(readFinalSheet(sheetOf([finalised], language), officialSystems)).toEqual({
    code,
    content,
    history: [finalised],
  }),
);

test("a reopened one has no code that holds", () =>
  expect(readFinalSheet(sheetOf([finalised, reopened]), officialSystems)).toEqual({
    code: null,
    content,
    history: [finalised, reopened],
  }));

const sheet = sheetOf([finalised]);

test("a record of version 0.1 names the system by its id", () => {
  const values = sheet.values.map((row) => row.map((value) => (value === "附件2" ? content.system.id : value)));
  expect(readFinalSheet({ ...sheet, values }, officialSystems)?.content).toEqual(content);
});

test("rows and columns before the tables do not matter", () => {
  const values = [[], ...sheet.values.map((row) => [null, ...row])];
  expect(readFinalSheet({ ...sheet, values }, officialSystems)?.content).toEqual(content);
});

test.each([
  ["a caption was changed", sheet.values.map((row) => row.map((value) => (value === "依据" ? "理由" : value)))],
  ["the system is unknown", sheet.values.map((row) => row.map((value) => (value === "附件2" ? "别的" : value)))],
  ["it is another sheet", [["序号", "得分"]]],
])("%s: it cannot be read", (_, values) => expect(readFinalSheet({ ...sheet, values }, officialSystems)).toBeNull());

/** A draft, its doubts and their answers: each answer makes the draft anew, and nothing is left that was not asked. */

import { strFromU8, unzipSync } from "fflate";
import { importFile, importPasted } from "../../src/actions/system/importSystem";
import { acceptProposals, answer, isSettled } from "../../src/definition/draftSystem";
import type { SystemDraft } from "../../src/definition/systemDraft";
import type { Choice, DoubtKind } from "../../src/domain/importDoubt";
import { ImportRefused } from "../../src/domain/importRefusal";
import { choiceText, doubtSentence, importRefusalSentence, systemImportText } from "../../src/text/systemImport";
import { across, type Announced, docxOf, docxWith, over, tabText, wordHtml, xlsxOf } from "../helpers/announcements";

const fromHtml = (...tables: Announced[]): Promise<SystemDraft> =>
  importPasted({ html: tables.map((table) => wordHtml({ above: ["评分表"], ...table })).join(""), text: "" });

const head = ["项目", "内容", "分值", "评分标准"];
const weights = ({ indicators }: SystemDraft): number[] => indicators.map(({ weight }) => weight);

/** The draft after an answer to the only doubt of a kind. */
function answered(draft: SystemDraft, kind: DoubtKind, choice: Choice): SystemDraft {
  const found = draft.doubts.filter((doubt) => doubt.kind === kind);
  expect(found).toHaveLength(1);
  const after = answer(draft, found[0]!, choice);
  expect(after.doubts.map(({ id }) => id)).not.toContain(found[0]!.id);
  return after;
}

test("a range: the highest is proposed, any number can be given, and sums follow", async () => {
  const draft = await fromHtml({ rows: [head, ["甲（30分）", "一", "20-30分", "x"], ["乙", "二", "70", "x"]] });
  expect(weights(draft)).toEqual([30, 70]);
  expect(isSettled(draft)).toBe(true);
  const lower = answered(draft, "weight-range", 25);
  expect(weights(lower)).toEqual([25, 70]);
  expect(lower.doubts.map(({ kind, params }) => [kind, params])).toEqual([
    ["section-sum", { name: "甲", stated: 30, sum: 25 }],
    ["total-odd", { sum: 95 }],
  ]);
  expect(isSettled(lower)).toBe(false);
  const confirmed = answered(answered(lower, "section-sum", "keep"), "total-odd", "keep");
  expect(confirmed).toMatchObject({ total: 95, doubts: [] });
});

test("a weight that is missing has no proposal, and stays open until it is given", async () => {
  const draft = await fromHtml({
    rows: [head, ["甲", "一", "60", "x"], ["乙", "二", "", "x"], ["丙", "三", "未定", "x"]],
  });
  expect(draft.doubts.map(({ kind, proposed, blocks }) => [kind, proposed, blocks])).toEqual([
    ["weight-missing", null, true],
    ["weight-unclear", null, true],
    ["total-odd", "keep", true],
  ]);
  expect(acceptProposals(draft).doubts.map(({ kind }) => kind)).toEqual(["weight-missing", "weight-unclear"]);
  const settled = answered(answered(draft, "weight-missing", 30), "weight-unclear", 10);
  expect(settled).toMatchObject({ total: 100, doubts: [] });
});

test("a weight that a sentence names is proposed, not taken in silence", async () => {
  const draft = await fromHtml({
    rows: [
      ["项目", "内容", "评分标准"],
      ["甲（100分）", "一", "完成的，分值40"],
      ["", "二", "完成的（60分）"],
    ],
  });
  expect(weights(draft)).toEqual([40, 60]);
  expect(draft.doubts.map(({ kind }) => kind)).toEqual(["weight-in-text", "weight-in-text"]);
});

test("a weight for several: one indicator, or divided evenly to the last hundredth", async () => {
  const rows: Announced["rows"] = [
    head,
    [over(3, "甲"), "一", over(3, "10"), "x"],
    ["二", "y"],
    ["三", "z"],
    ["乙", "四", "90", "x"],
  ];
  const draft = await fromHtml({ rows });
  expect(weights(draft)).toEqual([10, 90]);
  expect(draft.indicators[0]).toMatchObject({ name: "甲", description: expect.stringContaining("一") });
  const some = await fromHtml({
    rows: [
      head,
      [over(3, "甲"), "一", over(3, "10"), "x"],
      ["二", "y"],
      ["三", "z"],
      ["乙", "四", "40", ""],
      ["丙", "五", "20", ""],
      ["丁", "六", "30", ""],
      ["戊", "七", "0", ""],
    ],
  });
  expect(weights(some)).toEqual([10, 40, 20, 30, 0]);
  const divided = answered(some, "weight-shared", "divide");
  expect(weights(divided)).toEqual([3.33, 3.33, 3.34, 40, 20, 30, 0]);
  expect(divided.total).toBe(100);
});

test("what the column and the name say differently is a choice", async () => {
  const draft = await fromHtml({ rows: [head, ["甲", "一（5分）", "6", "x"], ["乙", "二（94分）", "94", "x"]] });
  expect(draft.doubts[0]).toMatchObject({ kind: "weights-differ", answers: [6, 5], proposed: 6, blocks: true });
  expect(weights(answered(draft, "weights-differ", 5))).toEqual([5, 94]);
});

test("what adds or takes is counted only when somebody says so", async () => {
  const draft = await fromHtml({
    rows: [head, ["甲", "一", "90", "x"], ["奖励加分", "二", "10", "x"], ["乙", "三", "-5", "x"]],
  });
  expect(draft.indicators.map(({ kind, counted }) => [kind, counted])).toEqual([
    [undefined, true],
    ["加分", false],
    ["扣分", false],
  ]);
  expect(draft.total).toBe(90);
  const [bonus] = draft.doubts.filter(({ kind }) => kind === "kind-found");
  expect(answer(draft, bonus!, "count").total).toBe(100);
});

test("several tables: one of them, or all together", async () => {
  const part = (title: string, rows: Announced["rows"]): Announced => ({ above: [title], rows: [head, ...rows] });
  const tables = [
    part("一、组织领导（40分）", [["甲", "一", "40", "x"]]),
    part("二、工作成效（60分）", [["乙", "二", "60", "x"]]),
  ];
  const draft = await fromHtml(...tables);
  expect(draft.doubts[0]).toMatchObject({ kind: "several-tables", proposed: "together", answers: [1, 2, "together"] });
  expect(draft.indicators.map(({ path, name }) => [...path, name])).toEqual([
    ["组织领导", "甲", "一"],
    ["工作成效", "乙", "二"],
  ]);
  expect(draft.stated).toEqual([
    { path: ["组织领导"], points: 40 },
    { path: ["工作成效"], points: 60 },
  ]);
  expect(weights(answered(draft, "several-tables", 2))).toEqual([60]);
});

test("a missing level, a missing title and missing names are asked for, and may be given in words", async () => {
  const draft = await importPasted({
    html: wordHtml({
      rows: [
        ["一级指标", "二级指标", "分值"],
        [across(2, "满意度"), "40"],
        ["成效", "进度", "60"],
      ],
    }),
    text: "",
  });
  expect(draft.doubts.map(({ kind }) => kind)).toEqual(["title-missing", "level-missing"]);
  const named = answered(answered(draft, "title-missing", "评价表"), "level-missing", "评价");
  expect(named).toMatchObject({ title: "评价表", doubts: [] });
  expect(named.indicators[0]?.path).toEqual(["评价"]);
});

test("grades that do not reach the weight, and several weights for one name", async () => {
  const graded = await fromHtml({
    rows: [
      ["项目", "分值", "评分标准", "分值"],
      [over(2, "甲"), over(2, "60"), "好", "50"],
      ["差", "0"],
      ["乙", "40", "好", "40"],
    ],
  });
  expect(graded.doubts.map(({ kind, params }) => [kind, params])).toEqual([
    ["grades-differ", { name: "甲", weight: 60, highest: 50 }],
  ]);
  const falling = await fromHtml({
    rows: [
      ["项目", "分值", "评分标准"],
      [over(3, "甲"), "60", "好"],
      ["30", "中"],
      ["0", "差"],
      [over(2, "乙"), "40", "好"],
      ["0", "差"],
    ],
  });
  expect(weights(falling)).toEqual([60, 40]);
  expect(falling.doubts.map(({ kind, blocks }) => [kind, blocks])).toEqual([
    ["weights-several", true],
    ["weights-several", true],
  ]);
});

test("formulas, hidden rows and open changes are told once", async () => {
  const formula = await importPasted({
    html: "",
    text: tabText({ rows: [head, ["=A1", "一", "60", "x"], ["=B2&C2", "二", "40", "x"]] }),
  });
  expect(formula.doubts.map(({ kind }) => kind)).toEqual(["formula-found", "title-missing"]);
  const changed = await importFile(
    docxWith(
      "<w:p><w:ins><w:r><w:t>评分表</w:t></w:r></w:ins></w:p>" +
        tableOf(docxOf({ rows: [head, ["甲", "一", "100", "x"]] })),
    ),
  );
  expect(changed.doubts.map(({ kind }) => kind)).toEqual(["changes-open"]);
});

test("long names and descriptions are asked about, and come in whole", async () => {
  const long = "字".repeat(10_000);
  const draft = await fromHtml({ rows: [head, ["甲", "一", "60", long], ["乙", "名".repeat(101), "40", "x"]] });
  expect(draft.doubts.map(({ kind, params }) => [kind, params])).toEqual([
    ["description-long", { letters: 10_000 }],
    ["name-long", { letters: 101 }],
  ]);
  expect(draft.indicators[0]?.description).toBe(long);
});

test.each<[string, () => Promise<SystemDraft>, ImportRefused["kind"], string]>([
  [
    "text without a table",
    () => importPasted({ html: "", text: "第一条\n第二条" }),
    "no-table",
    "里面没有表格，只有 2 行文字。",
  ],
  [
    "pictures alone",
    () => importFile(docxWith("<w:p><w:r><w:drawing/></w:r></w:p>")),
    "no-table",
    "里面只有图片，没有文字",
  ],
  [
    "a table of something else",
    () =>
      fromHtml({
        rows: [
          ["姓名", "电话"],
          ["甲", "1"],
        ],
      }),
    "no-indicators",
    "没有找到指标和分值",
  ],
  [
    "too many rows",
    () =>
      xlsxOf({ rows: [head, ...Array.from({ length: 5001 }, () => ["甲", "一", "1", "x"])] }).then((file) =>
        importFile(file),
      ),
    "too-many-rows",
    "表格有 5002 行，最多能导入 5000 行",
  ],
  [
    "a table that is not there",
    () => importFile(docxOf({ rows: [head, ["甲", "一", "100", "x"]] }), { table: 3 }),
    "no-such-table",
    "没有第 3 张表，文件里一共 1 张",
  ],
])("%s", async (_, attempt, kind, said) => {
  const error: unknown = await attempt().catch((thrown: unknown) => thrown);
  if (!(error instanceof ImportRefused)) throw error;
  expect(error.kind).toBe(kind);
  expect(importRefusalSentence(error, "zh-CN")).toContain(said);
});

test("each doubt has a sentence in every language, and a place as a person finds it", async () => {
  const draft = await fromHtml({ rows: [head, ["甲", "一", "20-30分", "x"], ["乙", "二", "", "x"]] });
  const [range] = draft.doubts;
  expect(doubtSentence(range!, "zh-CN")).toBe("“一”的分值写成 20 到 30 分，建议按最高分 30 分。");
  expect(doubtSentence(range!, "en-US")).toBe(
    "The points of “一” are given as 20 to 30. The highest, 30, is proposed.",
  );
  expect(choiceText(range!, range!.proposed!, "zh-CN")).toBe("30 分");
  expect(range!.place).toEqual({ table: 1, row: 2, column: 3, text: "20-30分" });
  expect(systemImportText("zh-CN").place({ table: 2, row: 14, column: 1, text: "" }, 2)).toBe("第 2 张表第 14 行");
});

/** The table in a document that the helper made. */
function tableOf(docx: Uint8Array): string {
  return /<w:tbl>.*<\/w:tbl>/.exec(strFromU8(unzipSync(docx)["word/document.xml"]!))![0];
}

/** Every failure has its sentence in each language, and the facts stand in it. */

import { Failure, type FailureFacts, type FailureKind } from "../../src/domain/failure";
import { findingOf } from "../../src/domain/finding";
import type { Language } from "../../src/text";
import { failureSentence } from "../../src/text/failures";

const none = {};

/** Facts of each kind, and what the Chinese sentence says of them. */
const told: { [K in FailureKind]: [facts: FailureFacts[K], said: string] } = {
  "cell-being-edited": [none, "请按 Enter 键或 Esc 键结束编辑，再试一次。"],
  "cells-protected": [none, "请在“审阅”选项卡中点“撤消工作表保护”，再试一次。"],
  "not-found": [none, "要找的工作表或单元格已经不在了。"],
  "name-taken": [none, "已经有同名的工作表。"],
  "too-large": [none, "请关闭其他大工作簿后再试一次。"],
  "workbook-inactive": [none, "请先点一下工作簿，再试一次。"],
  "no-answer": [none, "Excel 30 秒没有回应，不知道这一步做了没有。"],
  "no-cells-selected": [none, "请点一下表里任意一个单元格，再试一次。"],
  unsupported: [none, "请使用 Excel 2021 或更高版本，或 Microsoft 365。"],
  "excel-refused": [
    { code: "GeneralException" },
    "Excel 没有完成这一步（GeneralException）。工作簿没有被改动，请再试一次。",
  ],
  unexpected: [none, "工作簿里的分数没有被改动。请重试"],
  "pane-closed": [none, "窗格没有打开。请在功能区点“评分窗格”"],
  "parts-missing": [
    { sheets: ["Scores"], codes: ["GeneralException"] },
    "“Scores”已经插入，可以填分，但 Excel 没有接受其中一部分",
  ],
  "structure-protected": [none, "工作簿的结构受保护，不能添加工作表。请在“审阅”选项卡中取消“保护工作簿”，再试一次。"],
  "sheet-final": [none, "这张表已定稿，没有改动。如需修改，请先到“打印定稿”页撤销定稿。"],
  "sheets-left-over": [{ sheets: ["Scores", "Summary"] }, "有残留工作表，请手工删除：Scores、Summary。"],
  "directory-left": [none, "插入没有完成，新表已经清理，但“目录”没能还原"],
  "names-changed": [{ sheets: [{ name: "Ranking", passingName: "Ranking 1~abc" }] }, "Ranking → Ranking 1~abc"],
  "unit-missing": [none, "请先填写被考核单位的名称。"],
  "unit-too-long": [{ most: 200 }, "名称最多 200 个字，请缩短后再试。"],
  "indicator-gone": [{ number: 10 }, "没有写入：表里找不到第 10 项了。"],
  "column-gone": [none, "没有写入：表里缺少要填的这一列。"],
  "score-refused": [
    { finding: findingOf("above-weight", 2, "G7", { stage: "self", weight: 3 }) },
    "自评得分超过了本项权重 3，请改为 0 到 3 之间的分数。",
  ],
  "changed-meanwhile": [{ now: 2.5 }, "没有写入：这一格在表格里刚改成了“2.5”。按 Enter 键可以改成这里填的。"],
  "entry-unsure": [none, "不能确定写进去了没有。请在表格里看一下这一格"],
  "no-scoring-sheet": [none, "这个工作簿里还没有评分表。请先点“插入评分表”。"],
  "sheet-password": [
    { task: "repair", code: "AccessDenied" },
    "Excel 不让撤消这张表的保护（AccessDenied）：可能设了密码，也可能是这个版本的 Excel 不让加载项撤消。没有修复，工作表未作改动。",
  ],
  "half-done": [{ task: "print" }, "排版没有做完，分数、说明、依据和佐证材料均未改动。请再点一次。"],
  "protection-lost": [{ task: "repair" }, "修复没有做完，工作表的保护也没有恢复。"],
  "not-replaced": [
    { sheets: [{ fresh: "Scores (2)", damaged: "Scores" }] },
    "工作簿里可能多出一份修好的表（Scores (2) / Scores），请核对后手工删除不要的一份。",
  ],
  "nothing-to-print": [none, "没有找到评分表，可能已被改名或删除。"],
  "table-moved": [{ cell: "C6" }, "评分表的行或列不在原来的位置（从 C6 起），没有排版"],
  "no-page-setup": [none, "请在“页面布局”中手工设置：选“纸张大小”和“纸张方向”；“打印标题”的“顶端标题行”填 $5:$5"],
  "not-as-finalised": [none, "评分表定稿后被改动过，没有生成封面。"],
  "who-missing": [none, "请先填写经办人的姓名。"],
  "errors-left": [{ wrong: 3, blank: 2 }, "定稿前还要处理：错误 3 处，未评分 2 项。"],
  "warnings-changed": [none, "提醒有变化。"],
  "already-final": [none, "这张评分表已经定稿。"],
  "not-final": [none, "这张评分表没有定稿，不用撤销。"],
  "sheets-password": [
    { sheets: ["Scores", "Cover"], code: "AccessDenied" },
    "Excel 不让撤消“Scores、Cover”的保护（AccessDenied）：可能设了密码，也可能是这个版本的 Excel 不让加载项撤消。没有改动任何内容。",
  ],
  overtaken: [{ sheet: "Scores" }, "“Scores”刚被别人（或另一个窗格）改过，这一步没有做，未作改动。"],
  "half-final": [{ sheet: "Scores" }, "请重新打开这个窗格，核对“Scores”后再试一次"],
  "file-unsupported": [none, "请按“在 Excel 中发送”的步骤另存和发送。"],
  "file-empty": [none, "Excel 交出的文件是空的（0 字节），没有保存。"],
  "file-busy": [none, "请稍等片刻再试一次。"],
  "file-failed": [{ code: "5001" }, "没有取到文件（5001），工作簿没有变化。"],
};

test.each(Object.entries(told))("%s", (kind, [facts, said]) => {
  const failure = new Failure(kind as FailureKind, facts);
  expect(failureSentence(failure, "zh-CN")).toContain(said);
  expect(failureSentence(failure, "en-US")).toMatch(/^[^\p{Script=Han}]+\.$/u);
});

test.each<[Language, string[]]>([
  ["zh-CN", ["再点“修复”", "重新排版"]],
  ["en-US", ["then choose “Repair”", "then set up again"]],
])("a sheet with somebody's password says in %s what to do after it was lifted", (language, endings) => {
  const sentences = (["repair", "print"] as const).map((task) =>
    failureSentence(new Failure("sheet-password", { task, code: "AccessDenied" }), language),
  );
  sentences.forEach((sentence, index) => expect(sentence).toContain(endings[index]));
});

test("a cell that was emptied meanwhile is called blank", () => {
  const failure = new Failure("changed-meanwhile", { now: null });
  expect(failureSentence(failure, "zh-CN")).toContain("“空白”");
  expect(failureSentence(failure, "en-US")).toContain("“blank”");
});

test("sheets are listed as the language does", () => {
  const failure = new Failure("sheets-left-over", { sheets: ["A", "B"] });
  expect(failureSentence(failure, "en-US")).toContain("Delete by hand those that are there: A, B.");
});

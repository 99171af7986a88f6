/** Systems that are announced in numbered lines, without a table. */

import { importPasted } from "../../src/actions/system/importSystem";
import type { SystemDraft } from "../../src/definition/systemDraft";
import { doubtSentence, systemImportText } from "../../src/text/systemImport";

const read = (text: string): Promise<SystemDraft> => importPasted({ html: "", text });
const told = ({ indicators }: SystemDraft): string[] =>
  indicators.map(({ path, name, weight }) => `${[...path, name].join("/")} ${weight}`);

const rules = `附件1
2023年政务公开工作考核细则
第一条 为了做好工作，制定本细则。
一、组织领导（20分）
（一）机制建设（12分）
1.成立领导小组（6分）。明确分管领导，未成立的不得分。
2.制定年度计划，6分。
（二）人员保障（8分）
1.配备专职人员 8分
未配备的扣8分。
二、公开内容（80分）
（三）主动公开
1.政策文件公开（50分）。每少一件扣1分。
2.政策解读（最高30分）。
附加分：被省级以上媒体报道加2分。
合计100分
注：由办公室解释。`;

test("the finest lines with points are the indicators; each doubt is asked with its line", async () => {
  const draft = await read(rules);
  expect(told(draft)).toEqual([
    "组织领导/机制建设/成立领导小组 6",
    "组织领导/机制建设/制定年度计划 6",
    "组织领导/人员保障/配备专职人员 8",
    "公开内容/主动公开/政策文件公开 50",
    "公开内容/主动公开/政策解读 30",
  ]);
  expect(draft).toMatchObject({ attachment: "附件1", title: "2023年政务公开工作考核细则", total: 100 });
  expect(draft.levels).toEqual(["一级指标", "二级指标", "三级指标"]);
  expect(draft.stated.map(({ points }) => points)).toEqual([20, 12, 8, 80]);
  expect(draft.indicators.map(({ description }) => description)).toEqual([
    "明确分管领导，未成立的不得分。",
    "",
    "未配备的扣8分。",
    "每少一件扣1分。",
    "",
  ]);
  expect(draft.notes).toEqual(["注：由办公室解释。"]);
  expect(draft.doubts.map(({ kind, place, blocks }) => [kind, place.row, blocks])).toEqual([
    ["outline-read", 4, true],
    ["row-unread", 15, false],
    ["weight-limit", 14, false],
  ]);
  const [first] = draft.doubts;
  expect(first && doubtSentence(first, "zh-CN")).toMatch(/读出 5 项/);
  expect(first && systemImportText("zh-CN").place(first.place, 0)).toBe("第 4 行文字");
});

test("what does not add up is asked, and what is added or left without a heading", async () => {
  const draft = await read(
    "考核办法\n一、公开（60分）\n1.主动（20分）\n2.申请（30分）\n二、创新（50分）\n三、加分项（5分）\n1.表彰（5分）",
  );
  expect(told(draft)).toEqual(["公开/主动 20", "公开/申请 30", "创新/创新 50", "加分项/表彰 5"]);
  expect(draft.doubts.map(({ kind, params }) => [kind, params])).toEqual([
    ["outline-read", { count: 4 }],
    ["kind-found", { name: "加分项", word: "加分", weight: 5 }],
    ["level-missing", { name: "创新", level: "一级指标" }],
    ["section-sum", { name: "公开", stated: 60, sum: 50 }],
  ]);
  expect(draft.indicators[3]?.counted).toBe(false);
});

test("text in which nothing has points is refused as before", async () => {
  await expect(read("通知\n一、提高认识\n二、加强领导（10分）\n三、按时报送")).rejects.toMatchObject({
    kind: "no-table",
  });
});

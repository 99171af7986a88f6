/** Ways in which tables of indicators are written: whatever is doubtful is asked, and no weight is taken for another. */

import { importFile, importPasted } from "../../src/actions/system/importSystem";
import { answer } from "../../src/definition/draftSystem";
import type { SystemDraft } from "../../src/definition/systemDraft";
import { across, type Announced, docxOf, docxWith, over, tabText, wordHtml } from "../helpers/announcements";

/** `路径/名称 分值`, with the kind, and whether it is left out. */
function told({ indicators }: SystemDraft): string[] {
  return indicators.map(
    ({ path, name, weight, kind, counted }) =>
      `${[...path, name].join("/")} ${weight}${kind === undefined ? "" : ` ${kind}`}${counted ? "" : " -"}`,
  );
}

const kinds = ({ doubts }: SystemDraft): string[] => doubts.map(({ kind }) => kind);
const draftOf = (rows: Announced["rows"], above = ["考核评分表"]): Promise<SystemDraft> =>
  importPasted({ html: wordHtml({ above, rows }), text: "" });

describe("columns", () => {
  test("two columns of points are asked about; the one that makes a whole is proposed", async () => {
    const draft = await draftOf([
      ["序号", "指标", "满分", "权重", "评分标准"],
      ["1", "数量", "100", "0.125", "完成"],
      ["2", "质量", "100", "0.875", "合格"],
    ]);
    expect(told(draft)).toEqual(["数量 12.5", "质量 87.5"]);
    expect(kinds(draft)).toEqual(["points-columns", "weight-fraction"]);
    const [doubt] = draft.doubts;
    expect(doubt).toMatchObject({
      answers: ["满分", "权重"],
      proposed: "权重",
      blocks: true,
      place: { row: 1, column: 3 },
    });
    expect(told(answer(draft, doubt as NonNullable<typeof doubt>, "满分"))).toEqual(["数量 100", "质量 100"]);
  });

  test("points for each sort of unit are a choice; sums of headings beside the points are none", async () => {
    const whose = await draftOf([
      [over(2, "一级指标"), over(2, "二级指标"), across(3, "权重")],
      ["省直部门", "市州", "县区"],
      ["公开", "主动", "40", "50", "60"],
      ["", "依申请", "60", "50", "40"],
    ]);
    expect(told(whose)).toEqual(["公开/主动 40", "公开/依申请 60"]);
    expect(whose.doubts[0]).toMatchObject({ kind: "points-columns", answers: ["省直部门", "市州", "县区"] });
    const sums = await draftOf([
      ["一级指标", "二级指标", "权重", "分值", "标准"],
      [over(2, "公开"), "主动", over(2, "40"), "15", "好"],
      ["依申请", "25", "好"],
      ["办事", "服务", "60", "60", "好"],
    ]);
    expect(told(sums)).toEqual(["公开/主动 15", "公开/依申请 25", "办事/服务 60"]);
    expect(sums.stated.map(({ points }) => points)).toEqual([40, 60]);
    expect(kinds(sums)).toEqual([]);
  });

  test("targets and last year's figures are no points", async () => {
    const draft = await draftOf([
      ["序号", "考核指标", "2023年目标值", "上年数", "权重", "计分办法"],
      ["1", "固定资产投资", "120", "118", "40", "按完成率"],
      ["2", "财政收入", "35.6", "33", "60", "按完成率"],
    ]);
    expect(told(draft)).toEqual(["固定资产投资 40", "财政收入 60"]);
    expect(kinds(draft)).toEqual(["caption-unknown", "column-left-out"]);
  });

  test("columns of grades describe", async () => {
    const draft = await draftOf([
      [over(2, "测评项目"), over(2, "分值"), across(2, "评分等级")],
      ["优秀", "较差"],
      ["服务态度", "40", "40-30", "29-0"],
      ["办事效率", "60", "60-50", "49-0"],
    ]);
    expect(told(draft)).toEqual(["服务态度 40", "办事效率 60"]);
    expect(draft.indicators[0]?.description).toBe("优秀：40-30\n较差：29-0");
    expect(kinds(draft)).toEqual([]);
  });

  test("a column of kinds is kept as it is; only what adds, takes or decides is asked about, once for each word", async () => {
    const draft = await draftOf([
      ["序号", "指标类型", "指标名称", "分值"],
      ["1", "基础指标", "制度", "100"],
      ["2", "加分指标", "创新", "5"],
      ["3", "加分指标", "典型", "3"],
      ["4", "否决指标", "事故", "一票否决"],
    ]);
    expect(told(draft)).toEqual(["制度 100 基础指标", "创新 5 加分指标 -", "典型 3 加分指标 -", "事故 0 否决指标 -"]);
    expect(draft.doubts.map(({ kind, params }) => [kind, params])).toEqual([
      ["kind-found", { name: "加分指标", word: "加分", weight: 8 }],
      ["kind-found", { name: "否决指标", word: "否决", weight: 0 }],
    ]);
    const [, decides] = draft.doubts;
    // What is counted after all needs points.
    expect(kinds(answer(draft, decides as NonNullable<typeof decides>, "count"))).toEqual([
      "kind-found",
      "weight-missing",
    ]);
  });

  test("key points with points of their own are the indicators where something else describes", async () => {
    const draft = await draftOf([
      ["考核\n内容", "考核要点", "评分标准", "分值"],
      [over(3, "组织\n建设\n(40分)"), over(2, "三会一课"), "支部大会每季度1次", "10"],
      ["支委会每月1次", "10"],
      ["换届", "按期换届", "20"],
      ["党员管理(60分)", "党费", "按时足额", "60"],
      [across(2, "附加项"), "重大创新", "10"],
    ]);
    expect(told(draft)).toEqual([
      "组织建设/三会一课 20",
      "组织建设/换届 20",
      "党员管理/党费 60",
      "附加项/附加项 10 附加 -",
    ]);
    expect(kinds(draft)).toEqual(["weights-several", "kind-found", "level-missing"]);
  });

  test("without captions levels are named, and text behind the points describes", async () => {
    const draft = await importPasted({
      html: "",
      text: "组织领导\t成立机构\t20\t有文件得20分\n\t制定方案\t70\t有方案得70分\n工作落实\t公开内容\t10\t及时得10分",
    });
    expect(told(draft)).toEqual(["组织领导/成立机构 20", "组织领导/制定方案 70", "工作落实/公开内容 10"]);
    expect(draft.levels).toEqual(["一级指标", "二级指标"]);
    expect(draft.indicators[0]?.description).toBe("有文件得20分");
    expect(kinds(draft)).toEqual(["captions-missing", "title-missing"]);
  });
});

describe("points", () => {
  test("two numbers in a cell are not one, and what counts singly is not the whole", async () => {
    const draft = await draftOf([
      ["项目", "分值"],
      ["甲", "10\n20"],
      ["乙", "每项1分，共5分"],
      ["丙", "10（5+5）"],
      ["丁", "2月5日"],
    ]);
    expect(draft.doubts.map(({ kind, proposed }) => [kind, proposed])).toEqual([
      ["weight-unclear", null],
      ["weight-unclear", 5],
      ["weight-unclear", 10],
      ["weight-unclear", null],
      ["total-odd", "keep"],
    ]);
  });

  test("in brackets: the most, with a remark, written downwards; several in a cell are asked about", async () => {
    const draft = await draftOf([
      ["考核项目", "考核内容"],
      [over(2, "组\n织\n领\n导\n︵\n40\n分\n︶"), "1.机构（本项满分10分）"],
      ["2.人员（10分）\n3.经费（20分）"],
      [over(2, "二、业务【60分】"), "4.办件（55分，可倒扣）"],
      ["5.创新（最高5分）"],
    ]);
    expect(told(draft)).toEqual(["组织领导/机构 10", "组织领导/人员 30", "业务/办件 55", "业务/创新 5"]);
    expect(kinds(draft)).toEqual(["weights-several", "weight-limit"]);
  });

  test("a rate or a number in a name is no weight beside a column of points", async () => {
    const draft = await draftOf([
      ["类别", "考核要点", "分值"],
      [over(2, "防护"), "等级保护测评率100%", "30"],
      ["热线（12345）", "70"],
    ]);
    expect(told(draft)).toEqual(["防护/等级保护测评率100% 30", "防护/热线（12345） 70"]);
    expect(kinds(draft)).toEqual([]);
  });

  test("parts of parts: fractions of one below percentages", async () => {
    const draft = await draftOf([
      ["一级指标", "二级指标", "权重"],
      [over(2, "发布（权重40%）"), "更新", "0.6"],
      ["准确", "0.4"],
      [over(2, "互动（权重60%）"), "留言", "0.5"],
      ["访谈", "0.5"],
    ]);
    expect(told(draft)).toEqual(["发布/更新 24", "发布/准确 16", "互动/留言 30", "互动/访谈 30"]);
    expect(draft.stated.map(({ points }) => points)).toEqual([40, 60]);
    expect(kinds(draft)).toEqual(["weight-relative"]);
  });
});

describe("rows", () => {
  test("sums at each level are compared with their own part", async () => {
    const rows = (second: string): Announced["rows"] => [
      ["一级指标", "二级指标", "三级指标", "分值"],
      [over(5, "执法"), over(3, "决策"), "程序", "10"],
      ["评估", "10"],
      ["小计", second],
      ["公示", "内部", "30"],
      [across(2, "合计"), "50"],
      ["监督", "外部", "复议", "50"],
      [across(3, "总计"), "100"],
    ];
    expect((await draftOf(rows("20"))).doubts).toEqual([]);
    const wrong = await draftOf(rows("25"));
    expect(wrong.doubts.map(({ kind, params, place }) => [kind, params, place.row])).toEqual([
      ["section-sum", { name: "决策", stated: 25, sum: 20 }, 4],
    ]);
  });

  test("a name alone in its row is a heading, or an indicator whose points are missing", async () => {
    const draft = await importPasted({ html: "", text: "考核表\n指标\t分值\n甲\t30\n乙\t\n丙\t70" });
    expect(draft.doubts[0]).toMatchObject({ kind: "name-alone", place: { row: 3 }, blocks: true });
    const other = answer(draft, draft.doubts[0] as NonNullable<(typeof draft.doubts)[0]>, "as-indicator");
    expect(told(other)).toEqual(["甲 30", "乙 0", "丙 70"]);
    expect(kinds(other)).toEqual(["weight-missing"]);
  });

  test("a form's last rows are no indicators", async () => {
    const draft = await draftOf([
      ["序号", "项目", "分值", "得分"],
      [across(4, "一、公开（30分）")],
      ["1", "主动", "30", ""],
      [across(4, "二、管理（70分）")],
      ["2", "制度", "40", ""],
      ["3", "人员", "30", ""],
      [across(2, "考核等次"), across(2, "优秀□ 良好□")],
    ]);
    expect(told(draft)).toEqual(["公开/主动 30", "管理/制度 40", "管理/人员 30"]);
    expect(kinds(draft)).toEqual([]);
  });

  test("a table of what is added on top belongs to the one that makes the whole", async () => {
    const head = ["指标", "分值", "标准"];
    const draft = await importFile(
      docxOf(
        { above: ["考核指标", "一、基本指标（100分）"], rows: [head, ["甲", "60", "好"], ["乙", "40", "好"]] },
        { above: ["二、加分指标（10分）"], rows: [head, ["丙", "10", "好"]] },
      ),
    );
    expect(told(draft)).toEqual(["基本指标/甲 60", "基本指标/乙 40", "加分指标/丙 10 加分 -"]);
    expect(draft.total).toBe(100);
    expect(draft.doubts).toMatchObject([{ kind: "several-tables", proposed: "together" }, { kind: "kind-found" }]);
  });
});

test("text that is struck out is not read, and asked about", async () => {
  const struck = `<w:r><w:rPr><w:strike/></w:rPr><w:t>5</w:t></w:r>`;
  const formerly = `<w:r><w:rPr><w:rPrChange><w:rPr><w:strike/></w:rPr></w:rPrChange></w:rPr><w:t>60</w:t></w:r>`;
  const row = (...cells: string[]): string =>
    `<w:tr>${cells.map((cell) => `<w:tc><w:p>${cell}</w:p></w:tc>`).join("")}</w:tr>`;
  const plain = (text: string): string => `<w:r><w:t>${text}</w:t></w:r>`;
  const body = `<w:p>${plain("考核表")}</w:p><w:tbl>${row(plain("指标"), plain("分值"))}${row(plain("甲"), struck + formerly)}${row(plain("乙"), plain("40"))}</w:tbl>`;
  const html =
    "<p>考核表</p><table><tr><td>指标<td>分值<tr><td>甲<td><s>5</s>60<tr><td>乙<td><b style='text-decoration: line-through'>3</b>40</table>";
  for (const draft of [await importFile(docxWith(body)), await importPasted({ html, text: "" })]) {
    expect(told(draft)).toEqual(["甲 60", "乙 40"]);
    expect(draft.doubts).toMatchObject([{ kind: "struck-out", blocks: true }]);
  }
});

test("blank rows of a table that was written without merged cells mean the heading above", async () => {
  const rows = [
    ["", "一级指标", "二级指标", "分值"],
    ["", "甲", "一", "10"],
    ["", "", "二", "20"],
    ["", "", "", ""],
    ["", "乙", "三", "70"],
  ];
  const draft = await importPasted({ html: "", text: tabText({ rows: [["考核指标体系", "", "", ""], ...rows] }) });
  expect(told(draft)).toEqual(["甲/一 10", "甲/二 20", "乙/三 70"]);
  expect(draft.doubts).toEqual([]);
});

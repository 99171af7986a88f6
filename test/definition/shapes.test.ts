/** Ten tables of ten shapes, modelled on real ones, each as a document of the sort that such a table comes in. */

import { importFile, importPasted } from "../../src/actions/system/importSystem";
import type { SystemDraft } from "../../src/definition/systemDraft";
import {
  across,
  type Announced,
  csvOf,
  docxOf,
  over,
  tabText,
  wordHtml,
  wpsHtml,
  xlsxOf,
} from "../helpers/announcements";

function told({ indicators }: SystemDraft): string[] {
  return indicators.map(
    ({ number, path, name, weight, kind, counted }) =>
      `${number} ${[...path, name].join("/")} ${weight}${counted ? "" : ` (${kind})`}`,
  );
}

const kinds = ({ doubts }: SystemDraft): string[] => doubts.map(({ kind }) => kind);
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

test("Word: names repeated after a page break with （续）, captions repeated, sums, notes, an attachment's line", async () => {
  const head = ["考核项目", "考核内容", "分值", "评分标准"];
  const page: Announced = {
    above: ["附件 3", "2024年度政务服务工作考核评分表"],
    rows: [
      head,
      [over(3, "一、组织领导（30分）"), "1.领导机构", "10", "成立机构得10分"],
      ["2.工作制度", "10", "制度健全"],
      ["3.经费保障", "10", "有经费"],
    ],
  };
  const next: Announced = {
    rows: [
      head,
      [over(2, "一、组织领导（续）"), "3.经费保障（续）", "", "经费足额到位"],
      ["小计", "30", ""],
      [over(2, "二、服务效能\n70分"), "1.办结率", "40", "按时办结"],
      ["2.满意度", "30", "群众满意"],
      ["合  计", "", "100", ""],
      [across(4, "注：1.每项扣完为止；2.由市政务办解释。")],
    ],
  };
  const draft = await importFile(docxOf(page, next));
  expect(draft).toMatchObject({ attachment: "附件3", title: "2024年度政务服务工作考核评分表", total: 100, doubts: [] });
  expect(told(draft)).toEqual([
    "1 组织领导/领导机构 10",
    "2 组织领导/工作制度 10",
    "3 组织领导/经费保障 10",
    "4 服务效能/办结率 40",
    "5 服务效能/满意度 30",
  ]);
  expect(draft.indicators[2]?.description).toBe("有经费\n经费足额到位");
  expect(draft.notes).toEqual(["注：1.每项扣完为止；2.由市政务办解释。"]);
});

test("HTML from Word: hierarchical numbers in front of each level, weights beside each level", async () => {
  const html = wordHtml({
    above: ["附件1：数字政府建设评估指标体系"],
    rows: [
      ["一级指标", "权重", "二级指标", "权重", "三级指标", "权重", "评估要点"],
      [over(3, "1 基础支撑"), over(3, "40"), over(2, "1.1 云网"), over(2, "25"), "1.1.1 云平台", "15", "上云率"],
      ["1.1.2 网络", "10", "覆盖率"],
      ["1.2 数据", "15", "1.2.1 归集", "15", "归集率"],
      [over(2, "2 应用成效"), over(2, "60"), "2.1 服务", "35", "2.1.1 12345热线", "35", "接通率"],
      ["2.2 监管", "25", "2.2.1 互联网+监管", "25", "覆盖率"],
    ],
  });
  const draft = await importPasted({ html, text: "" });
  expect(draft).toMatchObject({ attachment: "附件1", title: "数字政府建设评估指标体系", total: 100, doubts: [] });
  expect(told(draft)).toEqual([
    "1 基础支撑/云网/云平台 15",
    "2 基础支撑/云网/网络 10",
    "3 基础支撑/数据/归集 15",
    "4 应用成效/服务/12345热线 35",
    "5 应用成效/监管/互联网+监管 25",
  ]);
  expect(draft.stated.map(({ points }) => points)).toEqual([40, 25, 15, 60, 35, 25]);
});

test("HTML from WPS: no captions of levels, one column of points merged over indicators, what adds and what decides alone", async () => {
  const html = wpsHtml({
    above: ["平安建设考核细则（100分）"],
    rows: [
      ["项目", "考核内容", "标准分", "计分办法"],
      [over(3, "综合治理"), "（1）矛盾调解", "30", "每起扣1分"],
      ["（2）重点人员", over(2, "40"), "漏管扣2分"],
      ["（3）重点场所", "漏管扣3分"],
      ["基层基础", "（4）网格建设", "30", "按比例"],
      [over(2, "加分项"), "（5）获省级表彰", "最高加5分", "每次加2分"],
      ["（6）经验推广", "+3", "一次"],
      ["一票否决", "（7）发生重大案件", "", "取消资格"],
    ],
  });
  const draft = await importPasted({ html, text: "" });
  expect(told(draft)).toEqual([
    "1 综合治理/矛盾调解 30",
    "2 综合治理/重点人员、重点场所 40",
    "3 基层基础/网格建设 30",
    "4 加分项/获省级表彰 5 (加分)",
    "5 加分项/经验推广 3 (加分)",
    "6 一票否决/发生重大案件 0 (一票否决)",
  ]);
  expect(draft.total).toBe(100);
  expect(kinds(draft)).toEqual(["weight-shared", "kind-found", "kind-found"]);
  expect(draft.doubts.every(({ blocks }) => blocks)).toBe(true);
});

test("Excel: weights as percentages, a title merged across, sums by formulas left to people", async () => {
  const file = await xlsxOf(
    {
      above: [],
      rows: [
        [across(5, "营商环境评价指标体系")],
        ["序号", "一级指标", "二级指标", "权重", "指标解释"],
        ["1", over(2, "市场环境"), "开办企业", "0.25", "天数"],
        ["2", "注销企业", "0.15", "天数"],
        ["3", "法治环境", "执行合同", "0.6", "成本"],
        [across(3, "合计"), "1", ""],
      ],
    },
    { 3: "0%" },
  );
  const draft = await importFile(file);
  expect(told(draft)).toEqual(["1 市场环境/开办企业 25", "2 市场环境/注销企业 15", "3 法治环境/执行合同 60"]);
  expect(draft).toMatchObject({ title: "营商环境评价指标体系", total: 100 });
  expect(kinds(draft)).toEqual(["weight-percent"]);
});

test("Excel: blanks instead of merged cells, weights in parts of one", async () => {
  const draft = await importFile(
    await xlsxOf({
      rows: [
        ["指标类别", "指标名称", "权重", "说明"],
        ["经济", "增速", "0.3", "同比"],
        ["", "投资", "0.2", "同比"],
        ["民生", "就业", "0.5", "新增"],
      ],
    }),
  );
  expect(told(draft)).toEqual(["1 经济/增速 30", "2 经济/投资 20", "3 民生/就业 50"]);
  expect(kinds(draft)).toEqual(["weight-fraction"]);
  expect(draft.title).toBe("Sheet1");
});

test("text with tabs: captions over two rows, paragraphs in cells, numbers that start anew in each part", async () => {
  const draft = await importPasted({
    html: "",
    text: tabText({
      above: ["附表2", "乡镇（街道）安全生产目标管理考核表"],
      rows: [
        ["序号", "考核内容", "", "分值", "评分细则"],
        ["", "项目", "要求", "", ""],
        ["1", "责任落实", "党政同责\n一岗双责", "30", "未落实扣5分"],
        ["2", "", "会议研究", "20", "少一次扣1分"],
        ["1", "隐患治理", "排查整改", "50", "未整改扣2分"],
      ],
      below: ["注：扣完为止。"],
    }),
  });
  expect(draft).toMatchObject({
    attachment: "附表2",
    title: "乡镇(街道)安全生产目标管理考核表".replace("(", "（").replace(")", "）"),
  });
  expect(draft.indicators.map(({ weight }) => weight)).toEqual([30, 20, 50]);
  expect(told(draft)).toEqual(["1 责任落实/党政同责一岗双责 30", "2 责任落实/会议研究 20", "3 隐患治理/排查整改 50"]);
  expect(kinds(draft)).toEqual(["numbers-odd"]);
});

test("a .csv in the Chinese code page: what people fill in later is left out, a total that differs stops", async () => {
  const draft = await importFile(
    csvOf({
      above: ["文明单位测评表"],
      rows: [
        ["类别", "项目", "满分", "评分细则", "自评分", "考评分"],
        ["思想建设", "理论学习", "20", "每月一次，缺一次扣2分", "", ""],
        ["", "主题活动", "15", "有方案", "", ""],
        ["环境建设", "卫生", "30", "整洁", "", ""],
        ["", "绿化", "25", "达标", "", ""],
        ["总分", "", "100", "", "", ""],
      ],
    }),
  );
  expect(told(draft)).toEqual([
    "1 思想建设/理论学习 20",
    "2 思想建设/主题活动 15",
    "3 环境建设/卫生 30",
    "4 环境建设/绿化 25",
  ]);
  expect(draft.doubts.map(({ kind, params, blocks }) => [kind, params, blocks])).toEqual([
    ["total-sum", { stated: 100, sum: 90 }, true],
  ]);
});

test("Word: headings across the table, with points; weights of ranges and of at most", async () => {
  const draft = await importFile(
    docxOf({
      above: ["村级事务公开评分标准"],
      rows: [
        ["序号", "评估内容", "分数", "考核标准"],
        [across(4, "一、公开内容（60分）")],
        ["1", "财务公开", "20—40分", "分档计分"],
        ["2", "事务公开", "20", "逐月公开"],
        [across(4, "二、公开程序（40分）")],
        ["3", "审核", "不超过15分", "经审核"],
        ["4", "公示", "25", "不少于7天"],
      ],
    }),
  );
  expect(told(draft)).toEqual([
    "1 公开内容/财务公开 40",
    "2 公开内容/事务公开 20",
    "3 公开程序/审核 15",
    "4 公开程序/公示 25",
  ]);
  expect(kinds(draft)).toEqual(["weight-range", "weight-limit"]);
  expect(draft.stated).toEqual([
    { path: ["公开内容"], points: 60 },
    { path: ["公开程序"], points: 40 },
  ]);
});

test("bars, and no captions at all: columns are told by what stands in them, which is asked", async () => {
  const draft = await importFile(
    bytesOf(`| 1 | 组织领导 | 领导重视 | 40 | 主要领导每季度听取一次工作汇报并研究解决存在的问题 |
| 2 |  | 机构健全 | 20 | 明确专门机构和专门人员负责日常工作并落实工作经费 |
| 3 | 工作成效 | 任务完成 | 40 | 按照序时进度完成年度各项任务并及时报送总结材料 |`),
  );
  expect(told(draft)).toEqual(["1 组织领导/领导重视 40", "2 组织领导/机构健全 20", "3 工作成效/任务完成 40"]);
  expect(draft.doubts[0]).toMatchObject({
    kind: "captions-missing",
    params: { columns: ["number", "level", "level", "points", "description"] },
    blocks: true,
  });
});

test("weights within each part: of the heading, not of the whole", async () => {
  const draft = await importPasted({
    html: wordHtml({
      above: ["绩效评价指标体系"],
      rows: [
        ["一级指标", "权重", "二级指标", "权重（%）", "指标说明"],
        [over(2, "投入"), over(2, "40"), "预算", "60", "预算"],
        ["人员", "40", "人员"],
        [over(2, "产出"), over(2, "60"), "数量", "30", "数量"],
        ["质量", "70", "质量"],
      ],
    }),
    text: "",
  });
  expect(told(draft)).toEqual(["1 投入/预算 24", "2 投入/人员 16", "3 产出/数量 18", "4 产出/质量 42"]);
  expect(kinds(draft)).toEqual(["weight-relative"]);
});

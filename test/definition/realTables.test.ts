/** Tables that were announced in earnest: their shapes, names and points; sources are named, descriptions are our own. */

import { acceptProposals, draftSystem } from "../../src/definition/draftSystem";
import type { SystemDraft } from "../../src/definition/systemDraft";
import { readHtml } from "../../src/documents/readHtml";
import { readText } from "../../src/documents/readText";
import { across, type Announced, over, tabText, wordHtml, wpsHtml } from "../helpers/announcements";

const draftOf = (html: string, table: number | null = null): SystemDraft => draftSystem(readHtml(html), table);

/** `路径/名称 分值`, and the kind of what does not count. */
function told({ indicators }: SystemDraft): string[] {
  return indicators.map(
    ({ path, name, weight, kind, counted }) => `${[...path, name].join("/")} ${weight}${counted ? "" : ` (${kind})`}`,
  );
}

const kinds = ({ doubts }: SystemDraft): string[] => doubts.map(({ kind }) => kind);

// http://e-gov.org.cn/article-82551.html: provincial web sites, 2007; its first two parts.
const in2007: Announced = {
  above: ["2007年省级政府网站绩效评估指标体系"],
  rows: [
    ["一级指标", "二级指标", "三级指标", "四级指标", "说明", "权重"],
    [over(11, "网站内容（ 70）"), over(11, "信息公开（ 35）"), over(3, "规范性（ 10）"), "信息公开规定", "制度", "2"],
    ["信息公开目录", "目录", "6"],
    ["依申请公开", "申请", "2"],
    [over(8, "接受社会监督的信息（ 11）"), "概况信息", "机构", "1"],
    ["计划规划", "计划", "1"],
    ["法规公文", "法规", "1"],
    ["工作动态", "动态", "1.5"],
    ["人事信息", "任免", "1.5"],
    ["资金信息", "预算", "2"],
    ["应急管理", "预案", "1"],
    ["专题专栏", "专题", "2"],
  ],
};

test("2007: four levels, points with each heading, and an excerpt that says that it is one", () => {
  const draft = draftOf(wordHtml(in2007));
  expect(draft.title).toBe("2007年省级政府网站绩效评估指标体系");
  expect(draft.levels).toEqual(["一级指标", "二级指标", "三级指标", "四级指标"]);
  expect(draft.indicators.map(({ weight }) => weight)).toEqual([2, 6, 2, 1, 1, 1, 1.5, 1.5, 2, 1, 2]);
  expect(told(draft)[3]).toBe("网站内容/信息公开/接受社会监督的信息/概况信息 1");
  expect(draft.indicators[3]?.description).toBe("机构");
  expect(draft.stated).toEqual([
    { path: ["网站内容"], points: 70 },
    { path: ["网站内容", "信息公开"], points: 35 },
    { path: ["网站内容", "信息公开", "规范性"], points: 10 },
    { path: ["网站内容", "信息公开", "接受社会监督的信息"], points: 11 },
  ]);
  expect(draft.doubts.map(({ kind, params }) => [kind, params])).toEqual([
    ["section-sum", { name: "网站内容", stated: 70, sum: 21 }],
    ["section-sum", { name: "信息公开", stated: 35, sum: 21 }],
    ["total-odd", { sum: 21 }],
  ]);
});

// http://www.cstc.org.cn/fbh2009/info/1003/1024.htm: web sites, 2009, with weights of 1.6.
test("2009: weights of 1.6 add up without the rest of binary fractions", () => {
  const weights = ["1", "1", "1", "1", "1.6", "1.6", "1.6", "1.6", "1", "1", "1", "1", "1"];
  const draft = draftOf(
    wpsHtml({
      above: ["附件", "2009年政府网站绩效评估指标"],
      rows: [
        ["一级指标", "二级指标", "三级指标", "权重", "评估要点"],
        ...weights.map((weight, i) => [
          ...(i === 0 ? [over(13, "政府信息公开（37）"), over(13, "主动公开（15.4）")] : []),
          `信息${i + 1}`,
          weight,
          "情况；",
        ]),
      ],
    }),
  );
  expect(draft.indicators.map(({ weight }) => String(weight))).toEqual(weights);
  expect(draft.total).toBe(15.4);
  expect(draft.doubts.map(({ kind, params }) => [kind, params])).toEqual([
    ["section-sum", { name: "政府信息公开", stated: 37, sum: 15.4 }],
    ["total-odd", { sum: 15.4 }],
  ]);
});

// https://wanglu.net/thread/t13-219450-3.html: a district, several tables, points with every name, ranges.
const district: Announced[] = [
  {
    above: ["（二）主动公开（二级指标23分）"],
    rows: [
      ["部门", "三级指标", "四级指标", "备注"],
      [
        over(2, "区扶贫办（10.5分）"),
        over(2, "扶贫信息（10.5分）"),
        "是否公开清单和\n12317 电话（4.5分）",
        "公开清单2分，公开电话2.5分。",
      ],
      ["是否公开政策等信息（6分）", "公开政策1分"],
      [
        over(2, "各乡镇（2-12.5分）注：没有涉及的只考核这三项，总分12.5分"),
        over(2, "双随机 抽查信息（1-12.5分）"),
        "是否公开清单（依据、主体等）（0.5-3.5分）",
        "0.1-0.5分",
      ],
      ["是否公开结果（0.5-9分）", "0.2-1分"],
    ],
  },
  {
    above: ["（三）依申请公开（二级指标10分）"],
    rows: [
      ["三级指标", "四级指标", "五级指标", "备注"],
      [over(2, "申请渠道（10分）"), "信函申请（2.5分）", "有渠道1分，有抽查1.5分", ""],
      ["网上申请（7.5分）", "有", ""],
    ],
  },
];

test("a district: points at each level, ranges are asked and taken at their highest, two tables are asked about", () => {
  const html = district.map((table) => wordHtml(table)).join("");
  const first = draftOf(html, 1);
  expect(told(first)).toEqual([
    "区扶贫办/扶贫信息/是否公开清单和12317电话 4.5",
    "区扶贫办/扶贫信息/是否公开政策等信息 6",
    "各乡镇/双随机抽查信息/是否公开清单（依据、主体等） 3.5",
    "各乡镇/双随机抽查信息/是否公开结果 9",
  ]);
  expect(kinds(first)).toEqual(["weight-range", "weight-range", "title-missing", "total-odd"]);
  expect(first.doubts[0]).toMatchObject({
    params: { from: 0.5, to: 3.5 },
    answers: [3.5, 0.5],
    proposed: 3.5,
    place: { table: 1, row: 4, column: 3 },
  });
  const both = draftOf(html);
  expect(both.doubts[0]).toMatchObject({ kind: "several-tables", answers: [1, 2, "together"], blocks: true });
  expect(draftOf(html, 2).total).toBe(10);
});

// http://www.fymate.net/html/text/lar/169508/16950821_2.html: Wuxi, 2007, with its frame drawn in text.
const wuxi = `  附件2:
  2007年无锡市政府网站绩效评估指标

  1.市(县)、区政府门户网站评估指标

┌─────┬─────┬──┬───────┬──┬────────────┐
│ 一级指标 │ 二级指标 │序号│  三级指标  │权重│    指标说明    │
│     │     │  │       │  │            │
├─────┼─────┼──┼───────┼──┼────────────┤
│ 政务公开 │ 基本信息 │ 1 │市(区)情介绍│ 1 │地理;历史;区划;社│
│     │     │  │       │  │会发展         │
│  30  │     │  │       │  │            │
│     │     ├──┼───────┼──┼────────────┤
│     │     │ 2 │领导信息   │ 1 │名单、分工       │
│     ├─────┼──┼───────┼──┼────────────┤
│     │ 政务动态 │ 3 │发展规划   │28 │规划          │
├─────┼─────┼──┼───────┼──┼────────────┤
│ 网上办事 │ 办事指南 │ 4 │指南     │30 │指南完整        │
│  70  ├─────┼──┼───────┼──┼────────────┤
│     │ 表格下载 │ 5 │下载     │40 │可以下载        │
└─────┴─────┴──┴───────┴──┴────────────┘
注：本表由市信息办解释。`;

test("a table whose frame is drawn with characters", () => {
  const draft = draftSystem(readText(wuxi));
  expect(draft).toMatchObject({ attachment: "附件2", title: "市(县)、区政府门户网站评估指标", total: 100, doubts: [] });
  expect(told(draft)).toEqual([
    "政务公开/基本信息/市(区)情介绍 1",
    "政务公开/基本信息/领导信息 1",
    "政务公开/政务动态/发展规划 28",
    "网上办事/办事指南/指南 30",
    "网上办事/表格下载/下载 40",
  ]);
  expect(draft.indicators[0]?.description).toBe("地理;历史;区划;社会发展");
  expect(draft.stated).toEqual([
    { path: ["政务公开"], points: 30 },
    { path: ["网上办事"], points: 70 },
  ]);
  expect(draft.notes).toEqual(["注：本表由市信息办解释。"]);
});

// http://www.fsou.net.cn/html/text/lar/170299/17029929_2.html: Longyan, where some levels are left out.
test("levels that are left out, by a blank cell or a dash", () => {
  const draft = draftOf(
    wpsHtml({
      above: ["附件1", "网站评估指标体系（17.5分）"],
      rows: [
        ["一级指标", "二级指标", "三级指标", "权重", "指标说明"],
        [over(4, "网上办事（8 ）"), over(2, ""), "在线咨询", "2", "咨询"],
        ["在线查询", "2", "查询"],
        ["服务框架\n（2）", "应用主题设计", "2", "主题"],
        ["人性化（2）", "-", "2", "导航"],
        [over(3, "政民互动（9 ）"), over(2, "民意征集（6）"), "内容策划", "3", "策划"],
        ["征集次数", "3", "每次1分，满3分止"],
        ["在线访谈（3）", "-", "3", "保障"],
        ["性能（0.5 ）", "响应\n时间\n（0.5 ）", "", "0.5", "速度"],
      ],
    }),
  );
  expect(told(draft)).toEqual([
    "网上办事/网上办事/在线咨询 2",
    "网上办事/网上办事/在线查询 2",
    "网上办事/服务框架/应用主题设计 2",
    "网上办事/人性化/人性化 2",
    "政民互动/民意征集/内容策划 3",
    "政民互动/民意征集/征集次数 3",
    "政民互动/在线访谈/在线访谈 3",
    "性能/响应时间/响应时间 0.5",
  ]);
  expect(draft.doubts.map(({ kind, params }) => [kind, params])).toEqual([
    ["level-missing", { name: "在线咨询", level: "二级指标" }],
  ]);
  expect(draft.title).toBe("网站评估指标体系");
});

// http://fsou.com/html/text/chl/1227/122745_3.html: environment, 2009, captions over two rows.
test("captions over two rows, criteria in several lines, points beside each level", () => {
  const rows: Announced["rows"] = [
    [across(2, "一级指标"), across(2, "二级指标"), across(3, "三 级 指 标")],
    ["指标 名称", "分值", "指标 名称", "分值", "指标名称", "分值", "评 分 细 则"],
    [
      over(5, "互动 交流"),
      over(5, "6"),
      over(4, "领导 信箱"),
      over(4, "5"),
      over(3, "信箱"),
      over(3, "3"),
      "是否设有，分值1",
    ],
    ["质量，分值1"],
    ["更新率，分值1"],
    ["投诉", "2", "是否设有，分值2"],
    ["征集", "1", "网上调查", "1", "有，分值1"],
  ];
  const draft = draftOf(wordHtml({ above: ["省级环保厅（局）政府网站绩效评估指标"], rows }));
  expect(draft.levels).toEqual(["一级指标", "二级指标", "三级指标"]);
  expect(told(draft)).toEqual(["互动交流/领导信箱/信箱 3", "互动交流/领导信箱/投诉 2", "互动交流/征集/网上调查 1"]);
  expect(draft.indicators[0]?.description).toBe("是否设有，分值1\n质量，分值1\n更新率，分值1");
  expect(draft.stated.map(({ points }) => points)).toEqual([6, 5, 1]);
  expect(kinds(draft)).toEqual(["total-odd"]);
});

// http://jinmi8.com/doc/546/15805: Beilun, weights beside each level, graded criteria.
test("weights beside each level, and grades: the indicator's own weight counts, grades are told in the description", () => {
  const draft = draftSystem(
    readText(
      `一级指标,权重,二级指标,权重,三级指标,权重,评测标准,权重
"1.
党务公开",13,"1.
1组织机构",6,"1.
1.
1领导介绍",2,"详细介绍。
",2
,,,,,,"不完整。
",1
,,,,,,无此项内容。,0
,,,,"1.
1.
2机构设置",4,详细,4
,,,,,,不完整,2
,,"1.
2部门动态",7,"1.
2.
1动态",4,信息完整,4
,,,,,,要素不完整,3
,,,,"1.
2.
2公告",3,有公告,3
,,,,,,不全,"1.
5"`,
    ),
  );
  expect(told(draft)).toEqual([
    "党务公开/组织机构/领导介绍 2",
    "党务公开/组织机构/机构设置 4",
    "党务公开/部门动态/动态 4",
    "党务公开/部门动态/公告 3",
  ]);
  expect(draft.indicators[0]?.description).toBe("详细介绍。（2）\n不完整。（1）\n无此项内容。（0）");
  expect(kinds(draft)).toEqual(["title-missing", "total-odd"]);
});

// https://dyrmt.com/article-17847-2.html: a county, points under 得分, sums beside them, deductions below captions of their own.
test("points in a column called 得分, sums of parts beside them, deductions that are not counted in silence", () => {
  const draft = draftOf(
    wordHtml({
      above: ["政务公开工作考核表"],
      rows: [
        ["类别", across(2, "考 核 内 容"), "得分", "合计\n得分"],
        [over(2, "组织保障"), across(2, "有负责人"), "2分", over(2, "6分")],
        [across(2, "有制度"), "4分"],
        [over(2, "公开情况"), over(2, "载体建设"), "门户网", "6分", over(2, "94分")],
        ["微博（一项可得2分，最高不超过6分）", "88分"],
        [over(2, "其他形式"), across(2, "考 核 内 容"), across(2, "倒扣分值")],
        [across(2, "内部事务公开不全的"), "2分", ""],
      ],
    }),
  );
  expect(told(draft)).toEqual([
    "组织保障/组织保障/有负责人 2",
    "组织保障/组织保障/有制度 4",
    "公开情况/载体建设/门户网 6",
    "公开情况/载体建设/微博（一项可得2分，最高不超过6分） 88",
    "其他形式/其他形式/内部事务公开不全的 2 (倒扣分)",
  ]);
  expect(draft.total).toBe(100);
  expect(kinds(draft)).toEqual(["points-column", "kind-found", "level-missing", "level-missing"]);
});

// https://www.howto1234.com/wenku/rrbgs/WgG43DpEe8: rivers, 2019, headings with their points in the indicators' own rows.
test("headings that stand in rows of their own, numbered 一, are no indicators", () => {
  const draft = draftSystem(
    readText(
      tabText({
        above: ["2019年河湖长制工作考核项目（综合）"],
        rows: [
          ["序号", "考核项目", "各项分值", "负责考核单位"],
          ["总分", "", "100", ""],
          ["一", "河湖长制基础工作", "16", ""],
          ["1", "完善组织体系", "10", "市河长办"],
          ["2", "强化督察督办", "6", "市河长办"],
          ["二", "专项整治", "84", ""],
          ["3", "日常工作", "70", "市执法局"],
          ["4", "污水治理", "14", "市住建局"],
        ],
      }),
    ),
  );
  expect(told(draft)).toEqual([
    "河湖长制基础工作/完善组织体系 10",
    "河湖长制基础工作/强化督察督办 6",
    "专项整治/日常工作 70",
    "专项整治/污水治理 14",
  ]);
  expect(draft.indicators.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
  expect(draft.stated.map(({ points }) => points)).toEqual([16, 84]);
  expect(kinds(draft)).toEqual(["column-left-out"]);
});

// http://e.wenmi.ren/Article/ShowArticle.asp?ArticleID=87824: towns, 2010, paragraphs within cells of pasted text.
test("cells of several paragraphs in text that was pasted", () => {
  const draft = draftSystem(
    readText(
      "政府信息公开考评评分标准\n考评项目\t分值\t评分标准\t备注\n信息的数量\t40分\t1、每月不低于40条。\n2、一个月扣5分，扣完为止。\n3、空白月扣10分。\t\n信息的质量\t60分\t1、全面规范5分；\n2、没有空白栏，20分\t",
    ),
  );
  expect(told(draft)).toEqual(["信息的数量 40", "信息的质量 60"]);
  expect(draft.indicators[0]?.description).toBe("1、每月不低于40条。\n2、一个月扣5分，扣完为止。\n3、空白月扣10分。");
  expect(draft).toMatchObject({ title: "政府信息公开考评评分标准", levels: ["考评项目"], doubts: [] });
});

// https://m.wenke99.com/p-14997216.html: towns' service centres, points behind each line of the criteria.
test("points behind each line of the criteria: the lines are the indicators", () => {
  const draft = draftOf(
    wordHtml({
      above: ["为民服务中心考评表", "被考评乡镇：      年  月  日"],
      rows: [
        ["考核内容", "考核标准", "扣分/加分情况", "考核办法", "自评分", "考核分"],
        [over(2, "设施设备（4分）"), "1．标识醒目。（2分）", "发现一次扣1分", "看现场", "", ""],
        ["2．划分功能区域。（2分）", "一处扣0.5分", "看现场", "", ""],
        ["一门对外（96分）", "1．应进必进（96分）", "扣分", "看现场", "", ""],
      ],
    }),
  );
  expect(told(draft)).toEqual(["设施设备/标识醒目。 2", "设施设备/划分功能区域。 2", "一门对外/应进必进 96"]);
  expect(kinds(draft)).toEqual(["column-left-out"]);
});

// https://p.safehoo.com/Material/Form/201107/192373.shtml: safety; a sum and signatures below.
test("a sum and lines to sign on are no indicators", () => {
  const draft = draftSystem(
    readText(
      `| 序号 | 考 核 内 容 | 扣 分 标 准 | 应得分数 | 扣减分数 | 实得分数 |
|---|---|---|---|---|---|
| 1 | 技术管理 | 未提出措施的扣10分；未提出条件的扣10分。 | 20 | | |
| 2 | 工伤事故 | 未做教育的扣10分 | 80 | | |
| 合 计 | | | 100 | | |
| 被考核人： | | 考核人： | | | |`,
    ),
  );
  expect(told(draft)).toEqual(["技术管理 20", "工伤事故 80"]);
  expect(kinds(draft)).toEqual(["title-missing"]);
  expect(kinds(acceptProposals(draft))).toEqual(["title-missing"]);
});

/** Indicator systems that are not official, with one, two and four levels: what is laid out must follow their levels. */

import { type Indicator, type IndicatorSystem, weightOf } from "../../src/domain/indicatorSystem";
import { withFingerprint } from "../../src/domain/systemFingerprint";

type Row = [path: string[], name: string, weight: number];

function systemOf(id: string, title: string, levels: string[], rows: Row[]): IndicatorSystem {
  const indicators = rows.map(([path, name, weight], i): Indicator => {
    return { number: i + 1, path, name, weight, description: `${name}：按制度落实到位，资料齐全。` };
  });
  const total = weightOf(indicators);
  return withFingerprint({ id, attachment: "", title, edition: "2026", levels, indicators, stated: [], total });
}

export const oneLevel = systemOf(
  "x-one",
  "公文处理评分表",
  ["考核内容"],
  [
    [[], "收文登记", 12.5],
    [[], "办理时限", 27.25],
    [[], "归档", 10.25],
  ],
);

export const twoLevels = systemOf(
  "x-two",
  "政府网站评估指标体系",
  ["项目", "评估内容"],
  [
    [["信息公开"], "概况信息", 1.6],
    [["信息公开"], "法规公文", 4.8],
    [["在线办事"], "办事指南", 8],
    [["在线办事"], "在线申报", 5.6],
    [["公众参与"], "领导信箱", 10],
  ],
);

export const fourLevels = systemOf(
  "x-four",
  "政务公开考核指标体系",
  ["一级指标", "二级指标", "三级指标", "四级指标"],
  [
    [["组织保障", "机构", "领导"], "成立小组", 5],
    [["组织保障", "机构", "领导"], "例会制度", 5],
    [["组织保障", "机构", "人员"], "专人负责", 10],
    [["组织保障", "经费", "预算"], "列入预算", 30],
    [["公开内容", "主动公开", "范围"], "目录完整", 40],
    [["公开内容", "依申请公开", "时限"], "按期答复", 60],
  ],
);

export const otherSystems = [oneLevel, twoLevels, fourLevels];

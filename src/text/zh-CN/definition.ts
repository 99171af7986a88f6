/** The definition sheet of an indicator system, and what is wrong with one as people edit it. */

import type { DefinitionSentences } from "../../domain/definitionProblem";
import { sheet } from "./sheet";

const problems: DefinitionSentences = {
  "not-a-weight": ({ found }) => `权重应为数字，现在是“${found}”。`,
  "not-a-number": ({ found }) => `序号应为整数，现在是“${found}”。`,
  "not-a-total": ({ found }) => `总分应为大于 0 的数字，现在是“${found}”。`,
  "no-number": () => "这一行没有序号，请补上。",
  "no-weight": () => "这一行没有权重，请补上。",
  formula: () => "这里是公式，请改为固定的文字或数字。",
  childless: ({ name }) => `“${name}”下面没有指标，请补上指标，或删除这一行。`,
  "no-heading": ({ level }) => `第一项指标缺少${level}，请补上。`,
  "too-long": ({ most }) => `文字太长，最多 ${most} 个字符。`,
  draft: () => "这还是草案，有疑问没有确认（见“导入疑问”表）；逐处确认后，把版次里的“草案”删去。",
  "bad-id": () => "代号只能用字母、数字和连字符，且不能与已有的指标体系相同。",
  "no-table": () => "没有找到指标表：应有“序号”“权重”“指标说明”三列标题。",
};

/** As on scoring sheets. */
const { number, weight, description } = sheet.columns;
const officialColumns = { number, weight, description };

export const definition = {
  /** Behind the edition of a system whose import left doubts. */
  draft: "草案",
  doubts: { sheetName: "导入疑问", columns: { place: "位置", doubt: "疑问", proposed: "建议" } },
  sheetName: (title: string): string => `指标体系-${title}`,
  heading: "考核验收指标体系",
  hint: "可直接修改：一行一项指标；上级指标留空表示同上一行；分值写在名称下一行（如“组织领导”换行“20分”）。序号不要重复。",
  fields: {
    title: "名称",
    attachment: "附件",
    id: "代号",
    edition: "版次",
    total: "总分",
    rules: "评分规则",
  },
  columns: { ...officialColumns, kind: sheet.kindOfIndicator },
  /** Below a heading's name. */
  points: (points: number): string => `${points}分`,
  problems,
};

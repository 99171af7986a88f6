/** What is said of a document that announces an indicator system: why it cannot be read, what is doubtful, what can be answered. */

import type { ColumnSort, DoubtPlace, DoubtSentences } from "../../domain/importDoubt";
import type { ImportRefusalSentences } from "../../domain/importRefusal";

const refusals: ImportRefusalSentences = {
  empty: () => "里面没有内容。请核对文件，或者重新复制整张表格后粘贴。",
  encrypted: () => "文件设有打开密码。请填写打开密码再读（命令行用 --open-password），或者取消密码后另存。",
  "wrong-password": () => "打开密码不对，请核对后再试。",
  damaged: () => "文件已损坏或不完整。请用 Word、WPS 或 Excel 打开看看，能打开就另存一份再导入。",
  "too-large": () => "文件内容太多，不像是指标体系。请只保留指标体系的表格，另存后再导入。",
  pdf: () =>
    "这是 PDF，里面的表格没有行和列，不能导入。请用 Word 或 WPS 打开原文件，另存为 .docx；没有原文件的，请把表格整理到 Excel 中。",
  rtf: () => "这是 RTF 文件，不能直接读取。请用 Word 或 WPS 打开，另存为 .docx 后再导入，或者复制表格后粘贴。",
  "web-archive": () => "这是保存的网页（.mht）或邮件，不能直接读取。请打开后复制表格粘贴，或者另存为 .docx。",
  picture: () => "这是图片，里面的文字不能读取。请找到原来的 Word 或 Excel 文件再导入。",
  presentation: () => "这是演示文稿，没有读取。请把表格复制到 Word 或 Excel 中再导入。",
  archive: () => "这是压缩包。请先解压，再选择里面的文件。",
  "old-word": () => "这是 Word 95 或更早的文件。请用 Word 或 WPS 打开，另存为 .docx 后再导入，或者复制表格后粘贴。",
  "not-a-document": () => "这不是 Word 文件、表格或文字，没有读取。请核对是不是选错了文件。",
  "no-table": ({ lines, pictures }) =>
    lines === 0 && pictures
      ? "里面只有图片，没有文字，图片中的表格不能读取。请找到原来的 Word 或 Excel 文件再导入。"
      : `里面没有表格${lines > 0 ? `，只有 ${lines} 行文字` : ""}${pictures ? "和图片" : ""}。请把指标做成表格，一行一项，再导入或粘贴；没有表格的，每项写成编号、名称和分数，如“1.领导机构（5分）”。`,
  "no-indicators": ({ tables }) =>
    `里面有 ${tables} 张表格，但没有找到指标和分值。请核对文件；表头应写明指标（如“三级指标”“考核项目”）和“分值”或“权重”。`,
  "too-many-rows": ({ rows, most }) => `表格有 ${rows} 行，最多能导入 ${most} 行。请只保留指标体系的表格再导入。`,
  "no-such-table": ({ asked, count }) =>
    `没有第 ${asked} 张表，文件里一共 ${count} 张。请改为 1 到 ${count} 之间的数。`,
};

const sorts: Record<ColumnSort, string> = {
  number: "序号",
  level: "指标名称",
  points: "分值",
  description: "说明",
  kind: "类型",
  aside: "不用的列",
};

const listed = (names: readonly string[]): string => names.map((name) => `“${name}”`).join("、");

const doubts: DoubtSentences = {
  "several-tables": ({ tables }) =>
    `里面有 ${tables.length} 张指标表：${tables
      .map(({ table, title, count, total }) => `第 ${table} 张${title ? `“${title}”` : ""}（${count} 项，${total} 分）`)
      .join("；")}。请选择导入哪一张；它们是同一个体系的几部分时，选合在一起。`,
  "captions-missing": ({ columns }) =>
    `没有表头，按内容认定各列依次是：${columns.map((sort) => sorts[sort]).join("、")}。请核对；不对时请在表格上方加一行表头再导入。`,
  "caption-unknown": ({ column, sort }) =>
    `第 ${column} 列${sort === "aside" ? "的表头不认识，没有采用" : `没有能认出的表头，按内容当作${sorts[sort]}`}。请核对。`,
  "column-left-out": ({ caption }) => `“${caption}”这一列有内容，不属于指标体系，没有导入。请核对。`,
  "points-column": ({ caption }) => `没有“分值”列，把“${caption}”列中的数当作分值。请核对。`,
  "name-alone": ({ name }) => `“${name}”这一行没有分值，当作下面各项的上级。它要是一项指标，请选当作指标，再填分值。`,
  "points-columns": ({ captions }) => `${listed(captions)}都是分值，每项各有一个。请选择以哪一列为准。`,
  "title-missing": () => "表格上方没有标题，请填写指标体系的名称。",
  "level-missing": ({ name, level }) => `“${name}”没有${level}，请填写，或者用建议的名称。`,
  "level-joined": ({ caption }) => `分值比“${caption}”粗，“${caption}”的文字并入了说明。请核对。`,
  "name-missing": ({ weight }) => `这一项有 ${weight} 分，但没有名称，请填写。`,
  "name-long": ({ letters }) => `指标名称有 ${letters} 个字，可能是说明。请核对，需要时改短。`,
  "description-long": ({ letters }) => `说明有 ${letters} 个字，打印时一页放不下。请核对，需要时改短。`,
  "heading-apart": ({ name }) => `“${name}”在两处出现，中间隔着别的内容，已当作同一个。请核对。`,
  "numbers-odd": ({ first }) => `序号缺少、重复或不连续（从“${first}”起），建议按先后次序重新编号。`,
  "weight-missing": ({ name }) => `“${name}”没有分值，请填写。`,
  "weight-unclear": ({ name }) => `“${name}”的分值无法识别，请填写分数。`,
  "weight-range": ({ name, from, to }) => `“${name}”的分值写成 ${from} 到 ${to} 分，建议按最高分 ${to} 分。`,
  "weight-limit": ({ name, most }) => `“${name}”的分值写成最高 ${most} 分，建议按 ${most} 分。`,
  "weight-percent": ({ weight }) =>
    `权重写成百分比（如 ${weight}%），建议按 100 分制折算，${weight}% 即 ${weight} 分。`,
  "weight-fraction": ({ sum }) => `权重都小于 1，合计 ${sum}，建议乘以 100，按 100 分制。`,
  "weight-relative": ({ sum }) =>
    `各部分之内的权重分别合计 100，直接相加是 ${sum}。建议乘以上级的权重，折算成 100 分制。`,
  "weight-decimals": ({ name, weight }) => `“${name}”的分值是 ${weight}，超过两位小数，建议四舍五入。`,
  "weight-in-text": ({ name, weight }) => `“${name}”的分值只在文字里写着 ${weight} 分，请核对。`,
  "weights-differ": ({ name, weight, other }) =>
    `“${name}”的分值列是 ${weight} 分，名称里写的是 ${other} 分。请选择一个。`,
  "weight-shared": ({ names, weight }) =>
    `${listed(names.slice(0, 3))}${names.length > 3 ? `等 ${names.length} 项` : ""}合用一个分值 ${weight} 分。建议合为一项；也可以平均分开。`,
  "weights-several": ({ name, weights, stated }) =>
    `“${name}”有 ${weights.length} 个分值（${weights.join("、")}）${stated === null ? "" : `，名称里写的是 ${stated} 分`}。请确认这一项一共多少分。`,
  "grades-differ": ({ name, weight, highest }) =>
    `“${name}”的分值是 ${weight} 分，评分标准中最高一档是 ${highest} 分。请核对。`,
  "kind-found": ({ name, word, weight }) =>
    `“${name}”是${word}（${weight} 分）。建议不计入总分；要当作普通指标，请选计入。`,
  "section-sum": ({ name, stated, sum }) =>
    `“${name}”写的是 ${stated} 分，所含各项合计 ${sum} 分。请核对各项分值，确认无误再继续。`,
  "total-sum": ({ stated, sum }) => `文件写的总分是 ${stated} 分，各项合计 ${sum} 分。请核对各项分值，确认无误再继续。`,
  "total-odd": ({ sum }) => `各项合计 ${sum} 分，不是 100 分。请核对；本来如此的，请确认。`,
  "row-unread": ({ text }) => `这一行（${text}）没有认出是什么，没有导入。请核对。`,
  "formula-found": ({ text }) => `有公式算出的内容（${text}），按现在的结果导入。请核对。`,
  "hidden-found": ({ text }) => `有隐藏的行或列（${text}），也导入了。请核对。`,
  "lines-joined": ({ text }) =>
    `两行之间有单独的文字，当作上一格（${text}）的内容。请核对；复制带格式的表格（不要只粘贴文本）可以避免。`,
  "outline-read": ({ count }) => `没有指标表格，按文字的编号和分数读出 ${count} 项。请对照原文核对层级、名称和分值。`,
  "struck-out": () => "文件里有加了删除线的文字，没有导入。请核对；要用的，请先去掉删除线。",
  "changes-open": () => "文件里有没有接受的修订，按全部接受导入。请先在 Word 或 WPS 中处理修订，或者核对后确认。",
};

export const systemImport = {
  refusals,
  doubts,
  remarks: {
    macros: "文件里有宏，没有运行，只读取了文字。",
    pictures: "文件里有图片，图片中的文字没有读取。",
    changes: "文件里有没有接受的修订。",
    struck: "文件里有加了删除线的文字，没有读取。",
  },
  /** Where something stands, as a person finds it. */
  place: ({ table, row }: DoubtPlace, tables: number): string =>
    tables === 0 ? `第 ${row} 行文字` : `${tables > 1 ? `第 ${table} 张表` : "表格"}第 ${row} 行`,
  /** Answers that are codes; numbers and names speak for themselves. */
  choices: {
    together: "合在一起",
    take: "就这样",
    "leave-out": "不导入",
    join: "合在一起",
    "as-heading": "当作上级",
    "as-indicator": "当作指标",
    divide: "平均分开",
    count: "计入",
    keep: "保持原样，确认无误",
    accepted: "接受全部修订",
    points: "按分数",
    "of-heading": "乘以上级权重",
    "of-whole": "直接相加",
    "times-100": "乘以 100",
    "as-is": "不变",
    "by-order": "按次序编号",
  },
  table: (number: number): string => `第 ${number} 张表`,
  cli: {
    proposed: (choice: string): string => `建议：${choice}`,
    untitled: "（没有标题）",
    levels: (names: readonly string[]): string => `层级：${names.join(" → ")}`,
    total: (count: number, total: number): string => `${count} 项，合计 ${total} 分`,
    leftOut: "不计入",
    stated: (points: number, sum: number): string =>
      points === sum ? `${points} 分` : `${sum} 分，文件写 ${points} 分`,
    sum: (points: number): string => `${points} 分`,
    clean: "没有疑问。",
    doubts: (count: number): string => `疑问 ${count} 处：`,
    fileMissing: "请写明要导入的文件，只能写一个。",
    badTable: (table: string): string => `--table 应是表格的次序，例如 2，不能是“${table}”。`,
  },
};

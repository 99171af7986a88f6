/** The words by which official documents head their tables: read, never shown, so they are the same in every language. */

/** Captions by what stands below them. Spaces, brackets with what is in them, and marks around a caption do not count. */
export const captionWords = {
  /** The points stand with the names. */
  withPoints: /(?<=.{2})(?:及|与|和|、|\/)(?:分值|权重|标准分|分数|满分|配分)$/,
  number: /^(?:序号|编号|项号|代码|序|号|项次|行次|顺序号|指标编号|指标序号|指标代码|No\.?)$/i,
  /** `depth` is in the first group, or in the second as a letter. */
  level:
    /^第?([一二三四五1-5])级(?:考核|评估|评价|考评|测评)?(?:指标|目录|项目|内容|要素)?(?:名称|内容)?(?:及分值|及权重|与分值|分值)?$|^([A-E])级?(?:指标|项目|要素|内容)$/,
  levelPoints:
    /^第?([一二三四五1-5])级(?:考核|评估|评价|考评|测评)?(?:指标|项目)?(?:权重|分值|分数|满分|权数|标准分|得分)$/,
  points:
    /^(?:各项|考核|考评|评估|评价|评分|指标|标准|基本|基准|基础|规定|应得|参考|设定|单项|本项|所占|目标|小项|子项|项目|最高|额定)?(?:分值|权重|权重分|权重值|权重系数|标准分|标准得分|标分|满分|分数|权值|权数|配分|赋分|赋值|计分|满分值|分值权重|权重分值|满分分值|标准分值|基本分|基准分|基础分|应得分|总分值|占分|占比|比重|百分比|最高分|100分|分)(?:\/分|比例|占比|分配|设定|设置)?$/,
  /** Of a heading, beside the points of its parts. */
  sum: /^(?:合计|小计|总分|合计得分|合计分值|小计分|总分值|合计分|类别分值)$/,
  description:
    /^(?:具体|主要|考核|考评|评估|评价|评测|测评|检查|指标|计分|评分|打分|赋分|扣分|得分|工作|目标|任务|验收|量化|内容|分值|加分|加扣分|加减分|评定|记分|等级|目标值|达标|项目|方法|办法|及|和|与|、)*(?:说明|标准|细则|要点|要求|办法|方法|规则|依据|解释|释义|描述|口径|指引|内涵|定义|标准说明|说明及评分标准|标准及分值|标准和分值|标准与分值)(?:及(?:说明|办法|计分办法|评分办法|分值))?$|^(?:计算|计量)(?:公式|方法|方式)$|^(?:评分|评价|考核|考评|测评)?(?:等级|档次)(?:标准|划分)?$|^(?:评分|计分|记分|打分|扣分|得分)方式$/,
  name: /^(?:具体|主要|核心|考核|考评|考查|评估|评价|评测|评议|评审|测评|检查|检测|观测|指标|绩效|评分|得分|工作|目标|责任|任务|验收|量化|监测|督查|建设|打分|计分|服务|管理|基本|重点|单项|主题)*(?:项目|类别|内容|指标|名称|事项|细项|任务|要项|条目|科目|因素|要素|分类|大类|小类|子项|分项|项|类|点|维度|领域|板块|方面|模块|要目|栏目|指标项|重点|环节|目标|重点工作|指标体系|任务清单)(?:名称|分类)?$/,
  /** Of those that describe: what may name indicators where another column describes them. */
  keyPoints: /(?:要点|要素)$/,
  /** Filled in later, or told about an indicator and no part of it. */
  aside:
    /^(?:(?:考核|评分)?对象|(?:\d{4}年|上年|本年|当年|年度|实际)?度?(?:目标|指标|完成|基期|标准|参考|预期|现状|偏差)(?:值|数)|年度目标|.*(?:得分|评分|自评|自查|扣分|加分|打分|核定|复核|抽查|实得|偏差)(?:分|人|值|情况|原因|依据|理由|说明|项|结果)?|签名|审核|.*(?:单位|部门|科室|主体|责任人|考核人|来源|方式|途径|材料|资料|时间|时限|周期|频次|期限|对象|范围|签字|结果|情况|清单|采集|依据文件|页码|链接)|备注|备考|附注)$/,
  /** Below the caption of points: whose they are. */
  forWhom: /(?:部门|单位|市州|地市|设区市|县区|县市区|乡镇|镇街|街道|园区)$/,
  /** What sort of indicator each is: it adds, it takes, it decides, or is one of the others. */
  kind: /^(?:指标|考核|评分|计分|项目|任务)?(?:类型|属性|性质|种类)$/,
  remark: /^(?:备注|备考|附注|说明)$/,
  /** Which of the aside ones may hold the points where no other column does. */
  asidePoints: /^(?:考核|评估|评价|标准)?(?:得分|评分)$/,
} as const;

/** What a person calls the levels, from one to five. */
export const levelNumerals = "一二三四五";
/** Where the document has no name for it; from 1. */
export const nameOfLevel = (depth: number): string => `${levelNumerals[depth - 1] ?? depth}级指标`;

/** Rows at a table's end or between its parts; the first group says of what. */
export const sumRow =
  /^(?:(.{0,20}?)(?:合计|小计|总计|总分|总得分|合计得分|合计分|共计))(?:分值|得分|权重)?[:：]?(?:[（(].*[)）])?$/;
export const isGrandTotal = /合计|总计|总分|总得分|共计/;
export const isPartTotal = /小计/;
export const noteStart =
  /^(?:注|注释|备注|说明|附注|填表说明|考核说明|评分说明|特别说明|有关说明|备考)\s*\d*\s*[:：.、]|^[*※]|^★(?!.*\d\s*分)/;

/** `附件2：`, `附 件`, `附表一` */
export const attachmentLine =
  /^(附\s*(?:件|表|录)\s*(?:[0-9０-９]+(?:-[0-9]+)?|[一二三四五六七八九十]+)?)\s*[:：.、]?\s*(.*)$/;
export const titleWords =
  /指标体系|评分表|考核表|评分细则|考核细则|细则|评分标准|考核标准|评估指标|考核指标|评价指标|指标|评估表|评价表|考评表|测评表|评分|考核|标准/;
export const pageLine = /^(?:第?\s*\d+\s*页.*|[-—–]\s*\d+\s*[-—–]|\d+\s*\/\s*\d+|[（(]?续表?[)）]?|[（(]?单位[:：].*)$/;

/** A name goes on from the page before. */
export const continued = /\s*[（(【[]?\s*(?:续|接上页|续表|续上表|上接)\s*[0-9一二三四]*\s*[)）】\]]\s*$/;

/** What adds to points or takes from them, or decides alone; the first that is found is the kind. */
export const kindWords = /一票否决|否决|加减分|加扣分|奖惩|加分|附加分|附加|奖励|倒扣分?|扣分|减分|罚分/;
/** What stands in a column that tells of each indicator what sort it is, whatever the column is called. */
export const kindText =
  /^(?:定量|定性|正向|逆向|约束性?|预期性?|加分|扣分|减分|加减分|加扣分|附加分?|奖励|否决|一票否决|分档)(?:指标|项目?|类)?$/;
/** A name that is only about such a kind, or ends with it. */
export const kindName =
  /^(?:[^，。；,;]{0,12}?)(一票否决|否决|加减分|加扣分|奖惩|加分|附加分|附加|奖励|倒扣分?|扣分|减分|罚分)(?:项|分|项目|指标|因素|事项|内容|类|条款|情形|情况|分项|及其他|部分|制)*$/;

/** The same where it stands behind points: that they may be taken away as well makes no kind. */
export const kindRemark =
  /^(?!可|并|且)[^，。；,;]{0,4}?(一票否决|否决|加减分|加扣分|奖惩|加分|附加分|附加|奖励|扣分|减分)(?:项|指标)?$/;

/** What stands before a number of points, or behind it. */
export const pointsBefore =
  "(?:[一二三四五]级指标)?(?:满分|共计|合计|总计|总分|分值|权重|权值|标准分|基本分|基础分|小计|共|计|占|为)?\\s{0,4}[:：]?\\s{0,4}";
export const pointsUnit = "分";
/** The same in brackets behind a name: at most so many, added or taken. */
export const mostBefore =
  "(?:本项|此项|该项|单项|本部分)?(?<most>最高|最多|不超过|上限为?|限)?\\s?(?:可|得|计)?(?<does>加|奖|扣|减|倒扣)?\\s?";
export const pointsDo = { 加: "+", 奖: "+", 扣: "-", 减: "-", 倒扣: "-" } as const;
/** A line that says nothing but how many points, with its unit. */
export const pointsAlone = /^(?:[（(]\d+(?:\.\d+)?[分%％]?[)）]|\d+(?:\.\d+)?[分%％])$/;
export const upTo = "(?:-|~|—{1,2}|至|到)";
/** Points that a sentence names as such; the number is in the first group or in the second. */
export const pointsSaid = /(?:分值|满分|权重)\s*[:]?\s*(\d+(?:\.\d+)?)|\((\d+(?:\.\d+)?)分\)/g;
/** A number behind one of these is what a single fault costs, not what the indicator is worth. */
export const notPointsBefore = /[扣加得每减各罚满低过超按奖记评给为次项条个]\s*$/;
/** The whole of what is counted singly. */
export const allTogether = /(?:共|合计|总计|满分|总分)(?:计|为)?\s?(\d+(?:\.\d+)?)/;
/** The most that can be had. */
export const atMost = /^(?:最高|最多|不超过|上限|以内|限|封顶|≤|<=)\s*(?:加|扣|减|计|得)?|封顶$|以内$|为限$/;
export const addsPoints = /^(?:[+＋]|加|最高加|最多加|奖)/;
export const signWords = { "+": "加分", "-": "扣分" } as const;
export const takesPoints = /^(?:[-－−–]|扣|减|最高扣|最多扣|倒扣)/;

/** Stands in a cell where nothing belongs. */
export const blankMarks = /^(?:[-—–－/／\\、.。·]+|无|空|略)$/;

export const chineseNumerals = "一二三四五六七八九十百零〇";
export const partStart = "第";
export const parts = "(?:部分|[章节篇项条款类块])";

/** What levels are called whose headings have no column: they stand across the table. */
export const namesAcross = ["大类", "中类"] as const;

/** Lines for signatures, seals and dates below a table. */
export const signature =
  /(?:签字|签名|签章|盖章|公章|考核人|被考核人|评分人|检查人|填表人|制表人|审核人|负责人|组长|日期|时间|单位|年\s+月\s+日)[^，。]{0,12}[:：]|年\s*月\s*日/;

/** Rows of a form below the indicators: the grade that a unit gets, what is said of it in all. */
export const formRow =
  /^(?:(?:考核|考评|评定|评估|评价|测评|综合|总体|最终)(?:等次|等级|档次|结果|结论|意见|评价|评定)|(?:等次|等级|评语|结论|存在问题|整改意见|其他需要说明的(?:问题|事项)))(?:评定)?[:：]?$/;

/** Numbering by its rank in an outline, the coarsest first. */
export const outlineRanks: readonly RegExp[] = [
  /^第?[一二三四五六七八九十]+(?:部分|[章节篇项条款类块])?(?:[、.．:：,，]|$)/,
  /^[（(][一二三四五六七八九十]+[)）]/,
  /^\d{1,3}(?:[、.．)）:：](?!\d)|$)/,
  /^\d{1,3}[.．]\d{1,3}[.．、]?(?!\d|[.．]\d)/,
  /^\d{1,3}[.．]\d{1,3}[.．]\d{1,3}[.．、]?(?!\d|[.．]\d)/,
  /^[（(]\d{1,3}[)）]/,
  /^[\u2460-\u2473]/,
];

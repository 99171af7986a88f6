/** What the command line says. */

import type { Stage } from "../../domain/scoreSheet";
import { entries, stages } from "./terms";

export const cli = {
  help: (
    systems: string,
    languages: string,
  ): string => `评分表命令行：成批下发评分表，成批检查报送的评分表，核对定稿，汇总排名。

用法
  npm run -s scoring -- issue --system 体系 --unit 单位名称 --out 文件夹
  npm run -s scoring -- check 文件…
  npm run -s scoring -- verify 文件…
  npm run -s scoring -- consolidate 文件或文件夹… --out 汇总.xlsx
  npm run -s scoring -- system list ｜ check ｜ new ｜ import ｜ migrate …

issue  给每个单位生成一个评分表文件（.xlsx）
  --system 体系     用哪个指标体系：
${systems}
  --system-file 文件  用自己的指标体系：含“指标体系”工作表的文件，可以代替 --system
  --accept          自己的指标体系里分值合计与写明的不一致时，确认无误，照样下发
  --unit 单位名称   被考核单位，可以写多次
  --units 文件      单位名单，一行一个单位，可以与 --unit 一起用
  --out 文件夹      生成的文件放在哪里；没有这个文件夹就新建
  --force           文件夹里有同名文件时覆盖；不写就不覆盖
  --paper 纸张      A4（默认）或 A3
  --portrait        纵向打印；不写就是横向
  --blank           生成现场手写用的现场评分表，不生成评分表
  --stage 阶段      self（自评阶段，默认）或 assessed（考核阶段）
  --group 考核组    考核组名称
  --date 日期       考核日期，例如 2026-11-23
  --password 密码   锁定工作簿的结构：没有密码不能增删、改名、移动工作表
  --register 文件   另外写一份下发台账（.xlsx）；汇总时用 --register 读它，会列出未报送的单位

check  检查填好的评分表，列出得分和问题
  --json            输出一个 JSON 数组，一张评分表一项，供其他程序使用
  --jobs 个数       同时用几个线程读文件，默认 1
  --system-file 文件  下发时用的指标体系文件，可以写多次；报送的表以它为准，不同之处会指出；
                    不写时，采用报送的文件自带的，并注明
  --open-password 密码  打开加密文件的密码，对每个加密的文件都试一次；
                    命令会留在终端的历史记录里，用完请清除

verify  核对定稿的评分表：列出核对码，与定稿一致还是哪些单元格不同
  --json            输出一个 JSON 数组，一张评分表一项，供其他程序使用
  --jobs 个数       同时用几个线程读文件，默认 1
  --system-file 文件  下发时用的指标体系文件，可以写多次；报送的表以它为准，不同之处会指出；
                    不写时，采用报送的文件自带的，并注明
  --open-password 密码  打开加密文件的密码，对每个加密的文件都试一次；
                    命令会留在终端的历史记录里，用完请清除

consolidate  把报送的评分表汇总成排名，文件夹连同下级文件夹一起读
  --out 文件.xlsx   汇总结果写到哪里；汇总结果可以与其他文件再次汇总
  --rank 得分       按哪种得分排名：assessed（考核得分）或 self（自评得分）；
                    不写时，只要有一份填了考核得分，就全部按考核得分
  --register 文件   下发台账（.xlsx），列出未报送的单位
  --nested          把报送的文件里夹带的汇总结果和下发台账也算进来；
                    不写就不算，以免一个单位的文件替别的单位说话
  --strict-scores   得分写成文字（如“2分”）的评分表不计入排名；不写就按其中的数字计，并提醒
  --made-by 单位    制表单位，印在排名表和报送情况的下方；不写就留线手写
  --made-on 日期    制表日期，例如 2026-11-23，印在制表单位旁边；不写就留空手写
  --csv 文件夹      另外写出 units.csv、scores.csv、findings.csv，说明见 docs/csv.md
  --json            每读一个文件输出一行 JSON
  --jobs 个数       同时用几个线程读文件，默认 1
  --system-file 文件  下发时用的指标体系文件，可以写多次；报送的表以它为准，不同之处会指出；
                    不写时，采用报送的文件自带的，并注明
  --open-password 密码  打开加密文件的密码，对每个加密的文件都试一次；
                    命令会留在终端的历史记录里，用完请清除

system list  列出现有的指标体系：官方的，和 --system-file 给出的
  --system-file 文件  含“指标体系”工作表的文件，可以写多次
  --json            输出 JSON，供其他程序使用

system check  检查一份指标体系（含“指标体系”工作表的文件），按单元格列出问题
  --sheet 名称      文件里有几张指标体系工作表时，检查哪一张
  --json            输出 JSON，供其他程序使用

system new  新建一份指标体系，在 Excel 或 WPS 中修改
  --out 文件.xlsx   写到哪里；已有同名文件时加 --force 才覆盖
  --from 体系或文件  照着官方的（写代号）或另一份指标体系文件复制一份；不写就是一个小例子

system migrate  把旧版评分表里的得分搬到新版指标体系的评分表里；旧文件不改动
  文件或文件夹…     旧的评分表
  --to 文件         新版的指标体系文件，或官方体系的代号
  --out 文件夹      新评分表放在哪里；里面另有一张“迁移说明”
  --force           文件夹里有同名文件时覆盖
  --json            输出 JSON，供其他程序使用
  --system-file、--jobs、--open-password  与 check 相同

system import  从印发的文件（Word、Excel、网页、文字）导入指标体系，列出层级、分值和疑问
  --json            输出 JSON，供其他程序使用
  --table 次序      文件里有几张表时，导入第几张
  --out 文件        写成可以修改的指标体系表；有疑问没有确认的，版次注明“草案”，疑问另列一表
  --force           文件已存在时覆盖
  --accept          对每处疑问都采用建议的回答；没有建议的仍列出
  --open-password 密码  打开加密文件的密码；命令会留在终端的历史记录里，用完请清除

check、verify、consolidate 能读的文件（按内容认，不看后缀）
  .xlsx .xlsm .xltx .xls .et .xlsb .ods，以及装着它们的 .zip（只开一层）；
  不是 .xlsx 的，有些显示格式无法核对，会提醒；.rar .7z .eml 请先打开，取出里面的文件

各个命令都可以用
  --lang 语言       ${languages}；不写就是第一种
  --help            显示这份说明

退出码
  0  完成，检查没有发现错误（提醒不算错误），核对全部与定稿一致，汇总全部计入排名，导入没有疑问，指标体系没有问题，得分全部搬好
  1  检查发现了错误，或核对发现有评分表与定稿不一致、未定稿，或汇总有文件未计入排名、无法读取，或导入有疑问，指标体系有问题，或有得分没有搬好
  2  没有完成：命令写得不对，文件写不了；检查或核对时有文件无法读取；汇总时一个文件也没有读到

例子
  npm run -s scoring -- issue --system provincial-departments --unit 省某某厅 --out 评分表
  npm run -s scoring -- issue --system prefecture-cities --units 名单.txt --out 评分表
  npm run -s scoring -- check 评分表/*.xlsx
  npm run -s scoring -- consolidate 报送/ --out 汇总.xlsx
  npm run -s scoring -- verify 评分表/*.xlsx
`,
  usage: {
    unknownCommand: (command: string): string => `没有“${command}”这个命令。`,
    unknownOption: (option: string): string => `无法识别选项“${option}”。`,
    badValue: (option: string): string => `选项“${option}”后面缺少内容，或不应有内容。`,
    extraWord: (word: string): string => `“${word}”是多余的。单位名称请写在 --unit 后面，名称中有空格时请加引号。`,
    badLanguage: (language: string, known: string): string => `--lang 只能是 ${known}，不能是“${language}”。`,
    systemMissing: "请用 --system 写明用哪个指标体系。",
    badSystem: (system: string, known: string): string => `没有“${system}”这个指标体系，只有 ${known}。`,
    badStage: (stage: string): string => `--stage 只能是 self（自评阶段）或 assessed（考核阶段），不能是“${stage}”。`,
    badDate: (option: string, date: string): string => `${option} 应写成 2026-11-23 这样的日期，不能是“${date}”。`,
    badPaper: (paper: string): string => `--paper 只能是 A4 或 A3，不能是“${paper}”。`,
    unitMissing: "请用 --unit 写明被考核单位，或用 --units 给出单位名单。",
    unitEmpty: "--unit 后面的单位名称是空的，请填写名称。",
    unitTooLong: (start: string, most: number): string =>
      `单位名称最多 ${most} 个字，“${start}……”太长，请缩短；名单里请一行只写一个单位。`,
    outMissing: "请用 --out 写明文件放在哪个文件夹。",
    filesMissing: "请写明要读哪些文件。",
    seeHelp: "加上 --help 可以查看用法。",
  },
  files: {
    missing: "没有找到这个文件，请核对文件名和所在的文件夹。",
    isFolder: "这是一个文件夹，请写明其中的文件。",
    forbidden: "没有权限打开，请换一个位置或请管理员授权。",
    diskFull: "磁盘已满，没有写入。请清理后再试。",
    output: "输出",
    other: (code: string): string => `系统没有打开它（${code}），请确认文件没有被其他程序占用后再试。`,
    exists: "已经有这个文件，没有覆盖。请换一个文件夹，或加上 --force 覆盖。",
    existsSome: "没有生成任何文件。",
    notAFolder: "--out 写的不是文件夹，请换一个名称。",
    noUnits: "这份名单里没有单位名称，请一行写一个。",
  },
  unexpected: (what: string): string => `发生意外错误（${what}），没有完成。请再试一次；仍不成功，请把这句话报管理员。`,
  problem: (file: string, sentence: string): string => `${file}：${sentence}`,
  issued: (count: number, folder: string): string => `已生成 ${count} 个评分表，放在“${folder}”。`,
  issuedOnly: (written: number, count: number): string =>
    written === 0
      ? "没有生成任何文件。"
      : `共 ${count} 个，已生成前 ${written} 个，都是完整的；其余没有生成。再试时请只列其余的单位，或加上 --force 全部重新生成。`,
  report: {
    unit: (unit: string): string => `被考核单位：${unit || "（未填写）"}`,
    system: (title: string, edition: string): string => `${title}（第 ${edition} 版）`,
    progress: (stage: Stage, scored: number, count: number): string => `${stages[stage]}，已评 ${scored} / ${count} 项`,
    headings: { name: "", weight: "权重", self: entries.selfScore, assessed: entries.assessedScore },
    total: "总分",
    clean: "没有发现问题。",
    counts: (found: string): string => `${found}：`,
    number: (number: number): string => `第 ${number} 项`,
    wholeTable: "整张表",
  },
};

/** What is said of indicator systems when they are made, checked and listed. */

export const system = {
  /** What a new system begins with. */
  example: {
    title: "考核指标体系（请改为正式名称）",
    headings: {
      section: (number: number): string => `一级指标 ${number}`,
      group: (number: number): string => `二级指标 ${number}`,
    },
    indicators: {
      name: (number: number): string => `三级指标 ${number}`,
      description: "写明怎样得满分、怎样扣分。",
    },
  },
  copyOf: (title: string): string => `${title}（副本）`,
  cli: {
    unknownTask: (task: string, known: string): string =>
      task === "" ? `请写明做什么：system 后面写 ${known}。` : `system 后面只能是 ${known}，不能是“${task}”。`,
    extraWord: (word: string): string => `“${word}”是多余的。`,
    fileMissing: "请写明要检查的指标体系文件，只能写一个。",
    outMissing: "请用 --out 写明写到哪个文件。",
    noDefinition: "里面没有“指标体系”工作表。可用 system new 新建一份，或用 system import 从印发的文件导入。",
    noSuchSheet: (sheet: string, names: readonly string[]): string =>
      `没有“${sheet}”这张指标体系工作表，只有${names.map((name) => `“${name}”`).join("、")}。`,
    severalDefinitions: (names: readonly string[]): string =>
      `里面有 ${names.length} 张指标体系工作表：${names.map((name) => `“${name}”`).join("、")}。请用 --sheet 写明是哪一张。`,
    severalSystems: (file: string): string => `“${file}”里不止一个指标体系，请每个文件只放一个。`,
    severalToIssue: (ids: string): string => `给出的文件里不止一个指标体系，请用 --system 写明用哪个：${ids}。`,
    unusable: "这个指标体系还不能使用，请先改好：",
    notAdding: "这个指标体系有对不上的地方：",
    acceptHint: "请核对；确认无误，加上 --accept 再下发。",
    written: (file: string): string => `已写入“${file}”。请在 Excel 或 WPS 中修改，再用 system check 检查。`,
    edition: (edition: string): string => `版次：${edition}`,
    levels: (names: readonly string[]): string => `层级：${names.join(" → ")}`,
    size: (count: number, sum: number, total: number): string =>
      sum === total ? `${count} 项，共 ${total} 分` : `${count} 项，合计 ${sum} 分，总分写的是 ${total} 分`,
    points: (sum: number, stated: number): string =>
      sum === stated ? `${sum} 分` : `合计 ${sum} 分，写的是 ${stated} 分`,
    problems: (count: number): string => `问题 ${count} 处：`,
    /** Beside a sheet's system: whose definition it was read by. */
    origins: { official: "官方", own: "采用 --system-file 给出的", carried: "采用文件自带的" },
    carried: (title: string, edition: string): string =>
      `“${title}”（${edition}）的内容取自交回的文件本身，没有与下发的核对过。要核对，请用 --system-file 给出下发时的指标体系文件。`,
    apart: (title: string, marks: readonly string[]): string =>
      `“${title}”有 ${marks.length} 份不同的内容（${marks.join("、")}），已分别排名。请用 --system-file 给出下发时的指标体系文件。`,
  },
};

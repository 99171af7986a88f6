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
  pane: {
    heading: "指标体系",
    lead: "除了官方的两个，也可以用自己的指标体系：在工作表“指标体系”里定义，再用它插入、下发评分表。",
    atHand: "现有的指标体系",
    about: (edition: string, count: number, total: number): string => `版次 ${edition}，${count} 项，共 ${total} 分`,
    inWorkbook: "在这个工作簿里定义",
    make: "新建",
    makeHint: "插入一张“指标体系”工作表，直接在表里修改。",
    from: "从什么开始",
    example: "一个小例子",
    copyOf: (name: string): string => `复制：${name}`,
    makeSheet: "插入指标体系工作表",
    drawn: (sheet: string): string => `已插入“${sheet}”。改好后，在“插入”“汇总”两页就能选用。`,
    import: "从文件导入",
    importHint:
      "印发的通知、附件里的指标表可以直接导入：Word、Excel、网页、文字。没有表格、只有编号和分数的，也能读取。",
    file: "选择文件",
    paste: "或者粘贴",
    pasteHint: "在 Word、WPS、Excel 或网页里复制整张表格，粘贴到这里。",
    readPasted: "读取粘贴的内容",
    noDoubts: "没有疑问。",
    doubts: (count: number): string => `请回答 ${count} 处疑问`,
    stands: (text: string): string => `原文：${text}`,
    proposed: (answer: string): string => `${answer}（建议）`,
    own: "填写",
    tree: "导入的内容",
    drawDraft: "插入为指标体系工作表",
    unsettled: "还有影响分值的疑问没有回答，回答后才能插入。",
    definitions: "这个工作簿里定义的",
    noDefinitions: "还没有“指标体系”工作表。",
    editHint: "改动之后点“检查”；点单元格名称，跳到那里。",
    look: "检查",
    ready: "没有发现问题，可以使用。",
    problems: (count: number): string => `${count} 处问题：`,
    renumber: "重新编号",
    renumbered: (count: number): string => `已按先后次序重新编号，改了 ${count} 处。`,
    reorderHint: "要调整次序，在表里剪切整行、插入到新位置，再点“重新编号”。内容改了，请把“版次”也改掉。",
    apart: (title: string, marks: readonly string[]): string =>
      `“${title}”有 ${marks.length} 份不同的内容（${marks.join("、")}），已分别排名。请在下发时的工作簿里汇总，以它为准。`,
    back: "返回",
  },
  copyOf: (title: string): string => `${title}（副本）`,
  /** What was moved from an older edition. */
  migration: {
    sheetName: (unit: string): string => `迁移说明-${unit}`,
    heading: "迁移说明",
    about: (from: string, to: string): string =>
      `从“${from}”搬到“${to}”。得分一律保持原来的分数，权重变了的请逐项核对。`,
    wasFinal: (code: string): string => `旧表已定稿（核对码 ${code}），没有改动；新表还没有定稿。`,
    captions: {
      what: "情况",
      oldNumber: "原序号",
      oldName: "原指标",
      oldWeight: "原权重",
      newNumber: "新序号",
      newName: "新指标",
      newWeight: "新权重",
      self: "自评",
      assessed: "考核",
      texts: "自评说明、扣分依据、佐证材料",
      note: "说明",
    },
    kinds: {
      placeless: "没有去处",
      above: "超过新权重",
      weight: "权重有变",
      fresh: "新增指标",
      moved: "已搬",
    },
    above: {
      self: (weight: number): string => `自评得分超过新的权重 ${weight}，请重新评分。`,
      assessed: (weight: number): string => `考核得分超过新的权重 ${weight}，请重新评分。`,
    },
    by: {
      text: "序号变了，名称和说明相同。",
      name: "序号和说明变了，名称和所属相同。",
      description: "名称变了，说明相同。",
    },
    placeless: "新版里没有这一项，得分只留在这里。",
    fresh: "旧表里没有，请补评。",
    weights: (before: number, after: number): string => `权重 ${before} → ${after}`,
  },
  cli: {
    toMissing: "请用 --to 写明搬到哪个指标体系：新版的文件，或官方体系的代号。",
    folderMissing: "请用 --out 写明新评分表放在哪个文件夹。",
    passedOver: {
      "same-edition": (sheet: string): string => `“${sheet}”已经是这一版，没有搬。`,
      "other-system": (sheet: string): string => `“${sheet}”的指标在新版里一项也没有，可能不是同一个体系，没有搬。`,
    },
    nothingMigrated: "没有搬任何评分表。",
    migrated: (count: number, folder: string): string =>
      `已生成 ${count} 个新的评分表文件，放在“${folder}”。旧文件没有改动。`,
    movedFrom: (title: string, edition: string): string => `原体系：${title}（${edition}）`,
    movedCounts: (moved: number, placeless: number, fresh: number): string =>
      `已搬 ${moved} 项，没有去处 ${placeless} 项，新增指标 ${fresh} 项。`,
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
      `“${title}”（${edition}）的内容取自报送的文件本身，没有与下发的核对过。要核对，请用 --system-file 给出下发时的指标体系文件。`,
    apart: (title: string, marks: readonly string[]): string =>
      `“${title}”有 ${marks.length} 份不同的内容（${marks.join("、")}），已分别排名。请用 --system-file 给出下发时的指标体系文件。`,
  },
};

export type SystemText = typeof system;

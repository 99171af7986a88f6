/** What sheets of version 0.1 say where today's say something else: they are recognised and compared without false findings. */

/** By today's words. */
const exactly: Record<string, string | readonly string[]> = {
  扣分: "失分",
  扣分合计: "失分合计",
  "扣分最多的指标（前 10 项）": "失分最多的指标（前 10 项）",
  "得分、扣分和得分率按当前阶段的得分计算；得分率只计已评的指标。":
    "得分、失分和得分率按当前阶段的得分计算；得分率只计已评的指标。",
  "被考核单位负责人（签字）：________________": "被考核单位负责人（签字）：",
  "考核组组长（签字）：________________": "考核组组长（签字）：",
  // The last two stood in the other order.
  "考核组成员（签字）：________    年    月    日": ["考核组成员（签字）：", "（单位盖章）          年    月    日"],
  "被考核单位（盖章）：            年    月    日": ["（单位盖章）          年    月    日", "考核组成员（签字）："],
  "Head of the unit (signature): ________________": "Head of the unit (signature):",
  "Lead assessor (signature): ________________": "Lead assessor (signature):",
  "Assessors (signatures): ________    Date: ____________": ["Assessors (signatures):", "(Seal)          Date:"],
  "Seal of the unit:                    Date: ____________": ["(Seal)          Date:", "Assessors (signatures):"],
  "未定稿\n\n定稿后在此印核对二维码": "未定稿\n\n定稿后这里印核对二维码",
  当前阶段: "阶段",
  版次: "版本",
  未计入排名的原因: "未采用的原因",
  "Why it is not counted": "Why it is not used",
};

/** Where only a part of the text is always the same. */
const partly: readonly { today: RegExp; earlier: string }[] = [
  { today: /得分图表$/, earlier: "得分汇总" },
  { today: /自评未评；/g, earlier: "自评未填；" },
  { today: /考核未评；/g, earlier: "考核未填；" },
  { today: /self-score missing; /g, earlier: "self-score blank; " },
  { today: /assessed score missing; /g, earlier: "assessed score blank; " },
  { today: /It is not a signature:/, earlier: "It is no signature:" },
];

/** The text of today, and what stood in its place before where that was another: `wordings("扣分")` → `["扣分", "失分"]` */
export function wordings(today: string): string[] {
  const same = exactly[today] ?? partly.reduce((text, part) => text.replace(part.today, part.earlier), today);
  return [today, ...[same].flat().filter((each) => each !== today)];
}

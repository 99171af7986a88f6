/** A scoring with long reasons, as assessors write them: 300 characters in every tenth row. */

import { type IndicatorSystem } from "../../src/domain/indicatorSystem";
import type { EnteredScores } from "../../src/domain/scoreSheet";

const sentence =
  "经现场查看和抽查案卷，发现部分行政权力事项未按要求在网上公开运行（共 12 件），其中“行政许可”类 5 件、“行政处罚”类 7 件，" +
  "未及时录入电子监察系统；有关制度虽已制定，但未经办公会议研究通过，也未报 2026-11 专题会备案。";

/** Half a point lost in each tenth row, for a reason of that many characters; full marks elsewhere. */
export function longReasons(system: IndicatorSystem, characters = 300): Map<number, EnteredScores> {
  return new Map(
    system.indicators.map(({ number, weight }) => {
      const loses = number % 10 === 1;
      const reason = loses ? sentence.repeat(Math.ceil(characters / sentence.length)).slice(0, characters) : null;
      const score = loses ? weight - 0.5 : weight;
      return [number, { selfScore: weight, assessedScore: score, selfReason: null, reason, evidence: `材料${number}` }];
    }),
  );
}

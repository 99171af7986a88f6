import type { Stage } from "../../../src/domain/scoreSheet";
import { findCaptions } from "../../../src/layout/recognition/findCaptions";
import { printedTotal } from "../../../src/layout/recognition/printedTotal";
import type { Scalar } from "../../../src/workbook/workbook";
import { scoringContent } from "../../helpers/scoringContent";

test.each<[what: string, stage: Stage, changes: Record<string, Scalar>, total: object | null]>([
  ["of the self-scores", "self", { G57: 99.5 }, { points: 99.5, cell: "G57" }],
  ["of the assessed scores", "assessed", { I57: 98 }, { points: 98, cell: "I57" }],
  ["words are none", "self", { G57: "九十九" }, null],
  ["without its label there is none", "self", { A57: "合计" }, null],
])("the total %s", (_, stage, changes, total) => {
  const content = scoringContent(changes);
  const captions = findCaptions(content);
  expect(captions && printedTotal(content, captions, stage)).toEqual(total);
});

/** Reads a stage as people write it. */

import { bareText } from "../../domain/sameText";
import type { Stage } from "../../domain/scoreSheet";
import { textFor } from "../../text";
import { languages } from "../../text/languages";

/** In either language, spaces, width and case not counted. `stageOf("考核阶段 ")` → `"assessed"`; null for what is no stage. */
export function stageOf(text: string): Stage | null {
  const written = bare(text);
  const isCalled = (stage: Stage): boolean =>
    languages
      .map((language) => textFor(language).sheet)
      .some(({ stages, stagesInShort }) => [stages[stage], ...stagesInShort[stage]].map(bare).includes(written));
  return isCalled("assessed") ? "assessed" : isCalled("self") ? "self" : null;
}

function bare(text: string): string {
  return bareText(text).toLowerCase();
}

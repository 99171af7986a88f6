import { officialSystems } from "../../src/domain/systems";
import { enteredScores, pagesOfContent } from "../../src/layout/pagesOfContent";
import { usualPaper } from "../../src/layout/parts/paper";
import { readScoringSheet } from "../../src/layout/recognition/readScoringSheet";
import { areaName } from "../../src/workbook/address";
import type { SheetContent } from "../../src/workbook/workbook";
import { scoringContent } from "../helpers/scoringContent";

function pagesOf(content: SheetContent) {
  const read = readScoringSheet(content, officialSystems);
  if (!read) throw new Error("not recognised");
  return pagesOfContent(content, read, usualPaper, true);
}

/** The content with these rows and formulas; the first argument changes both alike. */
function changed(change: <T>(rows: (T | null)[][]) => (T | null)[][]): SheetContent {
  const content = scoringContent();
  return { ...content, values: change(content.values), formulas: change(content.formulas) };
}

test.each<[what: string, content: SheetContent, moved: string]>([
  ["a column was inserted", changed((rows) => rows.map((row) => [null, ...row])), "A5"],
  ["a row was inserted", changed((rows) => [...rows.slice(0, 6), [], ...rows.slice(6)]), "C7"],
  ["a row was deleted", changed((rows) => rows.filter((_, row) => row !== 6)), "C7"],
])("%s: the first cell that moved, for pages are planned by place", (_, content, moved) =>
  expect(pagesOf(content)).toEqual({ moved }),
);

test("as drawn: pages for what is entered, with the check code in the footer", () => {
  const pages = pagesOf(scoringContent({ J6: "长".repeat(300), F1: "核对码 A3CD-EFGH-JKMN" }));
  if ("moved" in pages) throw new Error(`moved at ${pages.moved}`);
  expect(pages.page.footer.right).toContain("A3CD-EFGH-JKMN");
  expect(pages.page.breaks).toEqual(pages.breaks);
  expect(pages.heights[5]).toBeGreaterThan(pages.heights[6] ?? 0);
  expect(areaName(pages.blocks[0]!.area)).toBe("A6:B11");
  expect(pages.blocks[0]!.merges[0]?.text).toBe("组织领导\n20分");
});

test("what people entered, by the indicator's number", () => {
  const read = readScoringSheet(scoringContent({ I6: 3, J6: "制度不全", K6: "材料" }), officialSystems);
  if (!read) throw new Error("not recognised");
  expect(enteredScores(read.sheet).get(1)).toEqual({
    selfScore: 4,
    assessedScore: 3,
    selfReason: null,
    reason: "制度不全",
    evidence: "材料",
  });
});

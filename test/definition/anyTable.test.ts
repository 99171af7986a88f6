/** Whatever system is written plainly, in whichever sort of document, comes back as it is, and nothing is doubtful. */

import fc from "fast-check";
import { importFile, importPasted } from "../../src/actions/system/importSystem";
import type { SystemDraft } from "../../src/definition/systemDraft";
import { roundPoints } from "../../src/domain/rounding";
import {
  type Announced,
  type AnnouncedCell,
  csvOf,
  docxOf,
  tabText,
  wordHtml,
  wpsHtml,
  xlsxOf,
} from "../helpers/announcements";

interface Leaf {
  path: string[];
  name: string;
  weight: number;
  description: string;
}

const words = fc.constantFrom(
  "领导体制",
  "工作机制",
  "信息公开",
  "网上办事",
  "电子监察",
  "12345热线",
  "经费保障",
  "队伍建设",
  "日常管理",
  "档案资料",
);
const described = fc.constantFrom(
  "制度健全，措施有力。",
  "未完成的每项扣1分，扣完为止。",
  "1.有计划；\n2.有总结。",
  "按时报送得5分，迟报得2分",
  "",
);

/** Levels, and the leaves below each heading by their counts: a tree of the same depth everywhere. */
const systems = fc
  .record({
    depth: fc.integer({ min: 1, max: 4 }),
    shape: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 2, maxLength: 4 }),
    names: fc.array(words, { minLength: 12, maxLength: 12 }),
    weights: fc.array(fc.integer({ min: 1, max: 80 }), { minLength: 60, maxLength: 60 }),
    descriptions: fc.array(described, { minLength: 12, maxLength: 12 }),
  })
  .map(({ depth, shape, names, weights, descriptions }) => {
    const leaves: Leaf[] = [];
    const grow = (path: string[]): void => {
      const count = shape[path.length % shape.length] ?? 1;
      for (let i = 0; i < count; i++) {
        const at = leaves.length + path.length;
        // Headings of one parent are told apart by their names; indicators may repeat theirs.
        const name = `${names[at % names.length]}${path.length < depth - 1 ? "甲乙丙"[i] : ""}`;
        if (path.length < depth - 1) grow([...path, name]);
        else leaves.push({ path, name, weight: 0, description: descriptions[at % descriptions.length] ?? "" });
      }
    };
    grow([]);
    const given = leaves.map((_, i) => (weights[i % weights.length] ?? 1) / 20 + 0.05);
    const before = given.slice(0, -1).reduce((sum, each) => sum + each, 0);
    leaves.forEach((leaf, i) => (leaf.weight = roundPoints(i === leaves.length - 1 ? 100 - before : (given[i] ?? 1))));
    return { depth, leaves };
  })
  .filter(({ leaves }) => leaves.length > 1 && leaves.length <= 54 && leaves.every(({ weight }) => weight > 0));

const styles = fc.record({
  format: fc.constantFrom("docx", "word", "wps", "tabs", "csv", "xlsx"),
  /** Points with the names of headings: in brackets, with their unit, below them, or in a column of their own. */
  stated: fc.constantFrom("none", "brackets", "unit", "line", "column"),
  merged: fc.boolean(),
  numbered: fc.boolean(),
  outlined: fc.boolean(),
  sum: fc.boolean(),
  pointsLast: fc.boolean(),
  repeatedHead: fc.boolean(),
});

type Style = typeof styles extends fc.Arbitrary<infer T> ? T : never;

/** Text with tabs does not tell where a paragraph belongs that stands at a row's end. */
function plain(style: Style): Style {
  return style.format === "tabs" ? { ...style, pointsLast: true } : style;
}

const numerals = "一二三四五六七八九十";

/** The table of a system in a style. */
function announced(leaves: readonly Leaf[], depth: number, style: Style): Announced {
  const levels = Array.from({ length: depth }, (_, i) => `${numerals[i]}级指标`);
  const weightOf = (path: readonly string[]): number =>
    roundPoints(
      leaves
        .filter((leaf) => path.every((name, i) => leaf.path[i] === name))
        .reduce((sum, { weight }) => sum + weight, 0),
    );
  const beside = style.stated === "column";
  const headings = levels.slice(0, -1).flatMap((level) => (beside ? [level, "权重"] : [level]));
  const tail = style.pointsLast ? ["评分标准", "分值"] : ["分值", "评分标准"];
  const head = [...headings, ...(style.numbered ? ["序号"] : []), levels.at(-1) ?? "", ...tail];
  const rows: AnnouncedCell[][] = [head];
  leaves.forEach((leaf, row) => {
    const cells: AnnouncedCell[] = [];
    leaf.path.forEach((name, level) => {
      const path = leaf.path.slice(0, level + 1);
      const isSame = (other?: Leaf): boolean => other !== undefined && path.every((each, i) => other.path[i] === each);
      const first = !isSame(leaves[row - 1]);
      let count = 1;
      while (isSame(leaves[row + count])) count++;
      if (!first && style.merged) return;
      const points = weightOf(path);
      const written = {
        none: name,
        column: name,
        brackets: `${name}（${points}）`,
        unit: `${name}${points}分`,
        line: `${name}\n${points}分`,
      }[style.stated];
      const numeral =
        style.outlined && level === 0
          ? `${numerals[[...new Set(leaves.map((each) => each.path[0]))].indexOf(name)]}、`
          : "";
      const put = (text: string): AnnouncedCell => (style.merged ? { text, rows: count } : first ? text : "");
      cells.push(put(numeral + written));
      if (beside) cells.push(put(String(points)));
    });
    if (style.numbered) cells.push(String(row + 1));
    cells.push(leaf.name);
    cells.push(
      ...(style.pointsLast ? [leaf.description, String(leaf.weight)] : [String(leaf.weight), leaf.description]),
    );
    rows.push(cells);
    // A page may only break between the topmost headings, or a cell would be merged across captions.
    if (style.repeatedHead && leaves[row + 1] && leaves[row + 1]?.path[0] !== leaf.path[0]) rows.push(head);
  });
  if (style.sum) rows.push(head.map((caption, i) => (i === 0 ? "合计" : caption === "分值" ? "100" : "")));
  return { above: ["附件1", "某某工作考核指标体系"], rows };
}

async function imported(table: Announced, format: Style["format"]): Promise<SystemDraft> {
  switch (format) {
    case "docx":
      return importFile(docxOf(table));
    case "word":
      return importPasted({ html: wordHtml(table), text: "" });
    case "wps":
      return importPasted({ html: wpsHtml(table), text: "" });
    case "tabs":
      return importPasted({ html: "", text: tabText(table) });
    case "csv":
      return importFile(csvOf(table));
    case "xlsx":
      return importFile(await xlsxOf(table));
  }
}

test("what is written plainly comes back as it is", async () => {
  await fc.assert(
    fc.asyncProperty(systems, styles, async ({ depth, leaves }, style) => {
      const draft = await imported(announced(leaves, depth, plain(style)), style.format);
      const found = draft.indicators.map(({ path, name, weight, description }) => ({
        path,
        name,
        weight,
        description,
      }));
      expect(found).toEqual(leaves);
      expect(draft).toMatchObject({ attachment: "附件1", title: "某某工作考核指标体系", total: 100, doubts: [] });
    }),
    { numRuns: 60 },
  );
});

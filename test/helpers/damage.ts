/** Damages a scoring sheet's content at random, as people and programs do, and tells whose entries are still there. */

import fc from "fast-check";
import type { Scalar, SheetContent } from "../../src/workbook/workbook";

export interface Damage {
  content: SheetContent;
  /** The indicators whose rows are still there. */
  survivors: Set<number>;
}

type Step =
  | { kind: "overwrite"; number: number; column: string; value: Scalar }
  | { kind: "overwriteSum"; row: number; column: number }
  | { kind: "deleteRow"; number: number }
  | { kind: "deleteSumRow"; row: number }
  | { kind: "insertRow"; row: number }
  | { kind: "insertColumn"; column: number }
  | { kind: "moveColumn"; from: number; to: number }
  | { kind: "deleteColumn"; caption: string }
  | { kind: "swapRows"; a: number; b: number }
  | { kind: "overwriteCaption"; caption: string }
  | { kind: "forgetNames" };

const official = ["序号", "三级指标", "权重", "指标说明", "检查"];
const number = fc.integer({ min: 1, max: 47 });

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant("overwrite" as const),
      number,
      column: fc.constantFrom(...official),
      value: fc.constantFrom<Scalar>(null, "改过的文字", 7, 99, "12", 0, true),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant("overwriteSum" as const), row: fc.nat(4), column: fc.nat(2) }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("deleteRow" as const), number }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("deleteSumRow" as const), row: fc.nat(4) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("insertRow" as const), row: fc.nat(60) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("insertColumn" as const), column: fc.nat(11) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("moveColumn" as const), from: fc.nat(10), to: fc.nat(10) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant("deleteColumn" as const),
      caption: fc.constantFrom("权重", "指标说明", "检查", "二级指标"),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("swapRows" as const), a: number, b: number }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant("overwriteCaption" as const),
      caption: fc.constantFrom("权重", "检查", "自评得分"),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("forgetNames" as const) }) },
);

/** A row in which the test finds an indicator again, whatever is done to its texts. */
interface Line {
  values: Scalar[];
  formulas: (string | null)[];
  number: number | null;
  sum: boolean;
}

/** Only one official cell of an indicator is overwritten: a row of which nothing official is left is nobody's. */
function apply(content: SheetContent, steps: Step[], rowOf: ReadonlyMap<number, number>): Damage {
  const numberAt = new Map([...rowOf].map(([number, row]) => [row, number]));
  let lines = content.values.map((values, row): Line => ({
    values: [...values],
    formulas: [...(content.formulas[row] ?? [])],
    number: numberAt.get(row) ?? null,
    sum: values[0] === "小计" || values[0] === "总分",
  }));
  let names = content.names;
  const touched = new Set<number>();
  const columns = new Map((content.values[4] ?? []).map((caption, at) => [String(caption), at]));
  const moved = (change: (at: number) => number): void => columns.forEach((at, key) => columns.set(key, change(at)));
  const eachLine = (change: <T>(cells: T[], blank: T) => void): void =>
    lines.forEach(({ values, formulas }) => (change<Scalar>(values, null), change<string | null>(formulas, null)));
  for (const one of steps) {
    switch (one.kind) {
      case "overwrite": {
        const line = lines.find((each) => each.number === one.number);
        const at = columns.get(one.column);
        if (!line || at === undefined || touched.has(one.number)) break;
        touched.add(one.number);
        [line.values[at], line.formulas[at]] = [one.value, null];
        break;
      }
      case "overwriteSum": {
        const line = lines.filter((each) => each.sum)[one.row];
        const at = columns.get(["权重", "自评得分", "考核得分"][one.column] ?? "");
        if (line && at !== undefined) [line.values[at], line.formulas[at]] = [20, null];
        break;
      }
      case "deleteRow":
        if (lines.filter((each) => each.number !== null).length > 30)
          lines = lines.filter((each) => each.number !== one.number);
        break;
      case "deleteSumRow": {
        const line = lines.filter((each) => each.sum)[one.row];
        lines = lines.filter((each) => each !== line);
        break;
      }
      case "insertRow": {
        const width = lines[0]?.values.length ?? 0;
        const blank = (): null[] => Array.from({ length: width }, () => null);
        lines.splice(one.row, 0, { values: blank(), formulas: blank(), number: null, sum: false });
        break;
      }
      case "insertColumn":
        eachLine((cells, blank) => cells.splice(one.column, 0, blank));
        moved((at) => (at >= one.column ? at + 1 : at));
        break;
      case "moveColumn":
        // The cells above the table are merged across columns: only the table's own cells move.
        for (const { values, formulas } of lines.slice(captionRow(lines))) {
          values.splice(one.to, 0, ...values.splice(one.from, 1));
          formulas.splice(one.to, 0, ...formulas.splice(one.from, 1));
        }
        moved((at) => movedTo(at, one.from, one.to));
        break;
      case "deleteColumn": {
        const at = columns.get(one.caption);
        if (at === undefined) break;
        for (const { values, formulas } of lines.slice(captionRow(lines))) {
          values.splice(at, 1);
          formulas.splice(at, 1);
        }
        columns.delete(one.caption);
        moved((other) => (other > at ? other - 1 : other));
        break;
      }
      case "swapRows": {
        const [a, b] = [one.a, one.b].map((wanted) => lines.findIndex((each) => each.number === wanted));
        const [first, second] = [lines[a ?? -1], lines[b ?? -1]];
        if (a !== undefined && b !== undefined && first && second) [lines[a], lines[b]] = [second, first];
        break;
      }
      case "overwriteCaption": {
        const at = columns.get(one.caption);
        const captions = lines[captionRow(lines)];
        if (at !== undefined && captions && isPlaced(captions.values, at)) captions.values[at] = "分值";
        break;
      }
      case "forgetNames":
        names = [];
    }
  }
  return {
    content: {
      ...content,
      values: lines.map((each) => each.values),
      formulas: lines.map((each) => each.formulas),
      names,
    },
    survivors: new Set(lines.flatMap((each) => each.number ?? [])),
  };
}

function captionRow(lines: Line[]): number {
  return lines.findIndex(({ values }) => values.filter((value) => captionTexts.has(String(value))).length >= 6);
}

const captionTexts = new Set([
  "一级指标",
  "二级指标",
  "序号",
  "三级指标",
  "权重",
  "指标说明",
  "自评得分",
  "考核得分",
  "扣分依据",
  "佐证材料",
  "检查",
]);

/** Its neighbours tell which column it is: only then can a caption be guessed at all. */
function isPlaced(captions: Scalar[], at: number): boolean {
  const order = [...captionTexts];
  const key = order.indexOf(String(captions[at]));
  const [before, after] = [order[key - 1], order[key + 1]];
  return key > 0 && captions[at - 1] === before && (after === undefined ? false : captions[at + 1] === after);
}

function movedTo(at: number, from: number, to: number): number {
  if (at === from) return to;
  if (from < at && at <= to) return at - 1;
  return to <= at && at < from ? at + 1 : at;
}

export const damaged = { step, apply };

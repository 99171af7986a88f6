/** Parts that are the same byte by byte are read once; whatever differs anywhere is read by itself. */

import { unzipSync, zipSync } from "fflate";
import { Allowance } from "../../src/xlsx/allowance";
import { PartMemory } from "../../src/xlsx/partMemory";
import { readWorkbook } from "../../src/xlsx/readWorkbook";
import { packageOf, relationsPart, sheetPart, workbookPart } from "./packageOf";

const part = (bytes: number[], more: { size?: number; method?: number } = {}) => ({
  data: Uint8Array.from(bytes),
  size: 3,
  method: 8,
  ...more,
});

function asked() {
  const memory = new PartMemory<number>();
  let reads = 0;
  return (name: string, packed: ReturnType<typeof part>): number =>
    memory.recall(name, packed, new Allowance(), () => ++reads);
}

test("the same bytes under the same name are read once", () => {
  const ask = asked();
  expect([ask("a", part([1, 2, 3])), ask("a", part([1, 2, 3])), ask("a", part([1, 2, 3]))]).toEqual([1, 1, 1]);
});

test.each([
  ["the first byte", "a", part([0, 2, 3])],
  ["the last byte", "a", part([1, 2, 0])],
  ["a byte more", "a", part([1, 2, 3, 4])],
  ["a byte less", "a", part([1, 2])],
  ["another name, for what it refers to is meant from there", "b", part([1, 2, 3])],
  ["another size than it says", "a", part([1, 2, 3], { size: 4 })],
  ["packed in another way", "a", part([1, 2, 3], { method: 0 })],
])("%s makes it another part", (_, name, other) => {
  const ask = asked();
  expect([ask("a", part([1, 2, 3])), ask(name, other), ask("a", part([1, 2, 3]))]).toEqual([1, 2, 1]);
});

test("what is kept does not change with the file's bytes, whose place the next file takes", () => {
  const ask = asked();
  const first = part([1, 2, 3]);
  ask("a", first);
  first.data.set([7, 7, 7]);
  expect([ask("a", part([7, 7, 7])), ask("a", part([1, 2, 3]))]).toEqual([2, 1]);
});

test("few are kept, those met last, and none that is large", () => {
  const ask = asked();
  for (let i = 0; i < 20; i++) ask("a", part([i]));
  expect([ask("a", part([19])), ask("a", part([0]))]).toEqual([20, 21]);
  const large = part(Array.from({ length: 70_000 }, () => 1));
  expect(ask("a", large)).not.toBe(ask("a", large));
});

test("a part that is known costs what reading it cost, so that a file is read or refused whatever came before it", () => {
  const memory = new PartMemory<string>();
  const costOf = (): Record<string, number> => {
    const allowance = new Allowance();
    allowance.take("items", 7);
    memory.recall("a", part([1]), allowance, () => {
      allowance.take("items", 30_000);
      allowance.take("bytes", 5);
      return "said";
    });
    return allowance.done;
  };
  const cost = { ...new Allowance().done, bytes: 5, items: 30_007 };
  expect([costOf(), costOf()]).toEqual([cost, cost]);
});

test("what could not be read is not kept", () => {
  const memory = new PartMemory<number>();
  const fails = (): number => {
    throw new Error("damaged");
  };
  expect(() => memory.recall("a", part([1]), new Allowance(), fails)).toThrow("damaged");
  expect(memory.recall("a", part([1]), new Allowance(), () => 5)).toBe(5);
});

test("of two files in the same place in memory, with parts of the same length, each says what it says", () => {
  const fileWith = (first: string, second: string): Uint8Array => {
    const sheetWith = (value: number): string =>
      sheetPart(`<sheetData><row r="1"><c r="A1"><v>${value}</v></c></row></sheetData>`);
    const file = packageOf("", {
      "xl/workbook.xml": workbookPart(
        '<sheets><sheet name="甲" sheetId="1" r:id="r1"/><sheet name="乙" sheetId="2" r:id="r2"/></sheets>',
      ),
      "xl/_rels/workbook.xml.rels": relationsPart(["r1", "worksheet", first], ["r2", "worksheet", second]),
      "xl/a.xml": sheetWith(1),
      "xl/b.xml": sheetWith(2),
    });
    return zipSync(unzipSync(file), { level: 0 });
  };
  const [one, other] = [fileWith("a.xml", "b.xml"), fileWith("b.xml", "a.xml")];
  expect(one.length).toBe(other.length);
  // As the command line reads them: into one buffer of Node's.
  const room = Buffer.alloc(one.length);
  const valuesOf = (file: Uint8Array): unknown => {
    room.set(file);
    return readWorkbook(room).map(({ values }) => values);
  };
  expect(valuesOf(one)).toEqual([[[1]], [[2]]]);
  expect(valuesOf(other)).toEqual([[[2]], [[1]]]);
  expect(valuesOf(one)).toEqual([[[1]], [[2]]]);
});

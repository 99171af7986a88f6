/** Both inflaters give the same, and stop at the bound whatever the data hold and whatever an archive says of them. */

import { deflateSync, unzipSync, zipSync } from "fflate";
import { inflateByZlib } from "../../src/cli/inflateByZlib";
import { Allowance } from "../../src/xlsx/allowance";
import { inflateByFflate } from "../../src/xlsx/inflateByFflate";
import type { Inflater } from "../../src/xlsx/inflater";
import { readWorkbook } from "../../src/xlsx/readWorkbook";
import { UnreadableFile } from "../../src/xlsx/unreadableFile";
import { withSheets } from "../helpers/hostile";
import { fileOfUnit } from "../helpers/returned";
import { packageOf } from "./packageOf";

const inflaters: [string, Inflater][] = [
  ["fflate", inflateByFflate],
  ["zlib", inflateByZlib],
];

/** Numbers that cannot be packed, always the same. */
function noise(length: number): Uint8Array {
  let state = 1;
  return Uint8Array.from({ length }, () => (state = (Math.imul(state, 1103515245) + 12345) >>> 0) >>> 24);
}

const contents: [string, Uint8Array][] = [
  ["nothing", new Uint8Array()],
  ["a letter", new Uint8Array([65])],
  ["noise", noise(300_000)],
  ["zeros", new Uint8Array(9_000_000)],
];

describe.each(inflaters)("%s", (_, inflater) => {
  test.each(contents)("gives back %s, as plain bytes", (_name, content) => {
    const data = deflateSync(content);
    for (const kept of [false, true]) {
      const all = inflater.all(data, content.length + 1, kept);
      expect(Object.getPrototypeOf(all)).toBe(Uint8Array.prototype);
      expect(Buffer.from(all).equals(Buffer.from(content))).toBe(true);
    }
  });

  test("what is kept stands when something else was inflated", () => {
    const kept = inflater.all(deflateSync(new Uint8Array(2_000_000).fill(7)), 2_000_001, true);
    inflater.all(deflateSync(new Uint8Array(2_000_000).fill(8)), 2_000_001, false);
    expect(kept.every((byte) => byte === 7)).toBe(true);
  });

  test.each(contents.slice(2))("never makes more than it may of %s", (_name, content) => {
    const most = 100_000;
    let length = most;
    try {
      ({ length } = inflater.all(deflateSync(content), most, true));
    } catch (error) {
      expect(error).not.toBeInstanceOf(UnreadableFile);
    }
    expect(length).toBe(most);
  });

  test.each(contents.slice(2))("gives the beginning of %s", (_name, content) => {
    const beginning = inflater.beginning(deflateSync(content), 200_000);
    expect(beginning.length).toBeGreaterThan(10_000);
    expect(beginning.length).toBeLessThanOrEqual(200_000);
    expect(Buffer.from(beginning).equals(Buffer.from(content.subarray(0, beginning.length)))).toBe(true);
  });

  test("damaged data are an error", () => {
    const damaged = noise(5000).fill(0xff, 0, 10);
    expect(() => inflater.all(damaged, 100, false)).toThrow();
    expect(() => inflater.all(deflateSync(noise(5000)).subarray(0, 3000), 6000, false)).toThrow();
  });

  /** Why the file is not read, or how many sheets are. */
  const outcome = (bytes: Uint8Array): string | number => {
    try {
      return readWorkbook(bytes, { inflater }).length;
    } catch (error) {
      if (error instanceof UnreadableFile) return error.reason;
      throw error;
    }
  };

  test.each<[string, number, number, string]>([
    ["as it is", 70_000_000, 70_000_000, "too-large"],
    ["and says that it is small", 70_000_000, 10, "damaged"],
    ["and says that it is empty", 70_000_000, 0, "damaged"],
    ["and says that it is huge though it is not", 1000, 4_000_000_000, "too-large"],
    ["and says a byte less", 1_000_000, 999_999, "damaged"],
    ["and says a byte more", 1_000_000, 1_000_001, "damaged"],
  ])("a bomb, %s", (_name, size, said, reason) => {
    const bytes = asSaid(size, said);
    const before = process.memoryUsage().arrayBuffers;
    expect(outcome(bytes)).toBe(reason);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(100_000_000);
  });

  test("a workbook of ours is read, and long lists beside it are passed over", async () => {
    expect(readWorkbook(await fileOfUnit({ unit: "甲厅" }), { inflater })).toEqual(
      readWorkbook(await fileOfUnit({ unit: "甲厅" })),
    );
    const rows = Array.from(
      { length: 20_000 },
      (_row, i) => `<row r="${i + 1}"><c r="A${i + 1}"><v>1</v></c></row>`,
    ).join("");
    const allowance = new Allowance();
    const sheets = readWorkbook(await withSheets(1, () => `<sheetData>${rows}</sheetData>`), {
      inflater,
      allowance,
      wantedSoFar: () => false,
    });
    expect(sheets).toHaveLength(2);
    expect(allowance.done.bytes).toBeLessThan(1_500_000);
  });
});

/** By size: to pack one takes longer than to stop it. */
const packed = new Map<number, Uint8Array>();

/** A package with a sheet's part of so many zeros. */
function bombOf(size: number): Uint8Array {
  const { "xl/worksheets/sheet1.xml": _, ...others } = unzipSync(packageOf("", {}));
  const bomb =
    packed.get(size) ?? zipSync({ ...others, "xl/worksheets/sheet1.xml": new Uint8Array(size) }, { level: 1 });
  packed.set(size, bomb);
  return bomb;
}

/** The bomb, with the archive telling its size wrongly. */
function asSaid(size: number, said: number): Uint8Array {
  const bytes = bombOf(size).slice();
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  for (let at = view.getUint32(bytes.length - 6, true); view.getUint32(at, true) === 0x02014b50;) {
    if (view.getUint32(at + 24, true) === size) view.setUint32(at + 24, said, true);
    at += 46 + view.getUint16(at + 28, true);
  }
  return bytes;
}

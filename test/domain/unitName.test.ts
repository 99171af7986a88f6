/** Units' names: what is taken out of them, which are one unit's, and which are refused. */

import { workbookFileName } from "../../src/actions/issue/issueWorkbook";
import { readUnitText } from "../../src/domain/unitList";
import { bareName, cleanUnitName, longestUnitName, tooLongUnit, unitNameFault } from "../../src/domain/unitName";
import { unitKey } from "../../src/domain/unitRecord";
import { footerOf } from "../../src/layout/parts/footer";
import { allowedSheetName } from "../../src/layout/parts/sheetNames";

const unseen: [what: string, letter: string][] = [
  ["zero width space", "\u200B"],
  ["joiner", "\u200D"],
  ["non-joiner", "\u200C"],
  ["word joiner", "\u2060"],
  ["byte order mark", "\uFEFF"],
  ["soft hyphen", "\u00AD"],
  ["Hangul filler", "\u3164"],
  ["half-width Hangul filler", "\uFFA0"],
  ["Mongolian vowel separator", "\u180E"],
  ["variation selector", "\uFE0F"],
  ["ideographic variation selector", "\u{E0100}"],
  ["tag", "\u{E0041}"],
  ["left-to-right mark", "\u200E"],
  ["right-to-left override", "\u202E"],
  ["isolate", "\u2066"],
  ["Arabic letter mark", "\u061C"],
  ["annotation", "\uFFF9"],
  ["first half of a character", "\uD83D"],
  ["second half of a character", "\uDE00"],
  ["non-character", "\uFFFE"],
  ["non-character of another plane", "\u{1FFFF}"],
  ["non-character within", "\uFDD0"],
];

describe.each(unseen)("%s", (_, letter) => {
  const name = `${letter}省${letter}公安厅${letter}`;

  test("is no part of a name, nor of its key", () => {
    expect(cleanUnitName(name)).toBe("省公安厅");
    expect(unitKey({ unit: name, systemId: "provincial-departments" })).toBe("provincial-departments 省公安厅");
    expect(readUnitText(`省公安厅\n${name}\n${letter}`).units).toEqual(["省公安厅"]);
    expect(unitNameFault(cleanUnitName(letter))).toBe("missing");
  });

  test("is in no name of a sheet or a file, and in no footer", () => {
    expect(allowedSheetName(`评分表-${name}`)).toBe("评分表-省公安厅");
    expect(workbookFileName(name, "zh-CN")).toBe("评分表-省公安厅.xlsx");
    expect(footerOf({ unit: name, edition: "1", checkCode: null, language: "zh-CN" }).left).toBe("&8 省公安厅");
  });
});

test.each([
  ["  省\n公安\t厅\u0007 ", "省 公安 厅"],
  ["省\u3000公安厅", "省 公安厅"],
  ["😀局", "😀局"],
  ["𠮷林省", "𠮷林省"],
  ["\uE000厅", "\uE000厅"],
  ["O'Neil & <Co>", "O'Neil & <Co>"],
])("%j is cleaned to %j", (text, name) => {
  expect(cleanUnitName(text)).toBe(name);
  expect(cleanUnitName(name)).toBe(name);
});

test.each([
  [" 省 Ａ厅", "省a厅"],
  ["省\n公安厅", "省公安厅"],
  ["省　公安厅", "省公安厅"],
])("%j is the unit %j", (unit, bare) => {
  expect(bareName(unit)).toBe(bare);
});

test.each([
  ["省公安厅", "省 公安厅", true],
  ["Ａ厅", "a厅", true],
  ["省公安厅", "省公安局", false],
  ["(省)厅", "（省）厅", true],
])("%s and %s: one unit is %p", (one, other, same) => {
  expect(bareName(one) === bareName(other)).toBe(same);
  expect(readUnitText(`${one}\t${other}`).units).toEqual(same ? [one] : [one, other]);
});

test("of a list the name that is too long is shown by its beginning", () => {
  expect(tooLongUnit(["甲厅", "乙厅"])).toBeNull();
  expect(tooLongUnit(["甲厅", "😀".repeat(101)])).toBe("😀".repeat(20));
});

test("two hundred letters are taken and one more is too long, as Excel counts", () => {
  expect(unitNameFault("厅".repeat(longestUnitName))).toBeNull();
  expect(unitNameFault("厅".repeat(longestUnitName + 1))).toBe("too-long");
  expect(unitNameFault("😀".repeat(longestUnitName / 2))).toBeNull();
  expect(unitNameFault("😀".repeat(longestUnitName / 2 + 1))).toBe("too-long");
});

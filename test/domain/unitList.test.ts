/** Lists of units as offices have them: what numbers a line goes, what belongs to a name stays. */

import { readUnits, readUnitText } from "../../src/domain/unitList";

test.each([
  ["1. 无锡市"],
  ["1.无锡市"],
  ["１．无锡市"],
  ["12、无锡市"],
  ["3) 无锡市"],
  ["(3)无锡市"],
  ["（十二）无锡市"],
  ["（ 3 ） 无锡市"],
  ["一、无锡市"],
  ["①无锡市"],
  ["⑴ 无锡市"],
  ["⒈无锡市"],
  ["㈠无锡市"],
  ["1，无锡市"],
  ["1：无锡市"],
  ["• 无锡市"],
  ["- 无锡市"],
  ["无锡市；"],
  ["1. 无锡市，"],
  ["1\t无锡市"],
  ["１　无锡市"],
  ["1 无锡市"],
])("%j is 无锡市", (line) => expect(readUnitText(line)).toEqual({ units: ["无锡市"], repeated: 0 }));

test.each([
  "第一中学",
  "第1中学",
  "一中",
  "110指挥中心",
  "110 指挥中心",
  "12345热线办",
  "12345 热线办",
  "3.15投诉中心",
  "3·15办公室",
  "2-1号院",
  "（省）公安厅",
  "四川省",
  "十堰市",
  "O'Neil & Co. (2)",
])("%s keeps what it begins with", (name) => expect(readUnitText(name).units).toEqual([name]));

test("a number before the name is a numbering only where every line has its own in turn", () => {
  expect(readUnitText("1 无锡市\n2 苏州市\n\n3 110 指挥中心").units).toEqual(["无锡市", "苏州市", "110 指挥中心"]);
  expect(readUnitText("1-无锡市\n2-苏州市").units).toEqual(["无锡市", "苏州市"]);
  expect(readUnitText("110 指挥中心\n苏州市").units).toEqual(["110 指挥中心", "苏州市"]);
  expect(readUnitText("1. 110指挥中心\n2. 第一中学").units).toEqual(["110指挥中心", "第一中学"]);
});

test("each unit once, in the list's order; how many were named again is told", () => {
  expect(readUnits(["1、甲厅", "2、乙 厅", "", "3、甲厅", "乙厅"])).toEqual({ units: ["甲厅", "乙 厅"], repeated: 2 });
  expect(readUnits(["1", "2.", "（3）", " "])).toEqual({ units: [], repeated: 0 });
});

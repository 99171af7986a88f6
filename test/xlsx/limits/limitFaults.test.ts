/** The test of Excel's limits finds each of them broken: a file that is right is changed in one place. */

import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { systemById } from "../../../src/domain/systems";
import { planScoringWorkbook } from "../../../src/layout/scoringWorkbook";
import { writeWorkbook } from "../../../src/xlsx/writeWorkbook";
import { sdkFaults } from "../../helpers/openXmlSdk";
import { limitFaults } from "./limitFaults";

const system = systemById("provincial-departments");
const about = { group: "", date: null, stage: "self", language: "zh-CN" } as const;
const right = writeWorkbook(planScoringWorkbook({ ...about, system, unit: "甲" }));

const workbook = "xl/workbook.xml";
const sheet = "xl/worksheets/sheet1.xml";
const summary = "xl/worksheets/sheet2.xml";
const drawing = "xl/drawings/drawing1.xml";
const chart = "xl/charts/chart1.xml";
const long = (length: number): string => "长".repeat(length);

async function changed(part: string, from: string | RegExp, to: string): Promise<Uint8Array> {
  const parts = unzipSync(await right);
  const before = strFromU8(parts[part] ?? new Uint8Array());
  const after = before.replace(from, to);
  expect(after).not.toBe(before);
  return zipSync({ ...parts, [part]: strToU8(after) });
}

test("what we write has none", async () => {
  expect(limitFaults(await right)).toEqual([]);
});

test.each<[part: string, from: string | RegExp, to: string, fault: string | RegExp]>([
  [workbook, 'name="评分表-甲"', `name="${long(32)}"`, /the sheet's name 长/],
  [workbook, 'name="评分表-甲"', 'name="a/b"', "the sheet's name a/b"],
  [workbook, 'name="评分表-甲"', 'name="甲\'"', "the sheet's name 甲'"],
  [workbook, 'name="评分表-甲"', 'name="History"', "the sheet's name History"],
  [workbook, 'name="评分表-甲"', 'name="得分图表-甲"', /two sheets of one name/],
  [workbook, 'name="ScoringUnit"', 'name="AB12"', "the name AB12"],
  [workbook, 'name="ScoringUnit"', 'name="R1C1"', "the name R1C1"],
  [workbook, 'name="ScoringUnit"', 'name="a b"', "the name a b"],
  [workbook, 'name="ScoringUnit"', `name="${long(256)}"`, /the name 长/],
  [workbook, 'name="ScoringUnit"', 'name="SCORINGSTAGE"', /the name ScoringStage twice/],
  [workbook, 'name="ScoringUnit" localSheetId="0"', 'name="ScoringUnit" localSheetId="2"', /of no sheet/],
  [workbook, "'评分表-甲'!$C$3", "'别的'!$C$3", /ScoringUnit: a reference to the sheet 别的/],
  ["xl/sharedStrings.xml", ">甲<", `>${long(32768)}<`, "a text of 32768"],
  ["xl/sharedStrings.xml", ">甲<", `>${"甲\n".repeat(254)}<`, "a text of 255 lines"],
  ["xl/styles.xml", 'name val="宋体"', `name val="${long(32)}"`, /the font 长/],
  [sheet, /<f>ROUND\(SUM/, `<f>${"1+".repeat(4100)}ROUND(SUM`, /a formula of 82/],
  [sheet, /<f>ROUND\(SUM/, `<f>"${"a".repeat(256)}"&amp;ROUND(SUM`, /a text of 256 in a formula/],
  [sheet, /<f>ROUND\(SUM/, `<f>${"N(".repeat(65)}1${")".repeat(65)}+ROUND(SUM`, /65 levels/],
  [sheet, /<f>ROUND\(SUM/, `<f>SUM(${"1,".repeat(255)}1)+ROUND(SUM`, /too many arguments/],
  [sheet, /<f>ROUND\(SUM/, "<f>XLOOKUP(1,A1,A1)+ROUND(SUM", /the function XLOOKUP/],
  [sheet, /<f>ROUND\(SUM/, "<f>=ROUND(SUM", /begins with =/],
  [sheet, /<f>ROUND\(SUM/, "<f>(ROUND(SUM", /stays open/],
  [sheet, /<f>ROUND\(SUM/, "<f>N(没有!A1)+ROUND(SUM", /the sheet 没有/],
  [sheet, /<f>.*?<\/f><v>.*?<\/v>/, `<f>HYPERLINK("#A1")</f><v>${long(256)}</v>`, /a result of 256/],
  [sheet, /<f>.*?<\/f><v>.*?<\/v>/, `<f>T("")</f><v>${long(32768)}</v>`, /a result of 32768/],
  [sheet, / ht="[\d.]+"/, ' ht="409.5"', /a row of 409.5/],
  [sheet, /width="[\d.]+"/, 'width="256"', /a col of 256/],
  [sheet, /xSplit="\d+"/, 'xSplit="21"', /panes/],
  [sheet, '<c r="B1"', '<c r="A1"', /A1 is out of order/],
  [sheet, '<mergeCell ref="', '<mergeCell ref="A1:K60"/><mergeCell ref="', /merges overlap/],
  [sheet, '<mergeCell ref="', '<mergeCell ref="K5"/><mergeCell ref="', /a merge of one cell/],
  [sheet, '<mergeCell ref="', '<mergeCell ref="A5:B5"/><mergeCell ref="', /B5 has contents below a merge/],
  [sheet, /promptTitle="/, `promptTitle="${long(32)}`, /promptTitle of/],
  [sheet, / prompt="/, ` prompt="${long(255)}`, /prompt of/],
  [sheet, /errorTitle="/, `errorTitle="${long(32)}`, /errorTitle of/],
  [sheet, / error="/, ` error="${long(224)}`, /error of/],
  [sheet, '"自评阶段,', `"${long(256)},`, /a validation's formula/],
  [sheet, /(<dataValidation .*?<\/dataValidation>)/, "$1$1", /validations overlap/],
  [sheet, 'priority="2"', 'priority="1"', /two rules of one priority/],
  [sheet, "<formula>AND(", `<formula>AND(${"1,".repeat(100)}`, /a rule of/],
  [sheet, "<oddFooter>", `<oddFooter>${long(250)}`, /a header or footer of/],
  [sheet, "<oddFooter>", "<oddFooter>A &amp; B", /the footer A & B/],
  [sheet, /<brk id="\d+"/, '<brk id="1000"', /breaks at 1000/],
  [sheet, /(<pageMargins .*?\/>)(<pageSetup .*?\/>)/, "$2$1", /elements in the order/],
  [summary, "<drawing ", "<tableParts/><drawing ", /elements in the order/],
  [drawing, /<xdr:col>\d+</, "<xdr:col>16384<", /an anchor outside/],
  [drawing, /<xdr:row>\d+</, "<xdr:row>900<", /an anchor without room/],
  [drawing, /(<xdr:twoCellAnchor.*?<\/xdr:twoCellAnchor>)/, "$1$1", /two objects/],
  [chart, /<c:f>.*?<\/c:f>/, "<c:f>'没有'!$A$1</c:f>", /the reference '没有'/],
  [chart, /<c:f>.*?<\/c:f>/, "<c:f>得分图表-甲!A1</c:f>", /the reference 得分图表/],
  [chart, "<a:t>", `<a:t>${long(255)}`, /a title of/],
  [chart, /<c:ptCount val="\d+"/, '<c:ptCount val="0"', /point 0 of 0/],
  [chart, /<c:ser>.*<\/c:ser>/, "", /0 series/],
])("%s: %s", async (part, from, to, fault) => {
  const found = limitFaults(await changed(part, from, to)).join("\n");
  if (typeof fault === "string") expect(found).toContain(fault);
  else expect(found).toMatch(fault);
});

test("the SDK finds what it is there for, and says where", async () => {
  const files = { 甲: await changed(sheet, /(<pageMargins .*?\/>)(<pageSetup .*?\/>)/, "$2$1"), 乙: new Uint8Array(9) };
  const faults = (await sdkFaults(files)).sort();
  expect(faults).toHaveLength(4);
  expect(faults.join("\n")).toMatch(
    /乙, Office2016.*\n.*甲, Microsoft365: \/xl\/worksheets\/sheet1\.xml .*pageMargins/s,
  );
}, 60_000);

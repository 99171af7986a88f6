/** Other formats from strangers: damage and bombs are refused with a reason, within bounds that are counted before the library begins. */

import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { readReturnedFiles } from "../../src/actions/files/readReturned";
import { countBinaryRecords, countOldRecords } from "../../src/formats/boundedRecords";
import { loadOtherFormats } from "../../src/formats/loadOtherFormats";
import type { OtherFormats } from "../../src/formats/otherFormats";
import { refusalSentence } from "../../src/text/files";
import { Allowance } from "../../src/xlsx/allowance";
import { savedBySheetJs } from "../helpers/otherPrograms";
import { fileOfUnit } from "../helpers/returned";

const formats = ["biff8", "xlsb", "ods"] as const;
let others: OtherFormats;
let files: Record<(typeof formats)[number], Uint8Array>;

beforeAll(async () => {
  others = await loadOtherFormats();
  const honest = await fileOfUnit({ unit: "省公安厅" });
  files = {
    biff8: savedBySheetJs(honest, "biff8"),
    xlsb: savedBySheetJs(honest, "xlsb"),
    ods: savedBySheetJs(honest, "ods"),
  };
});

function reasonOf(bytes: Uint8Array): string | null {
  const [file] = readReturnedFiles({ bytes, file: "甲", changedAt: "", others });
  return file?.refusal?.reason ?? null;
}

test.each(formats)("random damage to %s is read or refused, never another error", (format) => {
  const bytes = files[format];
  for (let seed = 1; seed <= 10; seed++) {
    const broken = bytes.slice();
    for (let i = 0; i < 3; i++) broken[(seed * 7919 + i * 104729) % broken.length] = (seed * 31 + i * 17) % 256;
    const reason = reasonOf(broken);
    expect(reason).not.toBe("unexpected");
    if (reason !== null) expect(refusalSentence({ reason: reason as "damaged", detail: "" }, "zh-CN")).toMatch(/。$/);
  }
});

test.each(formats)("%s cut off anywhere is refused or read, never another error", (format) => {
  const bytes = files[format];
  for (let part = 1; part < 20; part++)
    expect(reasonOf(bytes.subarray(0, Math.floor((bytes.length * part) / 20)))).not.toBe("unexpected");
});

function changedOds(change: (content: string) => string): Uint8Array {
  const parts = unzipSync(files.ods);
  return zipSync({ ...parts, "content.xml": strToU8(change(strFromU8(parts["content.xml"] ?? new Uint8Array()))) });
}

test.each<[string, string, () => Uint8Array]>([
  [
    "a cell of an .ods file that is repeated a million times",
    "too-large",
    () =>
      changedOds((xml) =>
        xml.replace(
          "</table:table>",
          '<table:table-row table:number-rows-repeated="100000"><table:table-cell table:number-columns-repeated="100" office:value-type="float" office:value="1"><text:p>1</text:p></table:table-cell></table:table-row></table:table>',
        ),
      ),
  ],
  [
    "an .ods file with a part that grows without end",
    "too-large",
    () => changedOds((xml) => xml + " ".repeat(70_000_000)),
  ],
  [
    "an .ods file with entities",
    "unsafe",
    () => changedOds((xml) => xml.replace("?>", '?><!DOCTYPE a [<!ENTITY b "c">]>')),
  ],
  [
    "two tables of one name",
    "contradictory",
    () => changedOds((xml) => xml.replace(/table:name="得分图表[^"]*"/, 'table:name="评分表-省公安厅"')),
  ],
  [
    "an .ods file that is encrypted",
    "unknown-encryption",
    () =>
      zipSync({
        ...unzipSync(files.ods),
        "META-INF/manifest.xml": strToU8("<a>opendocument.spreadsheet encryption-data</a>"),
      }),
  ],
  [
    "an old workbook of more than 20 MB",
    "large-other-format",
    () => Buffer.concat([files.biff8, new Uint8Array(21 << 20)]),
  ],
])("%s: %s", (_, reason, bytes) => {
  expect(reasonOf(bytes())).toBe(reason);
});

test("cells of old workbooks are counted by their records, repeated columns too", () => {
  // Row, first column, whatever, last column.
  const blanks = Uint8Array.from([0xbe, 0, 8, 0, 0, 0, 0, 0, 0, 0, 99, 0]);
  const counted = (count: (allowance: Allowance) => void): number => {
    const allowance = new Allowance();
    count(allowance);
    return allowance.done.cells;
  };
  expect(counted((allowance) => countOldRecords(blanks, allowance))).toBe(100);
  const columns = Uint8Array.from([0x7d, 0, 4, 0, 0, 0, 255, 0]);
  expect(counted((allowance) => countOldRecords(columns, allowance))).toBe(255);
  expect(counted((allowance) => countBinaryRecords(Uint8Array.from([5, 2, 0, 0, 7, 1, 0]), allowance))).toBe(2);
  const many = new Uint8Array(1_000_001 * 4).map((_, i) => [0x03, 0x02, 0, 0][i % 4] ?? 0);
  expect(() => countOldRecords(many, new Allowance())).toThrow("too-large");
});

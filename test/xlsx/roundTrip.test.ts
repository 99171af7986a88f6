/** Whatever stands in cells comes back the same, from our reader and from another library. */

import * as xlsx from "@e965/xlsx";
import fc from "fast-check";
import { cellName } from "../../src/workbook/address";
import type { Scalar } from "../../src/workbook/workbook";
import { readWorkbook } from "../../src/xlsx/readWorkbook";
import { writeWorkbook } from "../../src/xlsx/writeWorkbook";
import { asRead } from "../helpers/asRead";
import { plainSheet } from "./everySort";

const awkward = fc.constantFrom(
  '"引号"',
  "a&b<c>'d'",
  "一\n二",
  "一\r\n二",
  "\t制表",
  "😀👨‍👩‍👧",
  "=SUM(A1:A2)",
  "'=1",
  " 前后 ",
  "_x0041_",
  "_x005F_",
  "\u0001\u001f",
  "&#10;",
  "]]>",
  "长".repeat(32767),
  "TRUE",
  "1e3",
  "#N/A",
);
const scalar: fc.Arbitrary<Scalar> = fc.oneof(
  fc.constant(null),
  fc.boolean(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => (Object.is(n, -0) ? 0 : n)),
  fc.integer(),
  awkward,
  fc.string({ unit: "binary", minLength: 1 }),
  fc.string({ unit: "grapheme", minLength: 1 }),
);
const rectangle = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(scalar, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
  );

/** A line may end in three ways; in what is read it ends in one. */
function withOurLineEnds(value: Scalar): Scalar {
  return typeof value === "string" ? value.replace(/\r\n?/g, "\n") : value;
}

test("values written and read are the same", async () => {
  await fc.assert(
    fc.asyncProperty(rectangle, async (values) => {
      const [sheet] = readWorkbook(await writeWorkbook({ sheets: [plainSheet(values)] }));
      expect(sheet?.values).toEqual(asRead(values).map((row) => row.map(withOurLineEnds)));
      expect(sheet?.formulas.flat().every((formula) => formula === null)).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test("another library reads the same values", async () => {
  await fc.assert(
    fc.asyncProperty(rectangle, async (values) => {
      const bytes = await writeWorkbook({ sheets: [plainSheet(values)] });
      const sheet = xlsx.read(bytes).Sheets["表"] ?? {};
      const [ours] = readWorkbook(bytes);
      ours?.values.forEach((row, r) => {
        row.forEach((value, c) => {
          const cell = sheet[cellName(r, c)] as xlsx.CellObject | undefined;
          expect(withOurLineEnds(cell?.t === "z" ? null : ((cell?.v ?? null) as Scalar))).toEqual(value);
        });
      });
    }),
    { numRuns: 100 },
  );
});

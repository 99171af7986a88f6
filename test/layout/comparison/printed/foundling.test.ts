import { systemById } from "../../../../src/domain/systems";
import { printedWith } from "../../../../src/layout/comparison/printed/foundling";
import { nothingCovered, type SheetContent } from "../../../../src/workbook/workbook";
import { finalWorkbook, readFinal } from "../../../helpers/finalWorkbook";

const planned = finalWorkbook();
const final = { system: systemById("provincial-departments"), checkCode: planned.code };

test("covers and summaries are known by what stands on them", () => {
  const { cover, summary } = readFinal(planned);
  for (const sheet of [cover, summary]) expect(printedWith(final)({ ...sheet, names: [] })).toBe(true);
  expect(printedWith({ ...final, checkCode: "ABCD-EFGH-JKLM" })(cover)).toBe(true);
});

test("other people's sheets are none, but with the code in their footer", () => {
  const sheet = (footer: string): SheetContent => ({
    name: "佐证",
    names: [],
    values: [["材料", planned.code]],
    formulas: [],
    shown: {
      visible: true,
      numberFormats: [],
      hiddenRows: new Set(),
      hiddenColumns: new Set(),
      merges: [],
      ...nothingCovered(),
      footer,
    },
  });
  expect(printedWith(final)(sheet(""))).toBe(false);
  expect(printedWith(final)(sheet(`&R核对码 ${planned.code}`))).toBe(true);
});

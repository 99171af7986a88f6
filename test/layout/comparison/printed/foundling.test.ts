import { systemById } from "../../../../src/domain/systems";
import { looksPrintedWith } from "../../../../src/layout/comparison/printed/foundling";
import { nothingCovered, type SheetContent } from "../../../../src/workbook/workbook";
import { finalWorkbook, readFinal } from "../../../helpers/finalWorkbook";

const planned = finalWorkbook();
const final = { system: systemById("provincial-departments"), checkCode: planned.code };

test("covers and summaries are known by what stands on them", () => {
  const { cover, summary } = readFinal(planned);
  for (const sheet of [cover, summary]) expect(looksPrintedWith({ ...sheet, names: [] }, final)).toBe(true);
  expect(looksPrintedWith(cover, { ...final, checkCode: "ABCD-EFGH-JKLM" })).toBe(true);
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
  expect(looksPrintedWith(sheet(""), final)).toBe(false);
  expect(looksPrintedWith(sheet(`&R核对码 ${planned.code}`), final)).toBe(true);
});

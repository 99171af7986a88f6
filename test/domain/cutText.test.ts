import { cutText } from "../../src/domain/cutText";

test.each([
  ["what fits stays", "省厅", 2, "省厅"],
  ["a letter of two units is whole", "省厅😀", 4, "省厅😀"],
  ["or not there", "省厅😀", 3, "省厅"],
])("%s", (_, text, most, cut) => expect(cutText(text, most)).toBe(cut));

/** What of an error is for the user, and what for whoever looks after the add-in. */

import { PlainError } from "../../../src/excel/plainError";
import { detailsOf, isPlain } from "../../../src/pane/parts/errorDetails";

test("only a plain error speaks to the user", () => {
  expect(isPlain(new PlainError("单元格正在编辑。", "InvalidOperationInCellEditMode"))).toBe(true);
  expect(isPlain(new TypeError("x is undefined"))).toBe(false);
  expect(isPlain("nothing")).toBe(false);
});

test("details are one line, with Excel's code and place and the version, without a stack", () => {
  const error = Object.assign(new Error("Refused"), {
    code: "GeneralException",
    debugInfo: { errorLocation: "Range" },
  });
  expect(detailsOf(error, "0.1.0")).toBe("Error: Refused (GeneralException, Range, 0.1.0)");
  expect(detailsOf("odd", "0.1.0")).toBe("odd (0.1.0)");
});

/** What of an error is for the user, and what for whoever looks after the add-in. */

import { Failure } from "../../../src/domain/failure";
import { detailsOf, sentenceOf } from "../../../src/pane/parts/errorDetails";

test("only a failure speaks to the user, in the user's language", () => {
  const failure = new Failure("cell-being-edited", {}, { code: "InvalidOperationInCellEditMode" });
  expect(sentenceOf(failure, "zh-CN")).toMatch(/^单元格正在编辑。/);
  expect(sentenceOf(failure, "en-US")).toMatch(/^A cell is being edited\./);
  expect(sentenceOf(new TypeError("x is undefined"), "zh-CN")).toBeNull();
  expect(sentenceOf("nothing", "zh-CN")).toBeNull();
});

test("details are one line, with Excel's code and place and the version, without a stack", () => {
  const error = Object.assign(new Error("Refused"), {
    code: "GeneralException",
    debugInfo: { errorLocation: "Range" },
  });
  expect(detailsOf(error, "0.1.0")).toBe("Error: Refused (GeneralException, Range, 0.1.0)");
  expect(detailsOf("odd", "0.1.0")).toBe("odd (0.1.0)");
});

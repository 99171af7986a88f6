/** What of an error is for whoever looks after the add-in. */

import { detailsOf } from "../../../src/pane/parts/errorDetails";

test("details are one line, with Excel's code and place and the version, without a stack", () => {
  const error = Object.assign(new Error("Refused"), {
    code: "GeneralException",
    debugInfo: { errorLocation: "Range" },
  });
  expect(detailsOf(error, "0.1.0")).toBe("Error: Refused (GeneralException, Range, 0.1.0)");
  expect(detailsOf("odd", "0.1.0")).toBe("odd (0.1.0)");
});

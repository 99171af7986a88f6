/** @jest-environment jsdom */

/** What of an error is for the user. */

import { renderHook, waitFor } from "@testing-library/react";
import { Failure } from "../../../src/domain/failure";
import { useSentenceOf } from "../../../src/pane/parts/failureSentences";

test("only a failure speaks to the user, in the user's language, once the sentences are there", async () => {
  const failure = new Failure("cell-being-edited", {}, { code: "InvalidOperationInCellEditMode" });
  const { result } = renderHook(() => useSentenceOf());
  expect(result.current(failure, "zh-CN")).toBeUndefined();
  expect(result.current(new TypeError("x is undefined"), "zh-CN")).toBeNull();
  await waitFor(() => expect(result.current(failure, "zh-CN")).toMatch(/^单元格正在编辑。/));
  expect(result.current(failure, "en-US")).toMatch(/^A cell is being edited\./);
  expect(result.current(new TypeError("x is undefined"), "zh-CN")).toBeNull();
  expect(result.current("nothing", "zh-CN")).toBeNull();
});

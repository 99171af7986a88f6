import { tooNarrow } from "../../../src/layout/comparison/roomForNumbers";
import { area } from "../../../src/workbook/address";

const size = { rows: 2, columns: 3 };

test("a number needs room for its digits, half of one for its point; merged cells have more", () => {
  const isNarrow = tooNarrow({ room: [[2.9, 3, 2]], merges: [area(0, 2, 0, 3)] }, size);
  expect(isNarrow(0, 0, "3.75")).toBe(true);
  expect(isNarrow(0, 1, " 3.75 ")).toBe(false);
  expect(isNarrow(0, 0, "4")).toBe(false);
  expect(isNarrow(0, 2, "3.75")).toBe(false);
  expect(isNarrow(1, 1, "100000")).toBe(false);
});

test("where nothing is known of the room nothing is told", () => {
  expect(tooNarrow({ merges: [] }, size)(0, 0, "100000")).toBe(false);
});

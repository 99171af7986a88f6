import { timeText, writtenTime } from "../../src/domain/timeText";

test("times are printed to the minute, with two digits", () => {
  expect(timeText(new Date(2026, 0, 2, 3, 4, 59))).toBe("2026-01-02 03:04");
  expect(writtenTime({ year: 2026, month: 11, day: 23, hour: 16, minute: 50 })).toBe("2026-11-23 16:50");
});

/** Times as they are printed and kept: `2026-11-23 16:50`. */

/** Month and day from 1, the hour of 24. */
export interface WrittenTime {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
}

/** `writtenTime({ year: 2026, month: 1, day: 2, hour: 3, minute: 4 })` → `"2026-01-02 03:04"` */
export function writtenTime({ year, month, day, hour, minute }: WrittenTime): string {
  return `${year}-${two(month)}-${two(day)} ${two(hour)}:${two(minute)}`;
}

/** A local time. `timeText(new Date(2026, 10, 23, 16, 5))` → `"2026-11-23 16:05"` */
export function timeText(time: Date): string {
  return writtenTime({
    year: time.getFullYear(),
    month: time.getMonth() + 1,
    day: time.getDate(),
    hour: time.getHours(),
    minute: time.getMinutes(),
  });
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}

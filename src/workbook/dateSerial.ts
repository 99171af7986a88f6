/** Days as numbers, as spreadsheets count them. */

/** The serial number of 1970-01-01. */
const firstOf1970 = 25569;
const dayLength = 86_400_000;

/** How many days later a workbook of the 1904 kind begins to count. */
export const daysTo1904 = 1462;

/** The serial number of a moment in milliseconds since 1970 began, time of day and all; NaN stays NaN. */
export function serialOfTime(time: number): number {
  return time / dayLength + firstOf1970;
}

/** The day of a serial number, its time of day left out. `dayOfSerial(36526.5)` → 2000-01-01, as UTC */
export function dayOfSerial(serial: number): Date {
  return new Date((Math.floor(serial) - firstOf1970) * dayLength);
}

/** `isoDate(36526)` → `"2000-01-01"` */
export function isoDate(serial: number): string {
  return dayOfSerial(serial).toISOString().slice(0, 10);
}

/** `serialOfIso(" 2026-11-23 ")` → 46349; null for what is no day. */
export function serialOfIso(text: string): number | null {
  const [, year, month, day] = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text.trim()) ?? [];
  return dateSerial(Number(year), Number(month), Number(day));
}

/** Excel's serial number of a day, or null where there is no such day. `dateSerial(2024, 1, 1)` → 45292 */
export function dateSerial(year: number, month: number, day: number): number | null {
  const time = new Date(Date.UTC(year, month - 1, day));
  if (time.getUTCMonth() !== month - 1 || time.getUTCDate() !== day) return null;
  return Math.round(serialOfTime(time.getTime()));
}

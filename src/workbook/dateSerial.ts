/** Days as numbers, as spreadsheets count them. */

/** Excel's serial number of a day, or null where there is no such day. `dateSerial(2024, 1, 1)` → 45292 */
export function dateSerial(year: number, month: number, day: number): number | null {
  const time = new Date(Date.UTC(year, month - 1, day));
  if (time.getUTCMonth() !== month - 1 || time.getUTCDate() !== day) return null;
  return Math.round(time.getTime() / 86_400_000) + 25569;
}

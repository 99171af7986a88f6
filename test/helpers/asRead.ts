/** Rows as they are read from a file: each ends where nothing more stands in it, and the last one holds something. */

/** `asRead([[1, null], [null]])` → `[[1]]` */
export function asRead<T>(rows: readonly (readonly (T | null)[])[]): (T | null)[][] {
  const ragged = rows.map((row) => row.slice(0, row.findLastIndex((each) => each !== null) + 1));
  return ragged.slice(0, ragged.findLastIndex((row) => row.length > 0) + 1);
}

/** Counts what is in the records of .xls and .xlsb before the library makes something of them: a small file can hold a lot. */

import type { Allowance } from "../xlsx/allowance";
import { viewOf } from "../xlsx/zipDirectory";

/** Records of one cell each: numbers, texts, truth values and formulas of all versions. */
const oldCells = new Set([
  ...[0x0002, 0x0003, 0x0004, 0x0005, 0x0006, 0x0203, 0x0204, 0x0205, 0x0206, 0x0406],
  ...[0x027e, 0x00d6, 0x00fd],
]);
/** Records of cells beside each other: the first and the last column stand at their ends. */
const [severalNumbers, severalBlanks, oldColumns] = [0x00bd, 0x00be, 0x007d];

/** Of an .xls file's stream. @throws UnreadableFile where it holds more than a workbook needs */
export function countOldRecords(stream: Uint8Array, allowance: Allowance): void {
  const view = viewOf(stream);
  for (let at = 0; at + 4 <= stream.length;) {
    const [type, length] = [view.getUint16(at, true), view.getUint16(at + 2, true)];
    if (oldCells.has(type)) allowance.take("cells", 1);
    else if ((type === severalNumbers || type === severalBlanks) && length >= 6 && at + 4 + length <= stream.length)
      allowance.take("cells", 1 + Math.max(0, view.getUint16(at + 2 + length, true) - view.getUint16(at + 6, true)));
    else if (type === oldColumns && at + 8 <= stream.length)
      allowance.take("cells", Math.max(0, view.getUint16(at + 6, true) - view.getUint16(at + 4, true)));
    else allowance.take("pieces", 1);
    at += 4 + length;
  }
}

/** Numbers of .xlsb's records: cells from 1 to 18, and a group of columns. */
const [lastCell, columns] = [18, 60];

/** Of an .xlsb file's part; a number takes one or two bytes, a length up to four, seven bits in each. */
export function countBinaryRecords(part: Uint8Array, allowance: Allowance): void {
  const view = viewOf(part);
  for (let at = 0; at < part.length;) {
    let type = part[at++] ?? 0;
    if (type & 0x80) type = (type & 0x7f) | (((part[at++] ?? 0) & 0x7f) << 7);
    let length = 0;
    for (let i = 0; i < 4; i++) {
      const byte = part[at++] ?? 0;
      length |= (byte & 0x7f) << (7 * i);
      if (!(byte & 0x80)) break;
    }
    if (type >= 1 && type <= lastCell) allowance.take("cells", 1);
    else if (type === columns && at + 8 <= part.length)
      allowance.take("cells", Math.max(0, view.getUint32(at + 4, true) - view.getUint32(at, true)));
    else allowance.take("pieces", 1);
    at += length;
  }
}

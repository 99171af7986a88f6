/** Writes a zip archive's directory again in zip64 form, as programs do that do not know a file's length beforehand. */

const entryLength = 46;
const extraLength = 28;

/** The same archive; every number of its directory stands in its long form. */
export function asZip64(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const first = view.getUint32(bytes.length - 6, true);
  const pieces: Uint8Array[] = [bytes.subarray(0, first)];
  let [at, count] = [first, 0];
  for (; view.getUint32(at, true) === 0x02014b50; count++) {
    const nameLength = view.getUint16(at + 28, true);
    pieces.push(longEntry(bytes.slice(at, at + entryLength + nameLength)));
    at += entryLength + nameLength + view.getUint16(at + 30, true);
  }
  const end = first + pieces.slice(1).reduce((sum, { length }) => sum + length, 0);
  return Buffer.concat([
    ...pieces,
    endRecords(first, end, count),
    bytes.subarray(bytes.length - 22, bytes.length - 14),
    ends(),
  ]);
}

function longEntry(entry: Uint8Array): Uint8Array {
  const view = new DataView(entry.buffer);
  const extra = new DataView(new ArrayBuffer(extraLength));
  extra.setUint16(0, 1, true);
  extra.setUint16(2, extraLength - 4, true);
  [24, 20, 42].forEach((from, i) => {
    extra.setUint32(4 + i * 8, view.getUint32(from, true), true);
    view.setUint32(from, 0xffffffff, true);
  });
  view.setUint16(30, extraLength, true);
  return Buffer.concat([entry, new Uint8Array(extra.buffer)]);
}

/** The zip64 end record, and the locator that tells where it stands. */
function endRecords(first: number, end: number, count: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(56 + 20));
  view.setUint32(0, 0x06064b50, true);
  view.setUint32(4, 44, true);
  view.setUint32(24, count, true);
  view.setUint32(32, count, true);
  view.setUint32(40, end - first, true);
  view.setUint32(48, first, true);
  view.setUint32(56, 0x07064b50, true);
  view.setUint32(64, end, true);
  return new Uint8Array(view.buffer);
}

/** The short end record's numbers all say: look elsewhere. */
function ends(): Uint8Array {
  return new Uint8Array([0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0, 0]);
}

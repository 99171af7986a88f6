/** A zip archive of files, with their names in UTF-8 as most programs write them, or in the Chinese code page as Windows does. */

import { zipSync } from "fflate";
import { inCodePage } from "./otherPrograms";

const [localHeader, directoryHeader] = [0x04034b50, 0x02014b50];
const inUnicode = 1 << 11;

export function zipOfFiles(files: Record<string, Uint8Array>, names: "utf-8" | "gbk" = "utf-8"): Uint8Array {
  if (names === "utf-8") return zipSync(files, { mtime: new Date(2026, 10, 23, 16, 50) });
  // Each name gets a place holder of the same length first, and its own bytes afterwards.
  const held = Object.entries(files).map(([name, bytes], i) => {
    const written = inCodePage(name);
    return { written, holder: `${i}`.padEnd(written.length, "_"), bytes };
  });
  const zip = zipSync(Object.fromEntries(held.map(({ holder, bytes }) => [holder, bytes])));
  const view = new DataView(zip.buffer, zip.byteOffset);
  const replace = (at: number, flags: number): void => {
    const name = new TextDecoder().decode(zip.subarray(at, at + 200));
    const found = held.find(({ holder }) => name.startsWith(holder));
    if (!found) return;
    zip.set(found.written, at);
    view.setUint16(flags, view.getUint16(flags, true) & ~inUnicode, true);
  };
  for (let at = 0; at + 46 < zip.length; at++) {
    if (view.getUint32(at, true) === localHeader) replace(at + 30, at + 6);
    else if (view.getUint32(at, true) === directoryHeader) replace(at + 46, at + 8);
  }
  return zip;
}

/** Decodes a text file from an office: Unicode with or without a mark, or the Chinese code page. */

/** Notepad saves UTF-8, older ones the code page; Excel's “Unicode text” is UTF-16. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    // The only thing that can go wrong: it is no UTF-8.
    return new TextDecoder("gb18030").decode(bytes);
  }
}

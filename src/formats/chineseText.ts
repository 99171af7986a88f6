/** Texts in the encodings of Chinese offices: UTF-8, UTF-16 where its mark says so, else the Chinese code page. */

/** Bytes that say nothing of their encoding. Notepad saves UTF-8 with a mark, older ones the Chinese code page. */
export function chineseText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    // The only thing that can go wrong: it is no UTF-8.
    return new TextDecoder("gb18030").decode(bytes);
  }
}

/** Texts in the code pages of old Windows, by the decoders that every browser and Node have; the form is the one that the library asks for. */

/** Code pages by their numbers, with the names that decoders go by. */
const names: Record<number, string> = {
  874: "windows-874",
  932: "shift_jis",
  936: "gb18030",
  949: "euc-kr",
  950: "big5",
  1200: "utf-16le",
  10000: "macintosh",
  65001: "utf-8",
};

const decoders = new Map<number, TextDecoder>();

function decoderOf(page: number): TextDecoder {
  const known = decoders.get(page);
  if (known) return known;
  const name = names[page] ?? (page >= 1250 && page <= 1258 ? `windows-${page}` : "windows-1252");
  const decoder = new TextDecoder(name, { ignoreBOM: true });
  decoders.set(page, decoder);
  return decoder;
}

export const codePages = {
  utils: {
    decode: (page: number, bytes: ArrayLike<number>): string => decoderOf(page).decode(Uint8Array.from(bytes)),
    hascp: (): boolean => true,
  },
};

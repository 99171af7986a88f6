/** Measures text as the programs draw it, well enough to set row heights that clip nothing. */

/** Points left and right of a text inside its cell, together; LibreOffice's are the widest. */
const cellPadding = 6;

/** Line height in ems: 宋体 needs 1.15 to 1.3, Noto Serif CJK, which stands in for it, 1.44. */
const lineHeight = 1.45;

/** Marks that may not begin a line: the character before moves down with them. */
const notAtLineStart = /^[，。、；：？！）》”’」』】〉％…—%,.;:?!)]/;

/** Marks that may not end a line: they move down with what follows. */
const notAtLineEnd = /[（《“‘「『【〈(]$/;

/** What is never parted at a line's end: a word or number, or one character of any other kind. */
const pieces = /[A-Za-z0-9\u00c0-\u024f@#&_+=~$%.,:/?!'-]+|[\s\S]/gu;

/** Where programs may part a long address or name of a version, or not. */
const insideWords = /(?<=[/?&=-])(?=[A-Za-z0-9])/;

/** A text cut into what may stand at a line's end, each piece with its width in ems; made once for many widths. */
export interface MeasuredText {
  paragraphs: { whole: number[]; parted: number[] | null }[];
}

/** Cuts a text into pieces that lines may part: words whole, and parted where some programs do so too. */
export function measureText(text: string): MeasuredText {
  return {
    paragraphs: text.split("\n").map((paragraph) => {
      const pieces = unbreakable(paragraph);
      const parts = pieces.flatMap((piece) => piece.split(insideWords));
      const whole = pieces.map(widthInEms);
      return { whole, parted: parts.length > pieces.length ? parts.map(widthInEms) : null };
    }),
  };
}

/** How many lines a text takes in a cell of that width (points) with that font size. An empty text takes one. */
export function countLines(text: string | MeasuredText, cellWidth: number, size: number): number {
  const room = Math.max(1, (cellWidth - cellPadding) / size);
  const { paragraphs } = typeof text === "string" ? measureText(text) : text;
  return paragraphs.reduce((lines, { whole, parted }) => {
    const one = linesOfParagraph(whole, room);
    return lines + (parted === null ? one : Math.max(one, linesOfParagraph(parted, room)));
  }, 0);
}

/** The height in points that a text needs in a cell of that width. */
export function textHeight(text: string | MeasuredText, cellWidth: number, size: number): number {
  return Math.ceil(countLines(text, cellWidth, size) * size * lineHeight + 4);
}

/** Closing marks stay with what is before them, opening ones with what follows. */
function unbreakable(paragraph: string): string[] {
  const parts: string[] = [];
  for (const [piece] of paragraph.matchAll(pieces)) {
    const last = parts.at(-1);
    const joins = last !== undefined && (notAtLineStart.test(piece) || notAtLineEnd.test(last));
    if (joins) parts[parts.length - 1] = last + piece;
    else parts.push(piece);
  }
  return parts;
}

/** A piece wider than the line is parted wherever the line ends. */
function linesOfParagraph(widths: number[], room: number): number {
  let lines = 1;
  let used = 0;
  for (const width of widths) {
    if (used > 0 && used + width > room) {
      lines += 1;
      used = 0;
    }
    used += width;
    while (used > room) {
      lines += 1;
      used -= Math.max(1, Math.floor(room));
    }
  }
  return lines;
}

function widthInEms(piece: string): number {
  let width = 0;
  for (const character of piece) width += character.charCodeAt(0) < 0x2000 ? narrowWidth(character) : 1;
  return width;
}

/** Capitals and the widest letters take more than half an em in some of the fonts. */
function narrowWidth(character: string): number {
  return /[A-Zmw@%&]/.test(character) ? 0.8 : 0.55;
}

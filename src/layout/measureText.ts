/** Measures text as the programs draw it, well enough to set row heights that clip nothing. */

/** Points left and right of a text inside its cell, together; LibreOffice's are the widest. */
const cellPadding = 6;

/** Line height in ems: 宋体 needs 1.15 to 1.3, Noto Serif CJK, which stands in for it, 1.44. */
const lineHeight = 1.45;

/** Marks that may not begin a line: the character before moves down with them. */
const notAtLineStart = /[，。、；：？！）》”’」』】〉％%,.;:?!)]/;

/** How many lines a text takes in a cell of that width (points) with that font size. An empty text takes one. */
export function countLines(text: string, cellWidth: number, size: number): number {
  const room = Math.max(1, (cellWidth - cellPadding) / size);
  return text.split("\n").reduce((lines, paragraph) => lines + linesOfParagraph(paragraph, room), 0);
}

/** The height in points that a text needs in a cell of that width. */
export function textHeight(text: string, cellWidth: number, size: number): number {
  return Math.ceil(countLines(text, cellWidth, size) * size * lineHeight + 4);
}

/** Breaks anywhere but before a closing mark, which takes the character before it along. */
function linesOfParagraph(paragraph: string, room: number): number {
  let lines = 1;
  let used = 0;
  let last = 0;
  for (const character of paragraph) {
    const width = widthInEms(character);
    if (used + width > room) {
      lines += 1;
      used = notAtLineStart.test(character) ? last : 0;
    }
    used += width;
    last = width;
  }
  return lines;
}

function widthInEms(character: string): number {
  return character.charCodeAt(0) < 0x2000 && !/[“”‘’—…]/.test(character) ? 0.55 : 1;
}

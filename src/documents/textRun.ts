/** Puts together the text of a cell or of the lines outside of tables: spaces as a browser shows them, lines where they were broken. */

/** Letters between which no space is written. */
const wide = "[\\p{Script=Han}\\u3000-\\u303f\\uff00-\\uffef]";
/** Where the source of a page was wrapped within a Chinese sentence. */
const wrapped = new RegExp(`(?<=${wide})[ \\t\\r]*\\n[ \\t\\r\\n]*(?=${wide})`, "gu");

/** Breaks and other white space while the text is not whole. */
const lineMark = "\u2028";

export class TextRun {
  private parts = "";

  /** Text as it stands in a source, where white space of any sort is a space. */
  add(text: string): void {
    this.parts += text;
  }

  /** A line that is broken here. */
  line(): void {
    this.parts += lineMark;
  }

  /** A paragraph's end; several at one place are one. */
  endLine(): void {
    if (this.parts !== "" && !this.parts.endsWith(lineMark)) this.parts += lineMark;
  }

  /** Lines parted by `\n`, none of them blank, nothing around them. */
  text(): string {
    return this.parts
      .replace(wrapped, "")
      .split(lineMark)
      .map((line) => line.replace(/[\s\u00a0]+/g, " ").trim())
      .filter(Boolean)
      .join("\n");
  }
}

/** The same of text whose lines are already parted: each is trimmed, and blank ones at its ends go. */
export function tidy(text: string): string {
  return text
    .replace(/\r\n?|\v|\u2028|\u2029/g, "\n")
    .replace(/\u00a0/g, " ")
    .split("\n")
    .map((line) => line.trim())
    .join("\n")
    .trim();
}

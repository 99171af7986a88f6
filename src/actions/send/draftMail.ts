/** A draft of a mail as an .eml file: subject, text and the workbook attached, with nobody's address in it. */

import type { PreparedMail } from "./prepareMail";

const xlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const lineEnd = "\r\n";
/** Base64 in the text may be that wide, and an encoded word of a header holds so many bytes. */
const base64Width = 76;
const encodedBytes = 42;

/** `X-Unsent` makes Outlook open it for writing. `boundary` parts text and attachment; it stands in neither. */
export function draftMail({ fileName, subject, body }: PreparedMail, workbook: Uint8Array): Uint8Array {
  const utf8 = new TextEncoder();
  const boundary = "----=_scoring_sheet_attachment";
  const name = `${fileName}.xlsx`;
  const lines = [
    "X-Unsent: 1",
    "To: ",
    `Subject: ${encodedWords(subject)}`,
    "MIME-Version: 1.0",
    `Content-Type: multipart/mixed; boundary="${boundary}"`,
    "",
    `--${boundary}`,
    "Content-Type: text/plain; charset=utf-8",
    "Content-Transfer-Encoding: base64",
    "",
    ...folded(base64(utf8.encode(body.replaceAll("\n", lineEnd)))),
    `--${boundary}`,
    `Content-Type: ${xlsxType}; name="scores.xlsx"`,
    "Content-Transfer-Encoding: base64",
    `Content-Disposition: attachment; filename="scores.xlsx";${lineEnd} filename*=UTF-8''${percentEncoded(name)}`,
    "",
    ...folded(base64(workbook)),
    `--${boundary}--`,
    "",
  ];
  return utf8.encode(lines.join(lineEnd));
}

/** As RFC 2047 has it: pieces of whole characters, each encoded by itself. */
function encodedWords(text: string): string {
  const utf8 = new TextEncoder();
  const pieces: string[] = [""];
  for (const character of text.replace(/\s+/g, " ")) {
    const longer = (pieces.at(-1) ?? "") + character;
    if (utf8.encode(longer).length > encodedBytes) pieces.push(character);
    else pieces[pieces.length - 1] = longer;
  }
  return pieces.map((piece) => `=?UTF-8?B?${base64(utf8.encode(piece))}?=`).join(`${lineEnd} `);
}

/** As RFC 5987 has it. */
function percentEncoded(text: string): string {
  return encodeURIComponent(text).replace(/['()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}

function base64(bytes: Uint8Array): string {
  let binary = "";
  // Few arguments at a time: a call takes only so many.
  for (let at = 0; at < bytes.length; at += 8192) binary += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(binary);
}

function folded(text: string): string[] {
  return text.match(new RegExp(`.{1,${base64Width}}`, "g")) ?? [""];
}

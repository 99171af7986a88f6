/** Tells by its first bytes what a file is: a zip archive, as .xlsx files are, an old workbook, an encrypted one, mail, text or something else. */

import { UnreadableFile } from "./unreadableFile";

const sampleLength = 4096;

/** `compound` files hold old or encrypted workbooks, or mail; `old-workbook` is one without a compound file around it. */
export type ContentKind = "empty" | "zip" | "compound" | "other-archive" | "old-workbook" | "mail" | "text" | "other";

const starts: readonly { kind: ContentKind; bytes: readonly number[] }[] = [
  { kind: "zip", bytes: [0x50, 0x4b, 0x03, 0x04] },
  { kind: "compound", bytes: [0xd0, 0xcf, 0x11, 0xe0] },
  // .rar, .7z, .gz, .bz2 and .xz
  { kind: "other-archive", bytes: [0x52, 0x61, 0x72, 0x21] },
  { kind: "other-archive", bytes: [0x37, 0x7a, 0xbc, 0xaf] },
  { kind: "other-archive", bytes: [0x1f, 0x8b, 0x08] },
  { kind: "other-archive", bytes: [0x42, 0x5a, 0x68] },
  { kind: "other-archive", bytes: [0xfd, 0x37, 0x7a, 0x58, 0x5a] },
  // What Outlook makes of attachments (winmail.dat).
  { kind: "mail", bytes: [0x78, 0x9f, 0x3e, 0x22] },
  // Small ones may have nothing but letters.
  { kind: "other", bytes: [0x25, 0x50, 0x44, 0x46] },
];

/** A .tar file names the first file in it before it says what it is. */
const tar = { at: 257, mark: [0x75, 0x73, 0x74, 0x61, 0x72] };

/** The names of files say nothing. Some 4,000 bytes are enough. */
export function kindOfContent(bytes: Uint8Array): ContentKind {
  if (bytes.length === 0) return "empty";
  const known = starts.find((start) => start.bytes.every((byte, i) => bytes[i] === byte));
  if (known) return known.kind;
  if (tar.mark.every((byte, i) => bytes[tar.at + i] === byte)) return "other-archive";
  if (isBareOldWorkbook(bytes)) return "old-workbook";
  if (looksLikeMail(bytes)) return "mail";
  return looksLikeText(bytes) ? "text" : "other";
}

/** The error to throw for a file that does not begin as a zip archive; null where it does. */
export function notAZip(bytes: Uint8Array): UnreadableFile | null {
  switch (kindOfContent(bytes)) {
    case "zip":
      return null;
    case "compound":
      return compoundFile(bytes);
    case "empty":
      return new UnreadableFile("empty", "no bytes");
    case "other-archive":
      return new UnreadableFile("other-archive", "an archive that is no zip");
    case "old-workbook":
      return new UnreadableFile("old-format", "records without a compound file around them");
    case "mail":
      return new UnreadableFile("mail", "headers of a message");
    case "text":
      return new UnreadableFile("text", "plain text");
    case "other":
      return new UnreadableFile("not-a-workbook", "neither a zip archive nor a compound file");
  }
}

/** An encrypted .xlsx is a compound file as the old formats are; the streams' names tell them apart. */
function compoundFile(bytes: Uint8Array): UnreadableFile {
  if (holdsName(bytes, "EncryptedPackage")) return new UnreadableFile("encrypted", "an encrypted package");
  // Some programs write it in capitals; case does not count there.
  if (["Workbook", "Book", "WORKBOOK", "BOOK"].some((name) => holdsName(bytes, name)))
    return new UnreadableFile("old-format", "a compound file with a workbook");
  if (holdsName(bytes, "__substg1.0_")) return new UnreadableFile("mail", "a message of Outlook");
  return new UnreadableFile("not-a-workbook", "a compound file without a workbook");
}

/** Compound files keep names in UTF-16. */
function holdsName(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(wanted[0] ?? 0); at >= 0; at = bytes.indexOf(wanted[0] ?? 0, at + 1)) {
    if (wanted.every((byte, i) => bytes[at + i] === byte)) return true;
  }
  return false;
}

/** Chinese text may stand in any encoding, but none has control characters other than spaces and line ends. */
function looksLikeText(bytes: Uint8Array): boolean {
  const unicodeMark = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return unicodeMark || bytes.subarray(0, sampleLength).every((byte) => byte >= 0x20 || (byte >= 9 && byte <= 13));
}

/** A record that begins a workbook or a sheet of Excel 2 to 5: its number, then its length. */
function isBareOldWorkbook(bytes: Uint8Array): boolean {
  const [type, version, length, high] = bytes;
  return type === 9 && [0, 2, 4, 8].includes(version ?? 1) && (length ?? 0) >= 4 && (length ?? 0) <= 16 && high === 0;
}

const firstHeader =
  /^(From |(Return-Path|Received|MIME-Version|Message-ID|Date|Subject|From|To|Delivered-To|Content-Type|DKIM-Signature|X-[\w-]+): )/i;

/** Two headers at its beginning, and one that every message has. */
function looksLikeMail(bytes: Uint8Array): boolean {
  const beginning = new TextDecoder("latin1").decode(bytes.subarray(0, sampleLength));
  return firstHeader.test(beginning) && /\n(MIME-Version|From|Received|Message-ID): /i.test(beginning);
}

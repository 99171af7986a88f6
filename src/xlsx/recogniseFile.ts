/** Tells what a file is that is no .xlsx: nothing, text, mail, an old workbook, an encrypted one, another archive, or something else. */

import { UnreadableFile } from "./unreadableFile";

const zipStart = [0x50, 0x4b, 0x03, 0x04];
const compoundStart = [0xd0, 0xcf, 0x11, 0xe0];
const rarStart = [0x52, 0x61, 0x72, 0x21];
const sevenZipStart = [0x37, 0x7a, 0xbc, 0xaf];
const sampleLength = 4096;

/** The error to throw for a file that does not begin as a zip archive; null where it does. */
export function notAZip(bytes: Uint8Array): UnreadableFile | null {
  if (bytes.length === 0) return new UnreadableFile("empty", "no bytes");
  if (beginsWith(bytes, zipStart)) return null;
  if (beginsWith(bytes, compoundStart)) return compoundFile(bytes);
  if (beginsWith(bytes, rarStart) || beginsWith(bytes, sevenZipStart))
    return new UnreadableFile("other-archive", "an archive that is no zip");
  if (isBareOldWorkbook(bytes)) return new UnreadableFile("old-format", "records without a compound file around them");
  if (looksLikeMail(bytes)) return new UnreadableFile("mail", "headers of a message");
  if (looksLikeText(bytes)) return new UnreadableFile("text", "plain text");
  return new UnreadableFile("not-a-workbook", "neither a zip archive nor a compound file");
}

/** An encrypted .xlsx is a compound file as the old formats are; the streams' names tell them apart. */
function compoundFile(bytes: Uint8Array): UnreadableFile {
  if (holdsName(bytes, "EncryptedPackage")) return new UnreadableFile("encrypted", "an encrypted package");
  if (holdsName(bytes, "Workbook") || holdsName(bytes, "Book"))
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

function beginsWith(bytes: Uint8Array, start: number[]): boolean {
  return start.every((byte, i) => bytes[i] === byte);
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
export function looksLikeMail(bytes: Uint8Array): boolean {
  const beginning = new TextDecoder("latin1").decode(bytes.subarray(0, sampleLength));
  return firstHeader.test(beginning) && /\n(MIME-Version|From|Received|Message-ID): /i.test(beginning);
}

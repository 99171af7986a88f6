/** Encrypted .xls files, opened by us and by another program's code alike. */

import { createHash } from "node:crypto";
import * as xlsx from "@e965/xlsx";
import { decrypt } from "officecrypto-tool";
import { readReturnedFiles } from "../../src/actions/files/readReturned";
import { loadOtherFormats } from "../../src/formats/loadOtherFormats";
import type { OtherFormats } from "../../src/formats/otherFormats";
import { savedBySheetJs } from "../helpers/otherPrograms";
import { fileOfUnit } from "../helpers/returned";

const password = "密码 1a";
let others: OtherFormats;
let plain: Uint8Array;

beforeAll(async () => {
  others = await loadOtherFormats();
  plain = savedBySheetJs(await fileOfUnit({ unit: "省公安厅", scores: { 1: 0.5 } }), "biff8");
});

const hash = (name: "md5" | "sha1", ...parts: Uint8Array[]): Buffer =>
  createHash(name).update(Buffer.concat(parts)).digest();
const number = (value: number, length = 4): Buffer => {
  const bytes = Buffer.alloc(length);
  bytes.writeUIntLE(value, 0, length);
  return bytes;
};

/** By the specification, with Node's own hashes; RC4 is no longer in its ciphers. */
function rc4(key: Uint8Array, length: number): Buffer {
  const state = Array.from({ length: 256 }, (_, i) => i);
  const swap = (i: number, j: number): void => void ([state[i], state[j]] = [state[j] ?? 0, state[i] ?? 0]);
  for (let i = 0, j = 0; i < 256; i++) {
    j = (j + (state[i] ?? 0) + (key[i % key.length] ?? 0)) % 256;
    swap(i, j);
  }
  let [i, j] = [0, 0];
  return Buffer.from(
    Array.from({ length }, () => {
      i = (i + 1) % 256;
      j = (j + (state[i] ?? 0)) % 256;
      swap(i, j);
      return state[((state[i] ?? 0) + (state[j] ?? 0)) % 256] ?? 0;
    }),
  );
}

const xor = (bytes: Uint8Array, key: Uint8Array): Buffer => Buffer.from(bytes.map((byte, i) => byte ^ (key[i] ?? 0)));

type Way = "RC4" | "CryptoAPI";

function encrypted(file: Uint8Array, way: Way, word: string): Uint8Array {
  const salt = Buffer.from(Array.from({ length: 16 }, (_, i) => i * 7));
  const verifier = Buffer.from(Array.from({ length: 16 }, (_, i) => i * 11));
  const letters = Buffer.from(word, "utf16le");
  const start = hash("md5", letters).subarray(0, 5);
  const simple = hash("md5", ...Array.from({ length: 16 }, () => [start, salt]).flat()).subarray(0, 5);
  const keyOf = (block: number): Buffer =>
    way === "RC4"
      ? hash("md5", simple, number(block))
      : hash("sha1", hash("sha1", salt, letters), number(block)).subarray(0, 16);
  const digest = hash(way === "RC4" ? "md5" : "sha1", verifier);
  const check = xor(Buffer.concat([verifier, digest]), rc4(keyOf(0), 16 + digest.length));
  const header = Buffer.concat([
    ...[4, 0, 0x6801, 0x8004, 128, 1, 0, 0].map((value) => number(value)),
    Buffer.from("Provider\0", "utf16le"),
  ]);
  const description =
    way === "RC4"
      ? [number(1, 2), number(1, 2), number(1, 2), salt, check]
      : [
          ...[number(1, 2), number(4, 2), number(2, 2), number(4), number(header.length), header],
          ...[number(16), salt, check.subarray(0, 16), number(20), check.subarray(16)],
        ];
  const content = Buffer.concat(description);
  const book = xlsx.CFB.read(Buffer.from(file), { type: "buffer" });
  const stream = Buffer.from((xlsx.CFB.find(book, "Workbook") as { content: Uint8Array }).content);
  const begin = 4 + stream.readUInt16LE(2);
  const shift = 4 + content.length;
  const all = Buffer.concat([
    stream.subarray(0, begin),
    number(0x2f, 2),
    number(content.length, 2),
    content,
    stream.subarray(begin),
  ]);
  const keys = Buffer.concat(
    Array.from({ length: Math.ceil(all.length / 1024) }, (_, block) => rc4(keyOf(block), 1024)),
  );
  for (let at = 0; at + 4 <= all.length; at += 4 + all.readUInt16LE(at + 2)) {
    const type = all.readUInt16LE(at);
    const length = all.readUInt16LE(at + 2);
    // Sheets begin farther behind now, and where they do is not encrypted.
    if (type === 0x85) all.writeUInt32LE(all.readUInt32LE(at + 4) + shift, at + 4);
    if ([0x809, 0x2f, 0xe1].includes(type)) continue;
    for (let i = at + 4 + (type === 0x85 ? 4 : 0); i < at + 4 + length; i++) all[i] = (all[i] ?? 0) ^ (keys[i] ?? 0);
  }
  const made = xlsx.CFB.utils.cfb_new();
  xlsx.CFB.utils.cfb_add(made, "/Workbook", all);
  return new Uint8Array(xlsx.CFB.write(made, { type: "buffer" }) as Buffer);
}

const read = (bytes: Uint8Array, given: string | null) => {
  const [file] = readReturnedFiles({ bytes, file: "甲", changedAt: "", others, password: given });
  return file?.refusal?.reason ?? file?.records[0]?.amounts.assessed.score;
};

test.each<Way>(["RC4", "CryptoAPI"])("%s: right, wrong and no password", async (way) => {
  const bytes = encrypted(plain, way, password);
  // Another program's code opens what was made here.
  expect(xlsx.read(await decrypt(Buffer.from(bytes), { password }), { type: "buffer" }).SheetNames).toHaveLength(2);
  expect(read(bytes, password)).toBe(96.5);
  expect(read(bytes, "另一个")).toBe("wrong-password");
  expect(read(bytes, null)).toBe("encrypted");
});

test("what Excel itself opens without asking is opened, whatever password is given for the others", () => {
  const silent = encrypted(plain, "CryptoAPI", "VelvetSweatshop");
  expect([read(silent, null), read(silent, "别的文件的")]).toEqual([96.5, 96.5]);
});

test("Excel 95's way, with the right password or none: what to do is said", () => {
  const other = encrypted(plain, "RC4", password);
  const type = other.findIndex((_, at) => other[at] === 0x2f && other[at + 1] === 0 && other[at + 4] === 1);
  other[type + 4] = 0;
  expect([read(other, password), read(other, null)]).toEqual(["unknown-encryption", "unknown-encryption"]);
});

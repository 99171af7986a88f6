/** Opens encrypted workbooks of Excel 97 to 2003 and of WPS (MS-OFFCRYPTO: RC4, and RC4 by CryptoAPI), whose records are encrypted one by one. */

import { md5, sha1 } from "@noble/hashes/legacy";
import { UnreadableFile } from "../xlsx/unreadableFile";
import { viewOf } from "../xlsx/zipDirectory";
import { passwordsFor } from "./silentPassword";

const filePass = 0x002f;
const boundSheet = 0x0085;
/** Records that stand as they are. */
const plainRecords = new Set([0x0009, 0x0209, 0x0409, 0x0809, filePass, 0x0195, 0x00e1, 0x0196, 0x0138, 0x0194]);
/** A record of no meaning, which takes the place of the one that says how it is encrypted. */
const meaningless = 0x0ffe;

/** Each key is for so many bytes of the stream. */
const blockLength = 1024;

/**
 * The stream as it was before; null where it is not encrypted.
 * @throws UnreadableFile, also for a password that does not open it
 */
export function decryptOld(stream: Uint8Array, password: string | null): Uint8Array | null {
  const at = findFilePass(stream);
  if (at < 0) return null;
  const keyOf = firstThatOpens(stream.subarray(at + 4), passwordsFor(password));
  if (!keyOf) throw new UnreadableFile(password === null ? "encrypted" : "wrong-password", "the verifier differs");
  const plain = stream.slice();
  const view = viewOf(plain);
  const cipher = new BlockCipher(keyOf);
  eachRecord(stream, (type, start, length) => {
    // Where a sheet begins stands as it is.
    const from = plainRecords.has(type) ? length : type === boundSheet ? 4 : 0;
    for (let i = from; i < length; i++) plain[start + i] = (plain[start + i] ?? 0) ^ cipher.byteAt(start + i);
  });
  view.setUint16(at, meaningless, true);
  return plain;
}

function findFilePass(stream: Uint8Array): number {
  let found = -1;
  let count = 0;
  eachRecord(stream, (type, start) => {
    if (type === filePass && found < 0) found = start - 4;
    // It stands among the first ones.
    return ++count < 16;
  });
  return found;
}

/** Until false is answered. */
function eachRecord(stream: Uint8Array, tell: (type: number, start: number, length: number) => unknown): void {
  const view = viewOf(stream);
  for (let at = 0; at + 4 <= stream.length;) {
    const [type, length] = [view.getUint16(at, true), view.getUint16(at + 2, true)];
    if (tell(type, at + 4, Math.min(length, stream.length - at - 4)) === false) return;
    at += 4 + length;
  }
}

type KeyOf = (block: number) => Uint8Array;

function firstThatOpens(content: Uint8Array, passwords: readonly string[]): KeyOf | null {
  for (const each of passwords) {
    const keyOf = keysFrom(content, each);
    if (keyOf) return keyOf;
  }
  return null;
}

/** The keys of all blocks; null for a wrong password. */
function keysFrom(content: Uint8Array, password: string): KeyOf | null {
  const view = viewOf(content);
  // Excel 95 only disguises what it writes; the library's way of undoing that is wrong.
  if (content.length < 54 || view.getUint16(0, true) !== 1) throw new UnreadableFile("unknown-encryption", "XOR");
  const [major, minor] = [view.getUint16(2, true), view.getUint16(4, true)];
  if (major === 1 && minor === 1) return simpleKeys(content, password);
  if (minor !== 2 || major < 2 || major > 4) throw new UnreadableFile("unknown-encryption", `RC4 ${major}.${minor}`);
  return providerKeys(content, password);
}

/** 40 bits, by MD5. */
function simpleKeys(content: Uint8Array, password: string): KeyOf | null {
  const [salt, verifier, verifierHash] = [content.subarray(6, 22), content.subarray(22, 38), content.subarray(38, 54)];
  const start = md5(lettersOf(password)).subarray(0, 5);
  const base = md5(joined(...Array.from({ length: 16 }, () => [start, salt]).flat())).subarray(0, 5);
  const keyOf: KeyOf = (block) => md5(joined(base, littleEndian(block)));
  return opens(keyOf, verifier, verifierHash, md5) ? keyOf : null;
}

/** As many bits as it says, by SHA-1. */
function providerKeys(content: Uint8Array, password: string): KeyOf | null {
  const view = viewOf(content);
  const header = 14;
  const at = header + view.getUint32(10, true);
  if (at + 60 > content.length) throw new UnreadableFile("damaged", "the encryption is cut short");
  const bits = view.getUint32(header + 16, true) || 40;
  const salt = content.subarray(at + 4, at + 20);
  const base = sha1(joined(salt, lettersOf(password)));
  const keyOf: KeyOf = (block) => {
    const key = sha1(joined(base, littleEndian(block))).subarray(0, bits / 8);
    return bits === 40 ? joined(key, new Uint8Array(11)) : key;
  };
  const [verifier, hash] = [content.subarray(at + 20, at + 36), content.subarray(at + 40, at + 60)];
  return opens(keyOf, verifier, hash, sha1) ? keyOf : null;
}

function opens(
  keyOf: KeyOf,
  verifier: Uint8Array,
  hash: Uint8Array,
  digest: (bytes: Uint8Array) => Uint8Array,
): boolean {
  const cipher = new Rc4(keyOf(0));
  const [plain, found] = [verifier.map((byte) => byte ^ cipher.next()), hash.map((byte) => byte ^ cipher.next())];
  return digest(plain).every((byte, i) => byte === found[i]);
}

/** Keys change with the place in the stream; bytes that stand as they are use up their share all the same. */
class BlockCipher {
  private block = -1;
  private at = 0;
  private cipher = new Rc4(Uint8Array.of(0));

  constructor(private readonly keyOf: KeyOf) {}

  /** Places are asked for in their order. */
  byteAt(place: number): number {
    const block = Math.floor(place / blockLength);
    if (block !== this.block) {
      this.block = block;
      this.at = block * blockLength;
      this.cipher = new Rc4(this.keyOf(block));
    }
    for (; this.at < place; this.at++) this.cipher.next();
    this.at++;
    return this.cipher.next();
  }
}

class Rc4 {
  private readonly state = Uint8Array.from({ length: 256 }, (_, i) => i);
  private i = 0;
  private j = 0;

  constructor(key: Uint8Array) {
    const { state } = this;
    for (let i = 0, j = 0; i < 256; i++) {
      j = (j + (state[i] ?? 0) + (key[i % key.length] ?? 0)) & 255;
      [state[i], state[j]] = [state[j] ?? 0, state[i] ?? 0];
    }
  }

  next(): number {
    const { state } = this;
    this.i = (this.i + 1) & 255;
    const first = state[this.i] ?? 0;
    this.j = (this.j + first) & 255;
    const second = state[this.j] ?? 0;
    state[this.i] = second;
    state[this.j] = first;
    return state[(first + second) & 255] ?? 0;
  }
}

/** In UTF-16. */
function lettersOf(password: string): Uint8Array {
  return Uint8Array.from([...Array(password.length).keys()].flatMap((i) => littleEndian(password.charCodeAt(i), 2)));
}

function littleEndian(number: number, length = 4): number[] {
  return Array.from({ length }, (_, i) => (number >> (8 * i)) & 255);
}

function joined(...parts: ArrayLike<number>[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => Array.from(part)));
}

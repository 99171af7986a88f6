/**
 * Opens encrypted workbooks of Excel 2007 and later (MS-OFFCRYPTO: agile and standard encryption). The hashes and the cipher
 * are those of a library that runs in browsers too.
 */

import { cbc, ecb } from "@noble/ciphers/aes";
import { sha1 } from "@noble/hashes/sha1";
import { sha256, sha384, sha512 } from "@noble/hashes/sha2";
import { mostFileBytes, mostPasswordTurns } from "../domain/limits";
import { joinBytes } from "../xlsx/joinBytes";
import { UnreadableFile } from "../xlsx/unreadableFile";
import { viewOf } from "../xlsx/zipDirectory";
import { streamOf } from "./compoundFile";
import { passwordsFor } from "./silentPassword";

/** The workbook inside; null stands for no password, which is enough where Excel asks for none. @throws UnreadableFile, also for a password that does not open it */
export function decryptPackage(bytes: Uint8Array, password: string | null): Uint8Array {
  if (bytes.length > mostFileBytes) throw new UnreadableFile("too-large", `more than ${mostFileBytes} bytes`);
  const [info, packed] = [streamOf(bytes, "EncryptionInfo"), streamOf(bytes, "EncryptedPackage")];
  if (!info || !packed || info.length < 8 || packed.length < 8)
    throw new UnreadableFile("damaged", "a part of the encryption is missing");
  const view = viewOf(info);
  const [major, minor] = [view.getUint16(0, true), view.getUint16(2, true)];
  const isAgile = major === 4 && minor === 4;
  if (!isAgile && (minor !== 2 || major < 2 || major > 4))
    throw new UnreadableFile("unknown-encryption", `version ${major}.${minor}`);
  try {
    for (const each of passwordsFor(password)) {
      const opened = isAgile ? openAgile(info.subarray(8), packed, each) : openStandard(info, packed, each);
      if (opened) return opened;
    }
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    throw new UnreadableFile("damaged", `the encryption: ${String(error)}`);
  }
  throw new UnreadableFile(password === null ? "encrypted" : "wrong-password", "the verifier differs");
}

const hashes = { SHA1: sha1, SHA256: sha256, SHA384: sha384, SHA512: sha512 } as const;
type Hash = (typeof hashes)[keyof typeof hashes];

/** Content is encrypted in pieces of so many bytes. */
const pieceLength = 4096;

/** What each key is for, as the specification has it. */
const [forVerifierInput, forVerifierHash, forKey] = [
  [0xfe, 0xa7, 0xd2, 0x76, 0x3b, 0x4b, 0x9e, 0x79],
  [0xd7, 0xaa, 0x0f, 0x6d, 0x30, 0x61, 0x34, 0x4e],
  [0x14, 0x6e, 0x0b, 0xe7, 0xab, 0xac, 0xd0, 0xd6],
] as const;

/** Null for a wrong password. */
function openAgile(xml: Uint8Array, packed: Uint8Array, password: string): Uint8Array | null {
  const text = new TextDecoder().decode(xml);
  const data = cipherIn(text, "keyData");
  const own = cipherIn(text, "encryptedKey");
  if (own.turns > mostPasswordTurns) throw new UnreadableFile("too-large", `${own.turns} turns of the password`);
  const turned = turnedPassword(own.hash, own.salt, password, own.turns);
  const decrypted = (name: string, purpose: readonly number[]): Uint8Array => {
    const key = fitted(own.hash(joinBytes([turned, purpose])), own.keyLength);
    return cbc(key, fitted(own.salt, own.blockSize), { disablePadding: true }).decrypt(own.bytes(name));
  };
  const input = own.hash(decrypted("encryptedVerifierHashInput", forVerifierInput).subarray(0, own.salt.length));
  if (!startsWith(decrypted("encryptedVerifierHashValue", forVerifierHash), input)) return null;
  const key = decrypted("encryptedKeyValue", forKey).subarray(0, own.keyLength);
  return ofItsLength(packed, (piece, index) => {
    const iv = fitted(data.hash(joinBytes([data.salt, littleEndian(index)])), data.blockSize);
    return cbc(key, iv, { disablePadding: true }).decrypt(piece);
  });
}

interface Cipher {
  hash: Hash;
  salt: Uint8Array;
  blockSize: number;
  keyLength: number;
  turns: number;
  bytes(name: string): Uint8Array;
}

/** What an element of the description says, whichever prefix it has. */
function cipherIn(xml: string, element: string): Cipher {
  const tag = new RegExp(`<(?:\\w+:)?${element}\\s([^>]*)>`).exec(xml)?.[1] ?? "";
  const attributes = new Map(
    [...tag.matchAll(/(\w+)\s*=\s*["']([^"']*)["']/g)].map(([, name = "", value = ""]) => [name, value]),
  );
  const text = (name: string): string => attributes.get(name) ?? "";
  const hash = hashes[text("hashAlgorithm").replace("-", "") as keyof typeof hashes] as Hash | undefined;
  if (!hash || text("cipherAlgorithm") !== "AES" || text("cipherChaining") !== "ChainingModeCBC")
    throw new UnreadableFile("unknown-encryption", tag.slice(0, 200));
  const bytes = (name: string): Uint8Array => Uint8Array.from(atob(text(name)), (letter) => letter.charCodeAt(0));
  const [blockSize, keyLength] = [Number(text("blockSize")), Number(text("keyBits")) / 8];
  return { hash, salt: bytes("saltValue"), blockSize, keyLength, turns: Number(text("spinCount") || 0), bytes };
}

/** Excel 2007: AES in single blocks, SHA-1, 50,000 turns; null for a wrong password. */
function openStandard(info: Uint8Array, packed: Uint8Array, password: string): Uint8Array | null {
  const view = viewOf(info);
  const header = 12;
  const verifier = header + view.getUint32(8, true);
  const [algorithm, keyLength] = [view.getUint32(header + 8, true), view.getUint32(header + 16, true) / 8];
  if (algorithm < 0x660e || algorithm > 0x6610)
    throw new UnreadableFile("unknown-encryption", `algorithm ${algorithm}`);
  const salt = info.subarray(verifier + 4, verifier + 20);
  const turned = sha1(joinBytes([turnedPassword(sha1, salt, password, 50_000), littleEndian(0)]));
  const half = (byte: number): Uint8Array =>
    sha1(new Uint8Array(64).fill(byte).map((each, i) => each ^ (turned[i] ?? 0)));
  const key = joinBytes([half(0x36), half(0x5c)]).subarray(0, keyLength);
  const decrypt = (part: Uint8Array): Uint8Array => ecb(key, { disablePadding: true }).decrypt(part);
  const input = sha1(decrypt(info.slice(verifier + 20, verifier + 36)));
  const hashLength = view.getUint32(verifier + 36, true);
  const found = decrypt(info.slice(verifier + 40, verifier + 72)).subarray(0, hashLength);
  if (hashLength !== input.length || !startsWith(found, input)) return null;
  return ofItsLength(packed, decrypt);
}

/** The password's hash with the salt, hashed again and again with a number in front. */
function turnedPassword(hash: Hash, salt: Uint8Array, password: string, turns: number): Uint8Array {
  const letters = new Uint8Array(2 * password.length);
  const view = viewOf(letters);
  for (let i = 0; i < password.length; i++) view.setUint16(2 * i, password.charCodeAt(i), true);
  let turned: Uint8Array = hash(joinBytes([salt, letters]));
  const input = new Uint8Array(4 + turned.length);
  const number = viewOf(input);
  for (let turn = 0; turn < turns; turn++) {
    number.setUint32(0, turn, true);
    input.set(turned, 4);
    turned = hash(input);
  }
  return turned;
}

/** Before the encrypted content stands how long it is; its last piece is filled up. */
function ofItsLength(packed: Uint8Array, decrypt: (piece: Uint8Array, index: number) => Uint8Array): Uint8Array {
  const length = viewOf(packed).getUint32(0, true);
  const content = new Uint8Array(packed.length - 8);
  if (length > content.length) throw new UnreadableFile("truncated", "less than it says is encrypted");
  for (let at = 0; at < content.length; at += pieceLength) {
    const piece = packed.slice(8 + at, 8 + at + pieceLength);
    const whole = piece.length - (piece.length % 16);
    content.set(decrypt(piece.subarray(0, whole), at / pieceLength), at);
  }
  return content.subarray(0, length);
}

function littleEndian(number: number): Uint8Array {
  const bytes = new Uint8Array(4);
  viewOf(bytes).setUint32(0, number, true);
  return bytes;
}

/** Cut off, or filled up as the specification says. */
function fitted(bytes: Uint8Array, length: number): Uint8Array {
  const all = new Uint8Array(length).fill(0x36);
  all.set(bytes.subarray(0, length));
  return all;
}

function startsWith(bytes: Uint8Array, start: Uint8Array): boolean {
  return start.length > 0 && start.every((byte, i) => bytes[i] === byte);
}

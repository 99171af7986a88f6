/** Locks a workbook's structure with a password: sheets can be neither added, removed, renamed nor moved without it. */

import { sha512 } from "@noble/hashes/sha2";
import { randomBytes } from "@noble/hashes/utils";
import { element } from "./xml";

/** What a file keeps of a password, in the standard's terms. */
export interface StructureLock {
  hash: string;
  salt: string;
  spins: number;
}

/** Excel hashes a password so often, so that guessing takes long. */
const spins = 100_000;

/** Takes some tenths of a second: one lock does for many workbooks. */
export function lockStructure(password: string, salt: Uint8Array = randomBytes(16)): StructureLock {
  const letters = Uint8Array.from([...utf16(password)]);
  let hash = sha512(Uint8Array.from([...salt, ...letters]));
  const next = new Uint8Array(hash.length + 4);
  for (let spin = 0; spin < spins; spin++) {
    next.set(hash);
    new DataView(next.buffer).setUint32(hash.length, spin, true);
    hash = sha512(next);
  }
  return { hash: base64(hash), salt: base64(salt), spins };
}

/** The element in the workbook part. */
export function structureLockXml({ hash, salt, spins: spinCount }: StructureLock): string {
  return element("workbookProtection", {
    workbookAlgorithmName: "SHA-512",
    workbookHashValue: hash,
    workbookSaltValue: salt,
    workbookSpinCount: spinCount,
    lockStructure: true,
  });
}

function* utf16(text: string): Generator<number> {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    yield code & 0xff;
    yield code >> 8;
  }
}

function base64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}

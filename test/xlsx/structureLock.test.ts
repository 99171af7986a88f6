/** The lock of a workbook's structure: hashed as the standard says, and where the standard wants it. */

import { createHash } from "node:crypto";
import { strFromU8, unzipSync } from "fflate";
import { readWorkbook } from "../../src/xlsx/readWorkbook";
import { lockStructure } from "../../src/xlsx/structureLock";
import { writeWorkbook } from "../../src/xlsx/writeWorkbook";
import { convert } from "../helpers/libreOffice";
import { schemaFaults } from "../helpers/validateXlsx";
import { plainSheet } from "./everySort";

/** LibreOffice has to start. */
jest.setTimeout(180_000);

const salt = Uint8Array.from({ length: 16 }, (_, i) => 7 * i);

/** ECMA-376 part 1, 18.2.29, by Node's own SHA-512. */
function hashed(password: string, spins: number): string {
  const sha512 = (...parts: Uint8Array[]): Buffer => {
    const hash = createHash("sha512");
    for (const part of parts) hash.update(part);
    return hash.digest();
  };
  let hash = sha512(salt, Buffer.from(password, "utf16le"));
  for (let spin = 0; spin < spins; spin++) {
    const number = Buffer.alloc(4);
    number.writeUInt32LE(spin);
    hash = sha512(hash, number);
  }
  return hash.toString("base64");
}

test.each(["abc", "密码 123"])("the password %s is hashed as the standard says", (password) => {
  const lock = lockStructure(password, salt);
  expect(lock).toEqual({
    hash: hashed(password, lock.spins),
    salt: Buffer.from(salt).toString("base64"),
    spins: 100_000,
  });
});

test("a locked workbook is valid and opens in LibreOffice, which does not know the lock; without a password nothing is locked", async () => {
  const plan = { sheets: [plainSheet([["甲", 1]])] };
  const [locked, open] = [await writeWorkbook(plan, { lock: lockStructure("abc", salt) }), await writeWorkbook(plan)];
  expect(await schemaFaults([locked])).toEqual([]);
  const [again = new Uint8Array()] = await convert([locked], "xlsx");
  const structure = (bytes: Uint8Array): boolean =>
    /<workbookProtection[^>]* lockStructure="(1|true)"/.test(
      strFromU8(unzipSync(bytes)["xl/workbook.xml"] ?? new Uint8Array()),
    );
  expect([locked, open].map(structure)).toEqual([true, false]);
  expect(readWorkbook(again)[0]?.values).toEqual([["甲", 1]]);
});

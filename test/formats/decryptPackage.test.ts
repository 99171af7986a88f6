/** Encrypted workbooks, made by another program's code: opened with their password, by whichever file they come in, and never without. */

import { encrypt } from "officecrypto-tool";
import { checkFile } from "../../src/actions/files/checkFile";
import { readReturnedFiles } from "../../src/actions/files/readReturned";
import { loadOtherFormats } from "../../src/formats/loadOtherFormats";
import { type OtherFormats } from "../../src/formats/otherFormats";
import { savedBySheetJs } from "../helpers/otherPrograms";
import { fileOfUnit } from "../helpers/returned";
import { zipOfFiles } from "../helpers/zipOfFiles";

const password = "密码 1a";
let others: OtherFormats;
let honest: Uint8Array;
let agile: Uint8Array;
let standard: Uint8Array;

beforeAll(async () => {
  others = await loadOtherFormats();
  honest = await fileOfUnit({ unit: "省公安厅", scores: { 1: 0.5 } });
  agile = encrypt(Buffer.from(honest), { password });
  standard = encrypt(Buffer.from(honest), { password, type: "standard" });
});

const read = (bytes: Uint8Array, given: string | null) =>
  readReturnedFiles({ bytes, file: "甲", changedAt: "", others, password: given }).map(
    ({ file, refusal, records }) => ({
      file,
      refusal: refusal?.reason ?? null,
      total: records[0]?.amounts.assessed.score,
    }),
  );

test("both ways of encrypting: right, wrong and no password", () => {
  for (const bytes of [agile, standard]) {
    expect(read(bytes, password)).toEqual([{ file: "甲", refusal: null, total: 96.5 }]);
    expect(read(bytes, "另一个")).toEqual([{ file: "甲", refusal: "wrong-password", total: undefined }]);
    expect(read(bytes, null)).toEqual([{ file: "甲", refusal: "encrypted", total: undefined }]);
  }
});

test("what Excel itself opens without asking is opened, whatever password is given for the others", () => {
  const word = { password: "VelvetSweatshop" };
  for (const options of [word, { ...word, type: "standard" } as const]) {
    const silent = encrypt(Buffer.from(honest), options);
    for (const given of [null, password])
      expect(read(silent, given)).toEqual([{ file: "甲", refusal: null, total: 96.5 }]);
  }
});

test("checking takes the password, too", () => {
  expect(checkFile(standard, { others, password })).toHaveLength(1);
});

test("what is inside may be of another format, or no workbook, or encrypted once more", () => {
  const inside = (bytes: Uint8Array): Uint8Array => encrypt(Buffer.from(bytes), { password, type: "standard" });
  expect(read(inside(savedBySheetJs(honest, "xlsb")), password)).toMatchObject([{ refusal: null, total: 96.5 }]);
  expect(read(inside(Buffer.from("text")), password)).toMatchObject([{ refusal: "text" }]);
  expect(read(inside(standard), password)).toMatchObject([{ refusal: "encrypted" }]);
});

test("of an archive the password is tried on each file that needs one", () => {
  const archive = zipOfFiles({ "甲.xlsx": standard, "乙.xlsx": honest });
  expect(read(archive, password).map(({ refusal, total }) => [refusal, total])).toEqual([
    [null, 96.5],
    [null, 96.5],
  ]);
  expect(read(archive, null).map(({ refusal }) => refusal)).toEqual(["encrypted", null]);
});

test("damage anywhere is a reason, never another error", () => {
  const reasons = new Set<string | null>();
  for (let at = 0; at < standard.length; at += 4999)
    for (const { refusal } of read(
      standard.map((byte, i) => (i === at ? byte ^ 0x5a : byte)),
      password,
    ))
      reasons.add(refusal);
  expect([...reasons]).toContain(null);
  for (const reason of reasons)
    expect([
      null,
      "damaged",
      "encrypted",
      "wrong-password",
      "unknown-encryption",
      "truncated",
      "not-a-workbook",
    ]).toContain(reason);
});

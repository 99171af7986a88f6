/** What people send besides .xlsx, on the command line: other formats in a worker, archives, encrypted files, and what is passed over. */

import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { encrypt } from "officecrypto-tool";
import { runCommand } from "../../src/cli/runCommand";
import { consolidateText } from "../../src/text/consolidate";
import { refusalSentence } from "../../src/text/files";
import { savedBySheetJs } from "../helpers/otherPrograms";
import { fileOfUnit } from "../helpers/returned";
import { zipOfFiles } from "../helpers/zipOfFiles";

const text = consolidateText("zh-CN");
const password = "开门";
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "scoring-other-"));
  const fileOf = (unit: string): Promise<Uint8Array> => fileOfUnit({ unit, scores: { 1: 3 } });
  const [a, b, c, d] = await Promise.all([fileOf("甲厅"), fileOf("乙厅"), fileOf("丙厅"), fileOf("丁厅")]);
  const [e, f, g] = await Promise.all([fileOf("戊厅"), fileOf("己厅"), fileOf("庚厅")]);
  await mkdir(join(folder, ".隐藏"));
  await Promise.all([
    writeFile(join(folder, "甲厅.xls"), savedBySheetJs(a, "biff8")),
    writeFile(join(folder, "戊厅.et"), savedBySheetJs(e, "biff8")),
    writeFile(join(folder, "己厅.xlsm"), savedBySheetJs(f, "xlsm")),
    writeFile(join(folder, "庚厅.xltx"), g),
    writeFile(
      join(folder, "邮箱附件.zip"),
      zipOfFiles({ "一组/乙厅.xlsx": b, "~$乙厅.xlsx": new Uint8Array(1) }, "gbk"),
    ),
    writeFile(join(folder, "丙厅.xlsx"), encrypt(Buffer.from(c), { password, type: "standard" })),
    writeFile(join(folder, "没有后缀"), d),
    writeFile(join(folder, "~$甲厅.xlsx"), "x"),
    writeFile(join(folder, "Thumbs.db"), "x"),
    writeFile(join(folder, "照片.jpg"), Uint8Array.from([0xff, 0xd8, 0xff, 0xe0])),
    writeFile(join(folder, "说明.docx"), "x"),
    writeFile(join(folder, "邮件"), "From: a@b.c\r\nMIME-Version: 1.0\r\n\r\n"),
    writeFile(join(folder, "打包.rar"), "Rar!\u001a\u0007\u0000"),
    writeFile(join(folder, "加密的.zip"), withPassword(zipOfFiles({ "乙厅.xlsx": b }))),
    writeFile(join(folder, "加密的.ods"), encryptedOds(savedBySheetJs(a, "ods"))),
    symlink(join(folder, "甲厅.xls"), join(folder, "快捷方式.xls")),
  ]);
});
afterAll(async () => {
  await rm(folder, { recursive: true });
  await Promise.all(["out", "people"].map((name) => rm(`${folder}.${name}.xlsx`, { force: true })));
});

/** As archivers of today encrypt: AES, which is a way of packing of its own. */
function withPassword(archive: Uint8Array): Uint8Array {
  const bytes = Buffer.from(archive);
  for (const [signature, flags] of [
    ["PK\u0003\u0004", 6],
    ["PK\u0001\u0002", 8],
  ] as const) {
    const at = bytes.indexOf(signature) + flags;
    bytes.writeUInt16LE(bytes.readUInt16LE(at) | 1, at);
    bytes.writeUInt16LE(99, at + 2);
  }
  return bytes;
}

/** As LibreOffice encrypts: each part by itself, and how stands in the manifest. */
function encryptedOds(file: Uint8Array): Uint8Array {
  const { "META-INF/manifest.xml": manifest = new Uint8Array(), ...others } = unzipSync(file);
  const said = strFromU8(manifest).replace(
    /(<manifest:file-entry[^>]*"content\.xml"[^>]*?)\/>/,
    '$1><manifest:encryption-data manifest:checksum="AA=="/></manifest:file-entry>',
  );
  const content = new Uint8Array(1000).map((_, i) => (i * 7919) & 255);
  return zipSync({ ...others, "content.xml": content, "META-INF/manifest.xml": strToU8(said) });
}

async function run(...args: string[]) {
  const lines = { out: [] as string[], error: [] as string[] };
  const code = await runCommand(args, { out: (line) => lines.out.push(line), error: (line) => lines.error.push(line) });
  return { code, ...lines };
}

interface FileLine {
  file: string;
  verdict: string;
  reason: string | null;
  sheets: { unit: string; total: number | null; problems: { rule: string }[] }[];
}

async function consolidated(...more: string[]): Promise<{ code: number; files: Record<string, FileLine> }> {
  const { code, out } = await run("consolidate", folder, "--out", `${folder}.out.xlsx`, "--json", ...more);
  const files = out.map((line) => JSON.parse(line) as FileLine);
  return { code, files: Object.fromEntries(files.map((each) => [each.file.slice(folder.length + 1), each])) };
}

const sentence = (reason: Parameters<typeof refusalSentence>[0]["reason"]): string =>
  refusalSentence({ reason, detail: "" }, "zh-CN");

test("a folder: each file is read or has its reason, and what is passed over is listed", async () => {
  const { code, files } = await consolidated("--open-password", password);
  expect(code).toBe(1);
  const told = Object.entries(files).map(([name, { verdict, reason, sheets }]) => [
    name,
    verdict,
    reason ?? sheets.map(({ unit, total }) => `${unit} ${total}`).join(),
  ]);
  expect(told.sort()).toEqual(
    [
      ["丙厅.xlsx", "read", "丙厅 99"],
      ["打包.rar", "unreadable", sentence("other-archive")],
      ["加密的.ods", "unreadable", sentence("unknown-encryption")],
      ["加密的.zip › 乙厅.xlsx", "unreadable", sentence("encrypted-archive")],
      ["没有后缀", "read", "丁厅 99"],
      ["甲厅.xls", "read", "甲厅 99"],
      ["戊厅.et", "read", "戊厅 99"],
      ["己厅.xlsm", "read", "己厅 99"],
      ["庚厅.xltx", "read", "庚厅 99"],
      ["邮件", "unreadable", sentence("mail")],
      ["邮箱附件.zip › 一组/乙厅.xlsx", "read", "乙厅 99"],
      ["邮箱附件.zip › ~$乙厅.xlsx", "skipped", sentence("lock-file")],
      [".隐藏", "skipped", sentence("system-file")],
      ["Thumbs.db", "skipped", sentence("system-file")],
      ["~$甲厅.xlsx", "skipped", sentence("lock-file")],
      ["快捷方式.xls", "skipped", sentence("link")],
      ["照片.jpg", "skipped", sentence("picture")],
      ["说明.docx", "skipped", sentence("document")],
    ].sort(),
  );
  expect(files["甲厅.xls"]?.sheets[0]?.problems.map(({ rule }) => rule)).toContain("other-format");
  expect((await consolidated()).files["丙厅.xlsx"]?.reason).toBe(sentence("encrypted"));
  expect((await consolidated("--open-password", "错")).files["丙厅.xlsx"]?.reason).toBe(sentence("wrong-password"));
}, 60_000);

test("for people the skipped ones are counted, and only unreadable ones are a problem", async () => {
  const out = `${folder}.people.xlsx`;
  const archive = join(folder, "邮箱附件.zip");
  const { code, out: lines } = await run("consolidate", archive, "--out", out);
  expect({ code, lines }).toEqual({ code: 0, lines: expect.arrayContaining([text.cli.skipped(1)]) as string[] });
});

test.each(["check", "verify"])("%s reads them, too", async (command) => {
  const paths = ["甲厅.xls", "邮箱附件.zip", "丙厅.xlsx"].map((name) => join(folder, name));
  const { out, error } = await run(command, ...paths, "--json", "--open-password", password);
  const sheets = JSON.parse(out[0] ?? "[]") as { file: string; unit: string }[];
  expect(sheets.map(({ file, unit }) => [file.slice(folder.length + 1), unit])).toEqual([
    ["甲厅.xls", "甲厅"],
    ["邮箱附件.zip › 一组/乙厅.xlsx", "乙厅"],
    ["丙厅.xlsx", "丙厅"],
  ]);
  expect(error).toHaveLength(1);
});

/** Preparing a mail, and fetching the workbook's file through Microsoft's own runtime. */

import { checkFile } from "../../../src/actions/files/checkFile";
import { draftMail } from "../../../src/actions/send/draftMail";
import { prepareMail } from "../../../src/actions/send/prepareMail";
import { offersPdf, saveCopy } from "../../../src/actions/send/saveCopy";
import { readFile } from "../../../src/excel/readFile";
import type { Host } from "../../../src/workbench/host/host";
import { writeWorkbook } from "../../../src/xlsx/writeWorkbook";
import { readyWorkbook } from "../../helpers/finalSheets";
import { newHost, type OfficeRuntime, startOffice } from "../../helpers/officeRuntime";

const language = "zh-CN" as const;
const now = new Date(2026, 10, 23, 16, 5);

async function checked() {
  const [sheet] = checkFile(await writeWorkbook(readyWorkbook()));
  if (!sheet) throw new Error("no scoring sheet");
  return sheet;
}

describe("the mail", () => {
  test("file name, subject and text say unit, system, state, date, totals, findings and code", async () => {
    const sheet = { ...(await checked()), checkCode: "A3CD-4FGH-7KMN" };
    const mail = prepareMail(sheet, language, { now });
    expect(mail.fileName).toBe("省公安厅-附件2-定稿-2026-11-23-A3CD-4FGH-7KMN");
    expect(mail.subject).toContain("省公安厅");
    expect(mail.subject).toContain("定稿，核对码 A3CD-4FGH-7KMN");
    for (const said of [
      "总分：自评 100，考核 96.25，满分 100",
      "检查：全部通过",
      "核对码：A3CD-4FGH-7KMN",
      "组织领导：",
    ]) {
      expect(mail.body).toContain(said);
    }
  });

  test("an open sheet says so; a unit's name becomes a file name that Windows takes", async () => {
    const sheet = { ...(await checked()), unit: 'a/b: "c"', checkCode: null };
    const mail = prepareMail(sheet, language, { now });
    expect(mail.fileName).toBe("a_b_ _c_-附件2-未定稿-2026-11-23");
    expect(mail.body).toContain("核对码：未定稿");
    expect(prepareMail(sheet, "en-US", { now }).fileName).toContain("not final");
  });

  test("a sheet that was changed after it was finalised says so, and bears no code", async () => {
    const sheet = { ...(await checked()), checkCode: "A3CD-4FGH-7KMN" };
    const mail = prepareMail(sheet, language, { now, differs: true });
    expect(mail.fileName).toBe("省公安厅-附件2-与定稿不一致-2026-11-23");
    expect(mail.body).toContain("定稿后有改动，核对码已对不上");
    expect(JSON.stringify(mail)).not.toContain("A3CD");
  });

  test("the draft holds subject, text and the workbook byte for byte, and nobody's address", async () => {
    const mail = prepareMail(await checked(), language, { now });
    const workbook = await writeWorkbook(readyWorkbook());
    const eml = new TextDecoder("utf-8", { fatal: true }).decode(draftMail(mail, workbook));
    expect(eml.split("\r\n").every((line) => line.length <= 998 && !line.includes("\n"))).toBe(true);
    const [head = "", text = "", attachment = ""] = eml.split("------=_scoring_sheet_attachment");
    expect(head).toContain("X-Unsent: 1\r\nTo: \r\n");
    const words = [...head.matchAll(/=\?UTF-8\?B\?([^?]*)\?=/g)].map(([, word = ""]) => word);
    expect(words.map((word) => Buffer.from(word, "base64").toString()).join("")).toBe(mail.subject);
    const contentOf = (part: string) => Buffer.from(part.slice(part.indexOf("\r\n\r\n")), "base64");
    expect(contentOf(text).toString()).toBe(mail.body.replaceAll("\n", "\r\n"));
    expect(contentOf(attachment).equals(workbook)).toBe(true);
    expect(decodeURIComponent(/filename\*=UTF-8''(\S+)/.exec(attachment)?.[1] ?? "")).toBe(`${mail.fileName}.xlsx`);
  });
});

describe("the workbook's file", () => {
  let host: Host;
  let office: OfficeRuntime;
  beforeAll(async () => {
    office = await startOffice(newHost());
  });
  beforeEach(() => office.serve((host = newHost(readyWorkbook()))));
  afterAll(() => office.close());

  test("is fetched whole and closed", async () => {
    const bytes = await saveCopy({ kind: "compressed" });
    const { sheets } = readyWorkbook();
    expect(Buffer.from(bytes).equals(await writeWorkbook({ sheets }))).toBe(true);
    expect(host.files.openCount).toBe(0);
  });

  test("is put together from many slices; one that fails in the middle is told", async () => {
    const whole = await readFile("compressed");
    expect(Buffer.from(await readFile("compressed", 1000)).equals(whole)).toBe(true);
    host.files.failSlice = (offset) => offset === 7000;
    await expect(readFile("compressed", 1000)).rejects.toMatchObject({ kind: "file-failed", facts: { code: "5001" } });
    expect(host.files.openCount).toBe(0);
  });

  test("is closed when a slice fails, and the person is told; then it works again", async () => {
    host.files.failSlice = () => true;
    await expect(saveCopy({ kind: "compressed" })).rejects.toMatchObject({
      kind: "file-failed",
      facts: { code: "5001" },
    });
    expect(host.files.openCount).toBe(0);
    host.files.failSlice = null;
    expect((await saveCopy({ kind: "compressed" })).length).toBeGreaterThan(10_000);
  });

  test("a host that gives no file, or no PDF, says so and what to do", async () => {
    expect(offersPdf()).toBe(false);
    await expect(saveCopy({ kind: "pdf" })).rejects.toMatchObject({ kind: "file-unsupported" });
    host.files.unsupported = true;
    await expect(saveCopy({ kind: "compressed" })).rejects.toMatchObject({ kind: "file-unsupported" });
  });
});

/** Printing, finalising and sending as a person does at the workbench, up to the file that LibreOffice saved again. */

import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runCommand } from "../../src/cli/runCommand";
import type { Sheet } from "../../src/workbook/workbook";
import { convert } from "../helpers/libreOffice";
import { pdfPages } from "../helpers/pdfPages";
import { type Desk, sitDown } from "./helpers/openWorkbench";
import {
  becomes,
  downloadFrom,
  insert,
  overwriteUnprotected,
  pasteAt,
  saveWorkbook,
  scoreInFull,
  selectedCell,
  settled,
  typeInto,
  valueOf,
} from "./helpers/person";

const scoring = "评分表-省公安厅";
const codeShape = /[2-9AC-Y]{4}-[2-9AC-Y]{4}-[2-9AC-Y]{4}/;
const codeLine = /^已定稿，核对码 \S+$/;
let desk: Desk;
let code = "";

beforeAll(async () => {
  desk = await sitDown();
  await desk.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await insert(desk, "省公安厅", 0);
  await openTab("打印定稿");
  await desk.pane.getByRole("heading", { name: "定稿", exact: true }).waitFor();
});

afterAll(() => desk.close());

const openTab = (name: string) => desk.pane.getByRole("tab", { name, exact: true }).click();
const press = (name: string) => desk.pane.getByRole("button", { name, exact: true }).click();
const says = (text: string | RegExp) => desk.pane.getByText(text).first().waitFor();
const openSheet = () =>
  desk.page.evaluate(() => {
    const { sheets, activeSheetId } = window.workbench?.workbook ?? { sheets: [] };
    return sheets.find(({ id }) => id === activeSheetId)?.sheet.name;
  });
const sheetNames = () => desk.page.evaluate(() => window.workbench?.workbook.sheets.map(({ sheet }) => sheet.name));

function sheetNamed(name: string): Promise<Pick<Sheet, "page" | "columnWidths" | "protection"> | undefined> {
  return desk.page.evaluate((wanted) => {
    const sheet = window.workbench?.workbook.sheets.find((each) => each.sheet.name === wanted)?.sheet;
    return sheet && { page: sheet.page, columnWidths: sheet.columnWidths, protection: sheet.protection };
  }, name);
}

/** The number of pages that the pane showed last. */
async function toldPages(sentence: RegExp): Promise<number> {
  const text = await desk.pane.getByText(sentence).first().innerText();
  return Number(/共 (\d+) 页/.exec(text)?.[1]);
}

const printed = async (bytes: Uint8Array): Promise<string[]> => {
  const [pdf] = await convert([bytes], "pdf");
  return pdfPages(pdf ?? new Uint8Array());
};

describe("printing", () => {
  test("the table on A3 upright without descriptions, then on A4 with them: set up as asked", async () => {
    await desk.pane.getByRole("radio", { name: "A3" }).check();
    await desk.pane.getByRole("radio", { name: "纵向" }).check();
    await desk.pane.getByRole("checkbox", { name: "打印“指标说明”一列" }).uncheck();
    await press("重新排版");
    await says(/^排版完成，共 \d+ 页。$/);
    await settled(desk);
    expect(await sheetNamed(scoring)).toMatchObject({ page: { paper: "A3", orientation: "portrait" } });
    expect((await sheetNamed(scoring))?.columnWidths[5]).toBe(0);
    const few = await toldPages(/^排版完成/);
    await desk.pane.getByRole("radio", { name: "A4" }).check();
    await desk.pane.getByRole("radio", { name: "横向" }).check();
    await desk.pane.getByRole("checkbox", { name: "打印“指标说明”一列" }).check();
    await press("重新排版");
    await says("请按 Ctrl+P 预览，核对后打印。");
    await settled(desk);
    const { page, columnWidths, protection } = (await sheetNamed(scoring)) ?? {};
    expect(page).toMatchObject({ paper: "A4", orientation: "landscape", titleRows: { first: 4, last: 4 } });
    expect(columnWidths?.[5]).toBeGreaterThan(100);
    expect(protection).not.toBeNull();
    expect(await toldPages(/^排版完成/)).toBe((page?.breaks.length ?? 0) + 1);
    expect(await toldPages(/^排版完成/)).toBeGreaterThan(few);
    expect(await openSheet()).toBe(scoring);
  });

  test("a cover and a blank form, each a sheet of its own; LibreOffice prints all on the planned pages", async () => {
    await desk.pane.getByRole("radio", { name: "封面" }).check();
    await press("生成封面");
    await says("封面在工作表“封面-省公安厅”，一页。");
    await desk.page.getByText(scoring, { exact: true }).click();
    await desk.pane.getByRole("radio", { name: "现场评分表" }).check();
    await press("生成现场评分表");
    await says(/^现场评分表在工作表“现场评分表-省公安厅”，共 \d+ 页。$/);
    const formPages = await toldPages(/^现场评分表在工作表/);
    await settled(desk);
    const pages = await printed(await saveWorkbook(desk.page));
    const ofTable = ((await sheetNamed(scoring))?.page?.breaks.length ?? 0) + 1;
    const ofSummary = 1;
    expect(pages).toHaveLength(ofTable + ofSummary + 1 + formPages);
    await desk.page.getByText(scoring, { exact: true }).click();
    await settled(desk);
  });
});

describe("finalising", () => {
  test("with errors left it is refused, and the pane leads to them", async () => {
    await says("定稿前还要处理：未评分 47 项。");
    expect(await desk.pane.getByRole("button", { name: "定稿", exact: true }).count()).toBe(0);
    await press("到“检查”页逐项修改");
    await desk.pane.getByRole("heading", { name: "检查结果" }).waitFor();
    await scoreInFull(desk, scoring);
    await typeInto(desk, "G8", "2.5");
    await openTab("打印定稿");
  });

  test("warnings are shown, lead to their cells and are accepted; then the code is shown and stands everywhere", async () => {
    await says("有 1 处提醒，请看过再定稿：");
    await press("转到 H8");
    await becomes(() => selectedCell(desk), "H8");
    const finalise = desk.pane.getByRole("button", { name: "定稿", exact: true });
    expect(await finalise.getAttribute("aria-disabled")).toBe("true");
    await desk.pane.getByRole("checkbox", { name: "我已看过这些提醒，仍然定稿" }).check();
    await finalise.click();
    await says("请先填写经办人的姓名。");
    await desk.pane.getByRole("textbox", { name: /经办人/ }).fill("王芳");
    await finalise.click();
    await says("与定稿一致");
    await says("请按 Ctrl+S 保存工作簿，再按 Ctrl+P 预览、打印，或在下面发送。");
    await settled(desk);
    code = codeShape.exec(await desk.pane.getByText(codeLine).innerText())?.[0] ?? "";
    expect(code).toMatch(codeShape);
    expect(await openSheet()).toBe(scoring);
    expect(await valueOf(desk, scoring, "F1")).toBe(`核对码 ${code}`);
    expect(await sheetNames()).toEqual(expect.arrayContaining(["定稿单-省公安厅", "封面-省公安厅"]));
    for (const name of [scoring, "得分图表-省公安厅", "封面-省公安厅", "定稿单-省公安厅"])
      expect((await sheetNamed(name))?.page?.footer.right).toContain(code);
  });

  test("a finalised cell takes no entry; the cover on paper bears code and total", async () => {
    await typeInto(desk, "G9", "1");
    expect(await valueOf(desk, scoring, "G9")).toBe(4);
    await desk.page.keyboard.press("Escape");
    const pages = await printed(await saveWorkbook(desk.page));
    const cover = pages.find((page) => page.includes("考核验收") && page.includes("满分 100 分"));
    expect(cover).toContain(`核对码 ${code}`);
    expect(cover).toContain("99.5");
  });
});

describe("sending", () => {
  test("name, subject and text are copied as they are shown", async () => {
    const shown: Record<string, string> = {};
    for (const field of ["文件名", "邮件主题", "邮件正文"]) {
      await press(`复制 ${field}`);
      await desk.pane
        .getByRole("button", { name: `复制 ${field}` })
        .getByText("已复制")
        .waitFor();
      shown[field] = await desk.page.evaluate(() => navigator.clipboard.readText());
      expect(shown[field]).toBe(await desk.pane.getByRole("textbox", { name: field }).inputValue());
    }
    expect(shown["文件名"]).toMatch(new RegExp(`^省公安厅-附件2-定稿-\\d{4}-\\d\\d-\\d\\d-${code}\\.xlsx$`));
    expect(shown["邮件主题"]).toContain(`核对码 ${code}`);
    expect(shown["邮件正文"]).toContain("总分：自评 99.5，考核 未评，满分 100");
    expect(shown["邮件正文"]).toContain("检查：提醒 1 处");
  });

  test("the copy is the workbook, the draft holds it byte for byte; saved by LibreOffice it is as finalised", async () => {
    const copy = await downloadFrom(desk, "另存副本");
    await desk.pane.getByRole("link", { name: copy.name }).waitFor();
    const saved = await saveWorkbook(desk.page);
    expect(Buffer.from(copy.bytes).equals(saved)).toBe(true);
    const draft = await downloadFrom(desk, "下载邮件草稿（.eml）");
    expect(draft.name).toBe(copy.name.replace(/xlsx$/, "eml"));
    const eml = Buffer.from(draft.bytes).toString("utf8");
    expect(eml).toMatch(/^X-Unsent: 1\r\nTo: \r\nSubject: =\?UTF-8\?B\?/);
    const boundary = /boundary="([^"]+)"/.exec(eml)?.[1] ?? "";
    const parts = eml.split(`--${boundary}`);
    const contents = (part = "") => Buffer.from(part.slice(part.indexOf("\r\n\r\n")), "base64");
    expect(parts).toHaveLength(4);
    expect(contents(parts[1]).toString()).toContain(`核对码：${code}`);
    expect(contents(parts[2]).equals(saved)).toBe(true);

    const [again] = await convert([saved], "xlsx");
    const verified = await verifiedByCommand(again ?? new Uint8Array());
    expect(verified).toContain(`核对码：${code}\n  结论：与定稿一致`);
  });
});

async function verifiedByCommand(bytes: Uint8Array): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "scoring-deliver-"));
  try {
    await writeFile(join(folder, "a.xlsx"), bytes);
    const lines: string[] = [];
    const out = (line: string) => lines.push(line);
    await runCommand(["verify", join(folder, "a.xlsx")], { out, error: out });
    return lines.join("\n");
  } finally {
    await rm(folder, { recursive: true });
  }
}

describe("what differs, and reopening", () => {
  test("cells changed without the add-in are told exactly, and the mail calls the table final no more", async () => {
    await overwriteUnprotected(desk, scoring, { G6: 0.5, J8: "补写的理由" });
    await says("与定稿不一致，2 处不同");
    await says("第 1 项自评得分，定稿时是4，现在是0.5。");
    await says("第 3 项扣分依据，定稿时是空白，现在是“补写的理由”。");
    await says(/^这张表与定稿不一致。请先在“定稿”中改回原样/);
    expect(await desk.pane.getByRole("textbox", { name: "邮件主题" }).inputValue()).not.toContain(code);
    await overwriteUnprotected(desk, scoring, { G6: 4, J8: "" });
    await says("与定稿一致");
  });

  test("reopened, it can be changed again, and who did it when stays on record", async () => {
    await press("撤销定稿");
    await says("请先填写经办人的姓名。");
    await desk.pane.getByRole("textbox", { name: /经办人/ }).fill("李明");
    await press("撤销定稿");
    await says(/^现在可以修改了。原核对码作废/);
    await says(new RegExp(`李明 撤销定稿\\s+${code}`));
    await settled(desk);
    expect((await valueOf(desk, scoring, "F1")) || null).toBeNull();
    expect((await sheetNamed("封面-省公安厅"))?.page?.footer.right).not.toContain(code);
    await pasteAt(desk, "G8", "3");
    expect(await valueOf(desk, scoring, "G8")).toBe(3);
    await desk.pane.getByRole("textbox", { name: /经办人/ }).fill("王芳");
    await desk.pane.getByRole("button", { name: "定稿", exact: true }).click();
    await says("与定稿一致");
    expect(await desk.pane.getByText(codeLine).innerText()).not.toContain(code);
    expect(await desk.pane.getByText(/(王芳|李明) (撤销)?定稿\s/).count()).toBe(3);
  });

  test("nothing has gone wrong on the way, and no other machine was asked", () => {
    expect(desk.problems).toEqual([]);
  });
});

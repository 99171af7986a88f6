/**
 * The workbook screen as a person uses it, over a planned workbook in memory, verified by the domain itself.
 * @jest-environment jsdom
 */

import { TextEncoder as NodeTextEncoder } from "node:util";
import { cleanup, configure, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { checkSheet } from "../../../src/actions/check/checkSheet";
import type { CheckedSheet } from "../../../src/actions/check/pictureOfSheets";
import { Failure } from "../../../src/domain/failure";
import type { EnteredScores } from "../../../src/domain/scoreSheet";
import { officialSystems } from "../../../src/domain/systems";
import DeliverScreen from "../../../src/pane/deliver/DeliverScreen";
import { entriesFor, readyWorkbook } from "../../helpers/finalSheets";
import { contentOf } from "../../helpers/scoringContent";
import { code, InMemoryWorkbook } from "../inMemoryActions";
import { renderInPane } from "../renderInPane";
import { screenProps } from "../screenProps";

configure({ defaultHidden: true, asyncUtilTimeout: 10_000 });

const downloads: string[] = [];
beforeEach(() => {
  localStorage.clear();
  downloads.length = 0;
  // jsdom has no TextEncoder, and neither downloads nor addresses for files.
  globalThis.TextEncoder = NodeTextEncoder as typeof globalThis.TextEncoder;
  URL.createObjectURL = () => "blob:file";
  URL.revokeObjectURL = () => undefined;
  HTMLAnchorElement.prototype.click = function click() {
    downloads.push(this.download);
  };
});
afterEach(cleanup);

function checked(entries: Map<number, EnteredScores>): CheckedSheet {
  const [sheet] = readyWorkbook(entries).sheets;
  const current = sheet && checkSheet(contentOf(sheet), officialSystems);
  if (!current) throw new Error("no scoring sheet");
  return current;
}

const ready = entriesFor("provincial-departments");

function open(workbook = new InMemoryWorkbook(), entries = ready, displayLanguage = "zh-CN") {
  const opened: string[] = [];
  const props = { ...screenProps, current: checked(entries), selection: null };
  renderInPane(<DeliverScreen {...props} open={(screen) => opened.push(screen)} />, workbook, displayLanguage);
  return { user: userEvent.setup(), workbook, opened };
}

const button = (name: string | RegExp) => screen.findByRole("button", { name });
const who = () => screen.findByRole("textbox", { name: /经办人/ });

test("finalises with a name, shows code and verdict and what they prove, and reopens", async () => {
  const { user } = open(new InMemoryWorkbook());
  await user.click(await button("定稿"));
  expect(await screen.findByText("请先填写经办人的姓名。")).toBeTruthy();
  await user.type(await who(), "王芳");
  await user.click(await button("定稿"));
  expect(await screen.findByText(`已定稿，核对码 ${code}`)).toBeTruthy();
  expect(screen.getByText("与定稿一致")).toBeTruthy();
  expect(screen.getByText("请按 Ctrl+S 保存工作簿，再按 Ctrl+P 预览、打印，或在下面发送。")).toBeTruthy();
  expect(screen.getByText(/它不是签名/)).toBeTruthy();
  expect(screen.getByText(`2026-11-23 16:05  王芳 定稿  ${code}`, { normalizer: (text) => text })).toBeTruthy();

  await user.type(await who(), "李明");
  await user.click(await button("撤销定稿"));
  expect(await button("定稿")).toBeTruthy();
  expect(screen.getByText(/李明 撤销定稿/)).toBeTruthy();
  expect(screen.getByRole("status").textContent).toContain("已撤销定稿");
});

test("a cover is made unless that is not wanted; covers that were left alone are told", async () => {
  const workbook = new InMemoryWorkbook();
  workbook.strangeCovers = ["封面-省公安厅"];
  const { user } = open(workbook);
  await user.type(await who(), "王芳");
  await user.click(await button("定稿"));
  expect(await screen.findByText(/^“封面-省公安厅”的行列被改动过/)).toBeTruthy();
  await user.type(await who(), "李明");
  await user.click(await button("撤销定稿"));
  await user.click(await screen.findByRole("checkbox", { name: "没有封面就生成一张，印上核对二维码" }));
  await user.type(await who(), "王芳");
  await user.click(await button("定稿"));
  await screen.findByText("与定稿一致");
  expect(workbook.covers).toEqual([true, false]);
});

test("with errors left there is nothing to press; warnings must be accepted first, and lead to their cells", async () => {
  const wrong = new Map(ready);
  wrong.set(1, { selfScore: 1, assessedScore: null, selfReason: null, reason: null, evidence: null });
  const { user: hurried, opened } = open(new InMemoryWorkbook(), wrong);
  expect(await screen.findByText("定稿前还要处理：未评分 1 项。")).toBeTruthy();
  expect(screen.queryByRole("button", { name: "定稿" })).toBeNull();
  await hurried.click(await button("到“检查”页逐项修改"));
  expect(opened).toEqual(["check"]);
  cleanup();

  const unexplained = new Map(ready);
  unexplained.set(3, { selfScore: 3, assessedScore: 2, selfReason: null, reason: null, evidence: null });
  const { user, workbook } = open(new InMemoryWorkbook(), unexplained);
  expect(await screen.findByText("有 1 处提醒，请看过再定稿：")).toBeTruthy();
  await user.type(await who(), "王芳");
  expect((await button("定稿")).getAttribute("aria-disabled")).toBe("true");
  await user.click(await button("转到 J8"));
  await waitFor(() => expect(workbook.selected).toEqual(["评分表-省公安厅!J8"]));
  await user.click(screen.getByRole("checkbox", { name: "我已看过这些提醒，仍然定稿" }));
  await user.click(await button("定稿"));
  expect(await screen.findByText("与定稿一致")).toBeTruthy();
});

test("tells exactly which cells differ", async () => {
  const workbook = new InMemoryWorkbook();
  workbook.checkCode = code;
  workbook.differences = [{ kind: "entry", field: "assessedScore", cell: "I6", number: 1, before: 4, now: null }];
  const { user } = open(workbook);
  expect(await screen.findByText("与定稿不一致，1 处不同")).toBeTruthy();
  expect(screen.getByText("第 1 项考核得分，定稿时是4，现在是空白。")).toBeTruthy();
  expect(screen.getByText(/^这张表与定稿不一致。请先在“定稿”中改回原样/)).toBeTruthy();
  expect(((await screen.findByRole("textbox", { name: "邮件主题" })) as HTMLTextAreaElement).value).not.toContain(code);
  await user.click(await button("转到 I6"));
  await waitFor(() => expect(workbook.selected).toEqual(["评分表-省公安厅!I6"]));
});

test("what fails is told in its sentence, and what was typed stays", async () => {
  const workbook = new InMemoryWorkbook();
  const { user } = open(workbook);
  await user.type(await who(), "王芳");
  workbook.failure = new Failure("sheets-password", { sheets: ["评分表"], code: "AccessDenied" });
  await user.click(await button("定稿"));
  expect((await screen.findByRole("alert")).textContent).toContain("不让撤消“评分表”的保护（AccessDenied）");
  expect(((await who()) as HTMLInputElement).value).toBe("王芳");
});

test("file name, subject, text and steps are there to copy; files are handed to the browser with a link besides", async () => {
  const workbook = new InMemoryWorkbook();
  const { user } = open(workbook);
  const subject = (await screen.findByRole("textbox", { name: "邮件主题" })) as HTMLTextAreaElement;
  expect(subject.value).toContain("省公安厅");
  await user.click(await button("复制 邮件主题"));
  expect(await navigator.clipboard.readText()).toBe(subject.value);
  expect(screen.getByText("点“文件→共享→电子邮件→作为附件发送”。")).toBeTruthy();
  expect(screen.getByText(/这里不能直接生成 PDF/)).toBeTruthy();

  await user.click(await button("另存副本"));
  expect(await screen.findByRole("link", { name: /^下载 省公安厅-.*\.xlsx$/ })).toBeTruthy();
  await user.click(await button("下载邮件草稿（.eml）"));
  await screen.findByRole("link", { name: /\.eml$/ });
  expect(downloads).toEqual([expect.stringMatching(/\.xlsx$/), expect.stringMatching(/\.eml$/)]);
});

test("where nothing can be downloaded, as in Excel for Mac, no button pretends so: texts and steps are there", async () => {
  const workbook = new InMemoryWorkbook();
  workbook.downloads = false;
  open(workbook);
  expect(await screen.findByText(/^Mac 和 iPad 版 Excel 不支持加载项保存文件。/)).toBeTruthy();
  expect(screen.queryByRole("button", { name: "另存副本" })).toBeNull();
  expect(screen.getByText("按 Ctrl+S 保存工作簿。")).toBeTruthy();
});

test("a host that gives no file says so; the steps stay in sight", async () => {
  const workbook = new InMemoryWorkbook();
  const { user } = open(workbook);
  await who();
  workbook.failure = new Failure("file-failed", { code: "5001" });
  await user.click(await button("另存副本"));
  expect((await screen.findByRole("alert")).textContent).toContain("没有取到文件");
  expect(screen.getByText("按 Ctrl+S 保存工作簿。")).toBeTruthy();
  expect(downloads).toEqual([]);
});

test("speaks English too", async () => {
  const { user } = open(new InMemoryWorkbook(), ready, "en-US");
  await user.type(await screen.findByRole("textbox", { name: /Finalised by/ }), "Wang Fang");
  await user.click(await button("Finalise"));
  expect(await screen.findByText("As finalised")).toBeTruthy();
  expect(screen.getByText(/It is not a signature/)).toBeTruthy();
});

/**
 * The score screen as a person uses it, over scoring sheets in memory.
 * @jest-environment jsdom
 */

import { act, cleanup, configure, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Failure } from "../../../src/domain/failure";
import { systemById } from "../../../src/domain/systems";
import { App } from "../../../src/pane/App";
import { InMemoryWorkbook } from "../inMemoryActions";
import { lastSaid } from "../said";

const editing = new Failure("cell-being-edited", {});
const department = {
  system: systemById("provincial-departments"),
  unit: "某某厅",
  group: "",
  language: "zh-CN",
} as const;

configure({ defaultHidden: true, asyncUtilTimeout: 10_000 });
beforeEach(() => localStorage.clear());
afterEach(cleanup);

/** The pane beside a department's sheet, the selection on an indicator. */
async function open(number: number | null = 1, stage: "self" | "assessed" = "self") {
  const workbook = new InMemoryWorkbook();
  await workbook.insertScoringSheet({ ...department, stage });
  workbook.select(number);
  render(<App actions={workbook} displayLanguage="zh-CN" version="1.2.3" />);
  await screen.findByText("已评 0 / 47 项");
  return { workbook, user: userEvent.setup() };
}

const field = (name = "自评得分") => screen.getByRole<HTMLInputElement>("spinbutton", { name });
const note = (name: string) => screen.getByRole<HTMLTextAreaElement>("textbox", { name });
const heading = (text: string | RegExp) => screen.findByRole("heading", { level: 2, name: text });
const row = (workbook: InMemoryWorkbook, number: number) => workbook.sheets[0]!.rows[number - 1]!;

test("shows the selected indicator in full, and follows the selection", async () => {
  const { workbook } = await open(2);
  await heading("第 2 项 工作机制");
  expect(screen.getByText(/组织领导 · /)).toBeTruthy();
  expect(screen.getByText("权重 3 分")).toBeTruthy();
  act(() => workbook.select(47));
  await heading(/^第 47 项 /);
  expect(screen.getByText("权重 1 分")).toBeTruthy();
});

test("typing and Enter write the score and go on to the next, the focus staying in the field", async () => {
  const { workbook, user } = await open(1);
  await user.click(field());
  await user.keyboard("3.5{Enter}");
  expect(document.activeElement).toBe(field());
  await heading(/^第 2 项/);
  await user.keyboard("2{Enter}");
  await heading(/^第 3 项/);
  await waitFor(() => expect(row(workbook, 2).selfScore.value).toBe(2));
  expect(row(workbook, 1).selfScore.value).toBe(3.5);
  expect(workbook.written).toEqual([{ selfScore: 3.5 }, { selfScore: 2 }]);
  expect(workbook.selected).toEqual(["某某厅评分表!G8", "某某厅评分表!G9"]);
  await screen.findByText("已评 2 / 47 项");
  expect(document.activeElement).toBe(field());
});

test("someone who types faster than Excel answers loses nothing and mixes nothing up", async () => {
  const { workbook, user } = await open(1);
  workbook.hold();
  await user.click(field());
  await user.keyboard("1{Enter}2{Enter}0.5{Enter}");
  expect(row(workbook, 1).selfScore.value).toBeNull();
  act(() => workbook.release());
  await waitFor(() => expect(row(workbook, 3).selfScore.value).toBe(0.5));
  expect([1, 2, 3, 4].map((number) => row(workbook, number).selfScore.value)).toEqual([1, 2, 0.5, null]);
  await heading(/^第 4 项/);
  await screen.findByText("已评 3 / 47 项");
});

test("arrow keys step by half a point between nothing and the weight; Esc takes back", async () => {
  const { workbook, user } = await open(2);
  await user.click(field());
  await user.keyboard("{ArrowDown}");
  expect(field().value).toBe("3");
  await user.keyboard("{ArrowUp}");
  expect(field().value).toBe("3");
  await user.keyboard("{ArrowDown}{ArrowDown}");
  expect(field().value).toBe("2");
  expect(field().getAttribute("aria-valuenow")).toBe("2");
  await user.keyboard("{Escape}");
  expect(field().value).toBe("");
  await user.tab();
  expect(workbook.written).toEqual([]);
});

test("full marks are one press", async () => {
  const { workbook, user } = await open(2);
  await user.click(screen.getByRole("button", { name: "满分" }));
  await screen.findByText("已评 1 / 47 项");
  expect(workbook.written).toEqual([{ selfScore: 3 }]);
});

test.each([
  ["9", "自评得分超过了本项权重 3，请改为 0 到 3 之间的分数。"],
  ["三分", "自评得分不是数字，请改为 0 到 3 之间的数字。"],
])("a wrong entry, %s, is not written and is told; it stays to be put right", async (typed, sentence) => {
  const { workbook, user } = await open(2);
  await user.click(field());
  await user.keyboard(`${typed}{Enter}`);
  expect(screen.getByText(sentence)).toBeTruthy();
  expect(field().value).toBe(typed);
  expect(workbook.written).toEqual([]);
  expect(workbook.selected).toEqual([]);
  await user.clear(field());
  await user.keyboard("２。5{Enter}");
  await waitFor(() => expect(row(workbook, 2).selfScore.value).toBe(2.5));
});

test("a wrong entry that was left behind is not lost: it leads back to its indicator", async () => {
  const { workbook, user } = await open(2);
  await user.click(field());
  await user.keyboard("9");
  act(() => workbook.select(5));
  await heading(/^第 5 项/);
  expect(field().value).toBe("");
  await user.click(await screen.findByRole("button", { name: "第 2 项的自评得分" }));
  await heading(/^第 2 项/);
  expect(field().value).toBe("9");
});

test("reason and evidence are written when their field is left", async () => {
  const { workbook, user } = await open(2, "assessed");
  await user.type(field("考核得分"), "2");
  await user.tab();
  await user.type(note("扣分依据"), "会议记录不全");
  await user.type(note("佐证材料"), "纪要{Enter}截图");
  await user.tab();
  await waitFor(() => expect(row(workbook, 2).evidence.value).toBe("纪要\n截图"));
  expect(row(workbook, 2).reason.value).toBe("会议记录不全");
  expect(row(workbook, 2).assessedScore.value).toBe(2);
});

test("at the unit's own stage the unit's reason is asked for, and its assessors read it", async () => {
  const { workbook, user } = await open(2);
  expect(screen.queryByRole("textbox", { name: "扣分依据" })).toBeNull();
  await user.type(note("自评说明"), "没有台账");
  await user.tab();
  await waitFor(() => expect(row(workbook, 2).selfReason.value).toBe("没有台账"));
  await act(() => workbook.changeStage({ sheet: workbook.sheets[0]?.sheet ?? "", stage: "assessed" }));
  act(() => workbook.select(2));
  await screen.findByRole("textbox", { name: "扣分依据" });
  expect(screen.queryByRole("textbox", { name: "自评说明" })).toBeNull();
  expect(screen.getByText(/没有台账/)).toBeTruthy();
});

test("while a cell is edited what was typed is kept, and is written by itself afterwards", async () => {
  const { workbook, user } = await open(2);
  const hintOnly = field().getAttribute("aria-describedby");
  workbook.failure = editing;
  await user.type(field(), "2");
  await user.tab();
  expect(await screen.findAllByText(/表格里正在编辑单元格/)).toHaveLength(2);
  expect(field().value).toBe("2");
  expect(screen.queryByRole("alert")).toBeNull();
  workbook.failure = null;
  await waitFor(() => expect(row(workbook, 2).selfScore.value).toBe(2), { timeout: 10_000 });
  await waitFor(() => expect(field().getAttribute("aria-describedby")).toBe(hintOnly));
});

test("what was typed in the cell meanwhile is not overwritten unasked", async () => {
  const { workbook, user } = await open(2);
  workbook.failure = editing;
  await user.type(field(), "2");
  await user.tab();
  await screen.findAllByText(/表格里正在编辑单元格/);
  workbook.failure = null;
  act(() => workbook.enter(2, "selfScore", 1));
  expect(await screen.findByText(/这一格在表格里刚改成了“1”/)).toBeTruthy();
  expect(row(workbook, 2).selfScore.value).toBe(1);
  await user.type(field(), "{Enter}");
  await waitFor(() => expect(row(workbook, 2).selfScore.value).toBe(2));
});

test("what is being typed is not disturbed by edits and selections elsewhere", async () => {
  const { workbook, user } = await open(2);
  await user.type(field(), "1");
  act(() => workbook.enter(2, "selfScore", 3));
  await screen.findByText("已评 1 / 47 项");
  expect(field().value).toBe("1");
  expect(document.activeElement).toBe(field());
});

test("previous, next and the next one without a score", async () => {
  const { workbook, user } = await open(2);
  act(() => workbook.enterFullMarks());
  act(() => workbook.enter(40, "selfScore", null));
  await screen.findByText("已评 46 / 47 项");
  await user.click(screen.getByRole("button", { name: "上一项" }));
  await heading(/^第 1 项/);
  await user.click(screen.getByRole("button", { name: "上一项" }));
  await user.click(screen.getByRole("button", { name: "下一项" }));
  await heading(/^第 2 项/);
  await user.click(screen.getByRole("button", { name: "下一项未评" }));
  await heading(/^第 40 项/);
  expect(lastSaid()).toMatch(/^第 40 项，/);
  await user.click(screen.getByRole("button", { name: "满分" }));
  expect(await screen.findByText("各项都已评分。")).toBeTruthy();
});

test("with the selection elsewhere it says so and offers where to start", async () => {
  const { workbook, user } = await open(null);
  expect(screen.getByText(/请在表中选中一项指标/)).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "下一项未评" }));
  await heading(/^第 1 项/);
  expect(workbook.selected).toEqual(["某某厅评分表!G7"]);
});

test("scores far apart are pointed out, from the chosen share on, which is remembered", async () => {
  const { workbook, user } = await open(2, "assessed");
  act(() => workbook.enter(2, "selfScore", 3));
  act(() => workbook.enter(2, "assessedScore", 2));
  expect(await screen.findByText(/相差 1 分，超过权重的 20%/)).toBeTruthy();
  await user.click(screen.getByRole("tab", { name: "检查" }));
  expect(await screen.findByText("自评 3，考核 2，相差 1 分")).toBeTruthy();
  await user.selectOptions(screen.getByRole("combobox", { name: /相差超过/ }), "50%");
  expect(screen.getByText("没有相差过大的项。")).toBeTruthy();
  await user.click(screen.getByRole("tab", { name: "评分" }));
  await heading(/^第 2 项/);
  expect(screen.queryByText(/相差 1 分/)).toBeNull();
  expect(localStorage.getItem("scoring.gapShare")).toBe("0.5");
});

test("the tabs go by arrow keys, and the open one is remembered", async () => {
  const { workbook, user } = await open(2);
  await user.click(screen.getByRole("tab", { name: "评分" }));
  await user.keyboard("{ArrowRight}");
  expect(document.activeElement).toBe(screen.getByRole("tab", { name: "检查", selected: true }));
  expect(screen.getByText("检查结果")).toBeTruthy();
  cleanup();
  render(<App actions={workbook} displayLanguage="zh-CN" version="1.2.3" />);
  expect(await screen.findByText("检查结果")).toBeTruthy();
});

test("the next unscored one leads into its field, to type at once", async () => {
  const { user } = await open(1);
  await user.click(screen.getByRole("button", { name: "下一项未评" }));
  await heading(/^第 2 项/);
  expect(document.activeElement).toBe(field());
});

test("a final sheet says so before anything is typed, takes nothing, and leads to where it is reopened", async () => {
  const { workbook, user } = await open(1);
  row(workbook, 1).selfScore.value = 2.5;
  workbook.checkCode = "A3CD-EFGH-JKLM";
  act(() => workbook.select(1));
  await screen.findByText("已定稿，核对码 A3CD-EFGH-JKLM。如需修改，请先撤销定稿。");
  await waitFor(() => expect(field().value).toBe("2.5"));
  await user.click(field());
  await user.keyboard("1{ArrowUp}");
  await user.type(note("自评说明"), "会议记录不全");
  expect(field().value).toBe("2.5");
  expect(note("自评说明").value).toBe("");
  expect(screen.queryByRole("button", { name: "满分" })).toBeNull();
  await user.click(field());
  await user.keyboard("{Enter}");
  await heading(/^第 2 项/);
  expect(workbook.written).toEqual([]);
  await user.click(screen.getByRole("button", { name: "到“打印定稿”" }));
  expect(screen.getByRole("tab", { name: "打印定稿" }).getAttribute("aria-selected")).toBe("true");
});

/**
 * 修复 as a person uses it.
 * @jest-environment jsdom
 */

import { cleanup, configure, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Failure } from "../../../src/domain/failure";
import { systemById } from "../../../src/domain/systems";
import { App } from "../../../src/pane/App";
import { InMemoryWorkbook } from "../inMemoryActions";

configure({ defaultHidden: true, asyncUtilTimeout: 10_000 });
beforeEach(() => {
  localStorage.clear();
  localStorage.setItem("scoring.screen", "check");
});
afterEach(cleanup);

async function damaged(): Promise<InMemoryWorkbook> {
  const workbook = new InMemoryWorkbook();
  await workbook.insertScoringSheet({
    system: systemById("provincial-departments"),
    unit: "某某厅",
    group: "",
    stage: "self",
    language: "zh-CN",
  });
  workbook.enterFullMarks();
  const rows = workbook.sheets[0]?.rows ?? [];
  if (rows[0]) rows[0].weight.value = 5;
  if (rows[1]) rows[1].name.value = "改过";
  return workbook;
}

function open(workbook: InMemoryWorkbook) {
  render(<App actions={workbook} displayLanguage="zh-CN" version="1.2.3" />);
  return userEvent.setup();
}

test("one finding is mended by its own button, the others by 全部修复; both are told and announced", async () => {
  const user = open(await damaged());
  await user.click(await screen.findByRole("button", { name: /^修复：第 1 项的权重/ }));
  expect(await screen.findByText("第 1 项已改回。")).toBeTruthy();
  expect(screen.getByRole("status").textContent).toContain("修复结果 第 1 项已改回。");
  await user.click(screen.getByRole("button", { name: "全部修复（1）" }));
  expect(await screen.findByText("第 2 项已改回。")).toBeTruthy();
  expect(screen.queryByRole("button", { name: /^修复：|^全部修复/ })).toBeNull();
  expect(screen.getByText("检查通过，请定稿、打印、签字盖章。")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "关闭修复结果" }));
  expect(screen.queryByText("第 2 项已改回。")).toBeNull();
});

test("beside the button stands what it does not touch and what it costs", async () => {
  open(await damaged());
  const button = await screen.findByRole("button", { name: "全部修复（2）" });
  const note = document.getElementById(button.getAttribute("aria-describedby") ?? "");
  expect(note?.textContent).toBe(
    "修复只改回指标体系原文、权重和公式，把写成文字的得分改成数字；分数、说明、依据和佐证材料不变。修复之后，之前的操作不能再撤消。",
  );
});

test("a repair that is refused is told in its sentence", async () => {
  const workbook = await damaged();
  const user = open(workbook);
  const button = await screen.findByRole("button", { name: "全部修复（2）" });
  workbook.failure = new Failure("cell-being-edited", {});
  await user.click(button);
  expect(await screen.findByText(/^单元格正在编辑。/)).toBeTruthy();
});

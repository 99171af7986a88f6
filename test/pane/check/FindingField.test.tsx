/**
 * Entries put right in the list of findings, over a sheet in memory.
 * @jest-environment jsdom
 */

import { act, cleanup, configure, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { systemById } from "../../../src/domain/systems";
import { App } from "../../../src/pane/App";
import { InMemoryWorkbook } from "../inMemoryActions";

configure({ defaultHidden: true, asyncUtilTimeout: 10_000 });
beforeEach(() => localStorage.clear());
afterEach(cleanup);

async function open() {
  const workbook = new InMemoryWorkbook();
  await workbook.insertScoringSheet({
    system: systemById("provincial-departments"),
    unit: "某厅",
    group: "",
    stage: "self",
    language: "zh-CN",
  });
  workbook.enterFullMarks();
  workbook.enter(1, "selfScore", 9);
  workbook.enter(2, "selfScore", 1);
  render(<App actions={workbook} displayLanguage="zh-CN" version="1.2.3" />);
  const user = userEvent.setup();
  await user.click(await screen.findByRole("tab", { name: "检查" }));
  return { workbook, user, row: (number: number) => workbook.sheets[0]!.rows[number - 1]! };
}

const field = (name: string) => screen.findByRole<HTMLInputElement>("textbox", { name });

test("a score and a reason are put right below their findings; Enter writes and goes to the next", async () => {
  const { user, row } = await open();
  await user.click(await field("第 1 项的自评得分"));
  await user.keyboard("4{Enter}");
  await waitFor(() => expect(row(1).selfScore.value).toBe(4));
  await user.type(await field("第 2 项的自评说明"), "制度不全{Enter}");
  await waitFor(() => expect(row(2).selfReason.value).toBe("制度不全"));
});

test("a wrong score stays for correction; after a click on a finding the keyboard is in its field", async () => {
  const { user, row } = await open();
  await user.click(await screen.findByRole("button", { name: /自评得分超过了本项权重/ }));
  expect(document.activeElement).toBe(await field("第 1 项的自评得分"));
  await user.keyboard("50%{Enter}");
  expect(await screen.findByText(/自评得分是百分比“50%”/)).toBeTruthy();
  expect(row(1).selfScore.value).toBe(9);
});

test("a text that is cut off is told, and the screen that fits the rows is offered", async () => {
  const { workbook, user } = await open();
  workbook.clipped = [3, 7];
  act(() => workbook.hint());
  expect(await screen.findByText("第 3、7 项的文字没有显示完整，请按内容重新排版。")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "去排版" }));
  expect(screen.getByRole("tab", { name: "打印定稿" }).getAttribute("aria-selected")).toBe("true");
});

test("what a paste brought along is told, and one button puts it right", async () => {
  const { workbook, user } = await open();
  const misread = [{ cell: "G10", value: 0.5, shown: "50%" }];
  workbook.pasted = [{ cells: "G6:G11", parts: ["font", "format"], misread }];
  act(() => workbook.hint());
  expect(await screen.findByText(/G6:G11 有粘贴带入的格式（字体、数字格式）/)).toBeTruthy();
  expect(screen.getByText("G10 显示为“50%”，实际是 0.5，清理后显示 0.5：请核对要填多少分。")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "清理粘贴" }));
  await waitFor(() => expect(screen.queryByText(/有粘贴带入的格式/)).toBeNull());
});

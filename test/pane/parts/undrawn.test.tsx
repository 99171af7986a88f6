/**
 * The pane says what Excel did not draw of an inserted sheet, and tries it again when asked.
 * @jest-environment jsdom
 */

import { cleanup, configure, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Undrawn } from "../../../src/excel/finishSheets";
import { App } from "../../../src/pane/App";
import { InMemoryWorkbook } from "../inMemoryActions";

configure({ defaultHidden: true, asyncUtilTimeout: 10_000 });
afterEach(cleanup);

test("what is missing is named with Excel's code; the button draws it, part by part until all is there", async () => {
  const code = "GeneralException";
  const missing = (parts: Undrawn["parts"], next: Undrawn | null): Undrawn => ({
    sheets: ["评分表-某某厅"],
    parts,
    again: () => Promise.resolve(next),
  });
  const page = { part: "page", code } as const;
  const undrawn = missing([{ part: "frozen", code }, page], missing([page], null));
  const workbook = new InMemoryWorkbook();
  const insert = workbook.insertScoringSheet;
  workbook.insertScoringSheet = async (input) => ({ ...(await insert(input)), undrawn });
  render(<App actions={workbook} displayLanguage="zh-CN" version="1.2.3" />);
  const user = userEvent.setup();
  await user.type(await screen.findByRole("textbox", { name: /被考核单位/ }), "某某厅");
  await user.click(screen.getByRole("button", { name: "插入评分表" }));

  const told = await screen.findByRole("alert");
  expect(told.textContent).toContain(
    "“评分表-某某厅”已经画好，内容、样式和公式都在，但 Excel 没有接受：冻结窗格（GeneralException）、打印设置（GeneralException）。",
  );
  await user.click(screen.getByRole("button", { name: "重画" }));
  await waitFor(() => expect(screen.getByRole("alert").textContent).not.toContain("冻结窗格"));
  await user.click(screen.getByRole("button", { name: "重画" }));
  await waitFor(() => expect(screen.queryByRole("alert")).toBeNull());
});

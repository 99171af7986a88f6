/**
 * Many scores at once, as a person enters them, over a sheet in memory.
 * @jest-environment jsdom
 */

import { cleanup, configure, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { systemById } from "../../../src/domain/systems";
import { useRunner } from "../../../src/pane/parts/useRunner";
import BatchEntry from "../../../src/pane/score/BatchEntry";
import { InMemoryWorkbook } from "../inMemoryActions";
import { check } from "../inMemorySheets";
import { renderInPane } from "../renderInPane";

configure({ defaultHidden: true });
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
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error("no sheet");
  const Batch = () => <BatchEntry current={check(sheet)} runner={useRunner()} check={() => Promise.resolve()} />;
  renderInPane(<Batch />, workbook);
  const score = (number: number) => sheet.rows[number - 1]?.selfScore.value;
  return { score, user: userEvent.setup() };
}

test("a pasted column: what does not fit is told, the rest is written, and it can be taken back", async () => {
  const { score, user } = await open();
  await user.click(screen.getByRole("textbox", { name: "粘贴一列自评得分" }));
  await user.paste("序号\t得分\n1\t3.5\n2\t50%\n3\t2分");
  expect(screen.getByText("2 项可以写入。")).toBeTruthy();
  expect(screen.getByText(/第 3 行（第 2 项）“50%”：自评得分是百分比/)).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "写入 2 项" }));
  await waitFor(() => expect([score(1), score(2), score(3)]).toEqual([3.5, null, 2]));
  await user.click(await screen.findByRole("button", { name: "恢复写入前的得分" }));
  await waitFor(() => expect([score(1), score(3)]).toEqual([null, null]));
});

test("another number of lines is refused with what is expected", async () => {
  const { user } = await open();
  await user.click(screen.getByRole("textbox", { name: "粘贴一列自评得分" }));
  await user.paste("1\n2\n3");
  expect(screen.getByText(/粘贴了 3 行，应为 47 行/)).toBeTruthy();
  expect(screen.getByRole("button", { name: "写入表格" }).getAttribute("aria-disabled")).toBe("true");
});

test("full marks for a section or one of its groups, and back", async () => {
  const { score, user } = await open();
  await user.click(screen.getByRole("button", { name: "全部满分" }));
  await waitFor(() => expect([score(1), score(2)]).toEqual([4, 3]));
  await user.click(await screen.findByRole("button", { name: "恢复写入前的得分" }));
  await waitFor(() => expect(score(1)).toBeNull());
});

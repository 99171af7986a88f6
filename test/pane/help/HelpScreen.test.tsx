/** @jest-environment jsdom */
/** The help screen: the example, and the self-check's progress, outcome, report and failure. */

import { TextEncoder as NodeTextEncoder } from "node:util";
import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { SelfCheck } from "../../../src/actions/selfCheck/selfCheck";
import { Failure } from "../../../src/domain/failure";
import HelpScreen from "../../../src/pane/help/HelpScreen";
import { InMemoryWorkbook } from "../inMemoryActions";
import { renderInPane } from "../renderInPane";
import { lastSaid } from "../said";
import { screenProps } from "../screenProps";

const outcome: SelfCheck = {
  host: { program: "Excel PC 16.0", sets: ["ExcelApi 1.14"], displayLanguage: "zh-CN", contentLanguage: "zh-CN" },
  results: [
    { name: "merges", verdict: "kept" },
    { name: "rowHeights", verdict: "changed", differences: [{ path: "0", expected: "18", found: "20" }] },
    { name: "page", verdict: "lacking", code: "ApiNotFound (PageLayout.setPrintArea)" },
    { name: "charts.colors", verdict: "unread" },
  ],
  left: null,
};

// jsdom has no TextEncoder, and neither downloads nor addresses for files.
globalThis.TextEncoder = NodeTextEncoder as typeof globalThis.TextEncoder;
URL.createObjectURL = () => "blob:x";
URL.revokeObjectURL = () => undefined;

function open(displayLanguage = "zh-CN") {
  const workbook = new InMemoryWorkbook();
  renderInPane(<HelpScreen {...screenProps} />, workbook, displayLanguage);
  return { user: userEvent.setup(), workbook };
}

test("progress is shown, then what was kept, changed and missing, and a report without names", async () => {
  const { user, workbook } = open();
  await user.click(screen.getByRole("button", { name: "开始自检" }));
  act(() => workbook.selfChecking?.input.onProgress(3, 30));
  expect(screen.getByText("正在自检：3 / 30")).toBeTruthy();
  await act(async () => workbook.selfChecking?.end(outcome));
  expect(screen.queryByText("正在自检：3 / 30")).toBeNull();
  expect(lastSaid()).toBe("自检完毕：保留 1 样，改变 1 样，缺少 1 样。");
  const [changed, lacking, unread] = screen.getAllByRole("list").map((list) => list.textContent);
  expect(changed).toBe("行高0：18 → 20");
  expect(lacking).toBe("页面设置 ApiNotFound (PageLayout.setPrintArea)");
  expect(unread).toBe("图表颜色");
  expect(screen.getByRole<HTMLTextAreaElement>("textbox").value).toContain("- 行高 [rowHeights] 0：18 → 20");
  expect(screen.getByRole("button", { name: "再做一次" })).toBeTruthy();
});

test("the report is saved as a file where that works, and can be copied everywhere", async () => {
  const { user, workbook } = open();
  await user.click(screen.getByRole("button", { name: "开始自检" }));
  await act(async () => workbook.selfChecking?.end(outcome));
  await user.click(await screen.findByRole("button", { name: "把报告存成文件" }));
  expect(await screen.findByRole("link", { name: /^self-check-\d{4}-\d\d-\d\d\.json$/ })).toBeTruthy();
});

test("all kept is said in a sentence; a sheet that stayed is an alert with its name", async () => {
  const { user, workbook } = open("en-US");
  await user.click(screen.getByRole("button", { name: "Start the self-check" }));
  const kept = outcome.results.filter(({ verdict }) => verdict === "kept");
  await act(async () => workbook.selfChecking?.end({ ...outcome, results: kept, left: "Self-check (goes away)" }));
  expect(lastSaid()).toBe("Self-check done: all 1 things are kept.");
  expect(screen.getByRole("alert").textContent).toContain("“Self-check (goes away)” could not be removed");
  expect(screen.queryAllByRole("list")).toHaveLength(0);
});

test("what keeps it from beginning is told, and it can be tried again", async () => {
  const { user, workbook } = open();
  await user.click(screen.getByRole("button", { name: "开始自检" }));
  await act(async () => workbook.selfChecking?.end(new Failure("cell-being-edited", {})));
  expect(within(screen.getByRole("alert")).getByText(/^单元格正在编辑。/)).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "开始自检" }));
  expect(screen.queryByRole("alert")).toBeNull();
});

test("the example is inserted, and said where it is", async () => {
  const { user } = open();
  await user.click(screen.getByRole("button", { name: "在这个工作簿里插入示例" }));
  expect(screen.getByRole("status").textContent).toContain("已插入示例“评分表-示例”");
  expect(screen.getByRole("link", { name: "下载示例工作簿" }).getAttribute("href")).toBe("sample.zh-CN.xlsx");
});

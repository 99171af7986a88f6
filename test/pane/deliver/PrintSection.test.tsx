/**
 * Printing as a person asks for it in the pane.
 * @jest-environment jsdom
 */

import { cleanup, configure, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Failure } from "../../../src/domain/failure";
import { systemById } from "../../../src/domain/systems";
import { PrintSection } from "../../../src/pane/deliver/PrintSection";
import { CommandFailure } from "../../../src/pane/parts/ErrorMessage";
import { useRunner } from "../../../src/pane/parts/useRunner";
import { InMemoryWorkbook } from "../inMemoryActions";
import { blankSheet, check } from "../inMemorySheets";
import { renderInPane } from "../renderInPane";

configure({ defaultHidden: true, asyncUtilTimeout: 10_000 });
afterEach(cleanup);

const current = check(
  blankSheet("评分表-南京市", {
    system: systemById("prefecture-cities"),
    unit: "南京市",
    group: "",
    stage: "self",
    language: "zh-CN",
  }),
);

function Frame() {
  const runner = useRunner();
  return (
    <>
      <CommandFailure runner={runner} version="0.1.0" />
      <PrintSection current={current} runner={runner} />
    </>
  );
}

function open(workbook = new InMemoryWorkbook(), displayLanguage = "zh-CN") {
  localStorage.clear();
  renderInPane(<Frame />, workbook, displayLanguage);
  return { workbook, user: userEvent.setup() };
}

/** In the section and in the live region. */
const told = async (sentence: string) => expect(await screen.findAllByText(sentence)).toHaveLength(2);
const press = (name: string) => screen.getByRole("button", { name });

test("pages are set up for A4 landscape with descriptions, unless something else is chosen", async () => {
  const { workbook, user } = open();
  expect(screen.getByText(/排版会清空 Excel 的撤消记录/)).toBeTruthy();
  await user.click(press("重新排版"));
  await told("排版完成，共 6 页。");
  expect(screen.getByText("请按 Ctrl+P 预览，核对后打印。")).toBeTruthy();
  await user.click(screen.getByRole("radio", { name: "A3" }));
  await user.click(screen.getByRole("radio", { name: "纵向" }));
  await user.click(screen.getByRole("checkbox", { name: "打印“指标说明”一列" }));
  await user.click(press("重新排版"));
  const order = { language: "zh-CN", sheet: "评分表-南京市" };
  expect(workbook.printOrders).toEqual([
    { ...order, paper: "A4", orientation: "landscape", descriptions: true },
    { ...order, paper: "A3", orientation: "portrait", descriptions: false },
  ]);
});

test("how many pages it takes is told before, and the way up with fewer is proposed until one is chosen", async () => {
  const workbook = new InMemoryWorkbook();
  workbook.pages = { landscape: 9, portrait: 7 };
  const { user } = open(workbook);
  expect(await screen.findByText("按现在填的内容：横向 9 页，纵向 7 页。")).toBeTruthy();
  expect(screen.getByRole<HTMLInputElement>("radio", { name: "纵向" }).checked).toBe(true);
  await user.click(screen.getByRole("radio", { name: "横向" }));
  await user.click(press("重新排版"));
  await told("排版完成，共 6 页。");
  expect(workbook.printOrders).toMatchObject([{ orientation: "landscape" }]);
});

test("a cover and a blank form are added", async () => {
  const { workbook, user } = open();
  await user.click(screen.getByRole("radio", { name: "封面" }));
  expect(screen.queryByRole("radio", { name: "A3" })).toBeNull();
  await user.click(press("生成封面"));
  await told("封面在工作表“cover”，一页。");
  await user.click(screen.getByRole("radio", { name: "现场评分表" }));
  await user.click(press("生成现场评分表"));
  await told("现场评分表在工作表“blank”，共 8 页。");
  expect(workbook.printOrders.map((each) => "kind" in each && each.kind)).toEqual(["cover", "blank"]);
});

test("what Excel did not keep is told with what to click", async () => {
  const workbook = new InMemoryWorkbook();
  workbook.ignored = ["“页面布局”→“调整为合适大小”"];
  const { user } = open(workbook);
  await user.click(press("重新排版"));
  expect(await screen.findByText("有几项设置 Excel 没有接受，请手工设置：")).toBeTruthy();
  expect(screen.getByRole("listitem").textContent).toBe("“页面布局”→“调整为合适大小”");
});

test("a refusal leaves no outcome, in English too", async () => {
  const workbook = new InMemoryWorkbook();
  const { user } = open(workbook, "en-US");
  await user.click(press("Set up pages"));
  await told("Ready: 6 pages.");
  workbook.failure = new Failure("sheet-password", { task: "print", code: "AccessDenied" });
  await user.click(press("Set up pages"));
  expect((await screen.findByRole("alert")).textContent).toMatch(/^Excel does not let this sheet be unprotected/);
  expect(screen.queryByText("Press Ctrl+P to preview, check and print.")).toBeNull();
});

/** @jest-environment jsdom */
/** The screen of indicator systems: a new one, one from a document with its doubts, and a definition's problems. */

import { TextDecoder as NodeTextDecoder, TextEncoder as NodeTextEncoder } from "node:util";
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ScreenProps } from "../../../src/pane/parts/screen";
import { useRunner } from "../../../src/pane/parts/useRunner";
import SystemScreen from "../../../src/pane/system/SystemScreen";
import { textFor } from "../../../src/text";
import { smallSystem } from "../../helpers/smallSystem";
import { InMemoryWorkbook } from "../inMemoryActions";
import { renderInPane } from "../renderInPane";
import { screenProps } from "../screenProps";

// jsdom has neither.
globalThis.TextEncoder = NodeTextEncoder as typeof globalThis.TextEncoder;
globalThis.TextDecoder = NodeTextDecoder as typeof globalThis.TextDecoder;

function WithRunner(props: Partial<ScreenProps>) {
  return <SystemScreen {...screenProps} {...props} runner={useRunner()} />;
}

function open(workbook = new InMemoryWorkbook()) {
  renderInPane(<WithRunner />, workbook);
  return { user: userEvent.setup(), workbook };
}

test("a copy of an official system becomes a sheet of the workbook", async () => {
  const { user, workbook } = open();
  await user.selectOptions(screen.getByRole("combobox"), screen.getByRole("option", { name: /复制：附件3/ }));
  await user.click(screen.getByRole("button", { name: "插入指标体系工作表" }));
  const { system } = workbook.definitions[0] ?? {};
  expect(system?.indicators).toHaveLength(51);
  expect(system?.id).toMatch(/^x-/);
  expect((await screen.findAllByText(/已插入/)).length).toBeGreaterThan(0);
});

test("pasted text is previewed; what concerns points must be answered before it is inserted", async () => {
  const { user, workbook } = open();
  const table = [
    "评估指标",
    "",
    "一级指标\t二级指标\t分值\t评分标准",
    "公开\t目录\t40\t完整",
    "公开\t时限\t\t按期",
    "办事\t指南\t50\t准确",
  ];
  await user.click(screen.getByRole("textbox", { name: "或者粘贴" }));
  await user.paste(table.join("\n"));
  await user.click(screen.getByRole("button", { name: "读取粘贴的内容" }));
  const insert = await screen.findByRole("button", { name: "插入为指标体系工作表" });
  expect(insert.getAttribute("aria-disabled")).toBe("true");
  const doubt = (await screen.findByText(/“时限”没有分值/)).closest("li");
  if (!doubt) throw new Error("no doubt");
  await user.type(within(doubt).getByRole("textbox"), "10");
  await user.click(within(doubt).getByRole("button", { name: "填写" }));
  // What is left may be accepted as proposed.
  for (let left = 9; left > 0 && insert.getAttribute("aria-disabled") === "true"; left--) {
    const [next] = screen.queryAllByRole("button", { name: /（建议）/ });
    if (!next) break;
    await user.click(next);
  }
  await user.click(screen.getByRole("button", { name: "插入为指标体系工作表" }));
  expect(workbook.definitions[0]?.system.indicators.map(({ weight }) => weight)).toEqual([40, 10, 50]);
  expect(workbook.definitions[0]?.system.total).toBe(100);
});

test("what cannot be imported is told in a sentence", async () => {
  const { user } = open();
  await user.click(screen.getByRole("textbox", { name: "或者粘贴" }));
  await user.paste("没有表格的一句话");
  await user.click(screen.getByRole("button", { name: "读取粘贴的内容" }));
  expect(await screen.findByText(/里面没有表格/)).toBeTruthy();
});

test("each problem of a definition leads to its cell, and rows are numbered anew", async () => {
  const workbook = new InMemoryWorkbook();
  workbook.definitions = [
    {
      sheet: "指标体系-试行",
      system: smallSystem,
      language: "zh-CN",
      problems: [{ cell: "C11", problem: { fault: "emptyIndicatorName", number: 2 } }],
      numbers: [],
    },
  ];
  const { user } = open(workbook);
  await user.click(await screen.findByRole("button", { name: "C11" }));
  expect(workbook.selected).toEqual(["指标体系-试行!C11"]);
  await user.click(screen.getByRole("button", { name: "重新编号" }));
  expect(workbook.renumbered).toEqual(["指标体系-试行"]);
});

test("the pane calls it by its name", () => expect(textFor("zh-CN").pane.screens.system).toBe("指标体系"));

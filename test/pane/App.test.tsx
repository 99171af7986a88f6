/**
 * The pane as a person uses it, over scoring sheets in memory.
 * @jest-environment jsdom
 */

import { TextEncoder as NodeTextEncoder } from "node:util";
import { act, cleanup, configure, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Failure } from "../../src/domain/failure";
import { officialSystems, systemById } from "../../src/domain/systems";
import { App } from "../../src/pane/App";
import { textFor } from "../../src/text";
import { consolidateText } from "../../src/text/consolidate";
import { failureSentence } from "../../src/text/failures";
import { InMemoryWorkbook } from "./inMemoryActions";
import { lastSaid } from "./said";

const editing = new Failure("cell-being-edited", {});
const editingSentence = failureSentence(editing, "zh-CN");
const department = {
  system: systemById("provincial-departments"),
  unit: "某某厅",
  group: "",
  language: "zh-CN",
} as const;

// Whether an ancestor is hidden is slow to find out in jsdom, and nothing here is hidden.
configure({ defaultHidden: true, asyncUtilTimeout: 10_000 });
beforeEach(() => {
  // jsdom has none, and the screen that sends files needs one.
  globalThis.TextEncoder = NodeTextEncoder as typeof globalThis.TextEncoder;
  localStorage.clear();
  localStorage.setItem("scoring.screen", "check");
});
afterEach(cleanup);

function open(workbook: InMemoryWorkbook, displayLanguage = "zh-CN") {
  render(<App actions={workbook} displayLanguage={displayLanguage} version="1.2.3" />);
  return userEvent.setup();
}

/** A workbook with the scoring sheet of a department. */
async function scoring(stage: "self" | "assessed" = "self"): Promise<InMemoryWorkbook> {
  const workbook = new InMemoryWorkbook();
  await workbook.insertScoringSheet({ ...department, stage });
  return workbook;
}

/** One with nothing left to find, where the findings do not matter: jsdom is slow with many buttons. */
async function scored(): Promise<InMemoryWorkbook> {
  const workbook = await scoring();
  workbook.enterFullMarks();
  return workbook;
}

const button = (name: string | RegExp) => screen.findByRole("button", { name });

test("the ribbon asks for a screen: the pane goes there, and what was typed on another is still there afterwards", async () => {
  // jsdom has neither; the deliver screen offers files.
  Object.assign(URL, { createObjectURL: () => "blob:x", revokeObjectURL: () => undefined });
  const workbook = await scored();
  const user = open(workbook);
  // Both are loaded before the ribbon asks.
  for (const name of [textFor("zh-CN").pane.screens.deliver, textFor("zh-CN").pane.screens.consolidate]) {
    await user.click(await screen.findByRole("tab", { name }));
    if (name === textFor("zh-CN").pane.screens.deliver) await screen.findByRole("textbox", { name: "邮件主题" });
  }
  await screen.findByText(consolidateText("zh-CN").pane.issue.purpose);
  const units = () => screen.findByLabelText<HTMLTextAreaElement>(consolidateText("zh-CN").pane.issue.units);
  await user.type(await units(), "省公安厅");
  await act(async () => workbook.askFor("deliver"));
  expect((await screen.findByRole("tab", { selected: true })).textContent).toBe(textFor("zh-CN").pane.screens.deliver);
  expect(document.querySelectorAll("[role=tabpanel]:not([hidden])")).toHaveLength(1);
  await act(async () => workbook.askFor("consolidate"));
  expect((await units()).value).toBe("省公安厅");
});

describe("the first screen", () => {
  test("inserts what was chosen and leads to the scoring screen", async () => {
    const workbook = new InMemoryWorkbook();
    const user = open(workbook);
    await user.click(await screen.findByRole("radio", { name: /附件3 省辖市/ }));
    await user.type(screen.getByRole("textbox", { name: /被考核单位/ }), "  某某市 ");
    await user.type(screen.getByRole("textbox", { name: /考核组/ }), "第一组");
    await user.click(screen.getByRole("radio", { name: /考核阶段/ }));
    await user.click(screen.getByRole("button", { name: "插入评分表" }));

    expect(await screen.findByRole("heading", { level: 1, name: "某某市" })).toBeTruthy();
    const [sheet] = workbook.sheets;
    expect(sheet).toMatchObject({
      system: systemById("prefecture-cities"),
      unit: "某某市",
      group: "第一组",
      stage: "assessed",
    });
    expect(await screen.findByText("已评 0 / 51 项")).toBeTruthy();
    expect(screen.getByRole("status").textContent).toContain("已插入评分表“某某市评分表”");
  });

  test("offers every system that it is handed, by its official name and its size", async () => {
    const [first] = officialSystems;
    if (!first) throw new Error("no system");
    const third = {
      ...first,
      attachment: "附件4",
      title: "县级考核验收指标体系",
      indicators: first.indicators.slice(0, 6),
      total: 20,
    };
    const workbook = new InMemoryWorkbook();
    workbook.systems = [...officialSystems, { ...third, id: "counties" }];
    render(<App actions={workbook} displayLanguage="zh-CN" version="1.2.3" />);
    await screen.findByRole("radio", { name: /附件4/ });
    const { stages } = textFor("zh-CN").terms;
    const names = screen
      .getAllByRole("radio")
      .map((radio) => (radio as HTMLInputElement).labels?.[0]?.textContent ?? "");
    expect(names.filter((name) => !Object.values(stages).some((stage) => name.startsWith(stage)))).toEqual([
      "附件2 省级机关部门行政权力网上公开透明运行工作考核验收指标体系47 项指标，共 100 分",
      "附件3 省辖市行政权力网上公开透明运行工作考核验收指标体系51 项指标，共 100 分",
      "附件4 县级考核验收指标体系6 项指标，共 20 分",
    ]);
  });

  test("asks for the unit's name in a sentence, and inserts nothing without it", async () => {
    const workbook = new InMemoryWorkbook();
    const user = open(workbook);
    await user.type(await screen.findByRole("textbox", { name: /被考核单位/ }), "   ");
    await user.click(await button("插入评分表"));

    expect(screen.getByText("请填写被考核单位的名称。")).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole("textbox", { name: /被考核单位/ }));
    expect(workbook.sheets).toEqual([]);
    await user.type(screen.getByRole("textbox", { name: /被考核单位/ }), "厅");
    expect(screen.queryByText("请填写被考核单位的名称。")).toBeNull();
  });

  test("a name that is too long is refused in a sentence, and taken without what nobody sees", async () => {
    const workbook = new InMemoryWorkbook();
    const user = open(workbook);
    const field = await screen.findByRole("textbox", { name: /被考核单位/ });
    fireEvent.change(field, { target: { value: "厅".repeat(201) } });
    await user.click(await button("插入评分表"));
    expect(screen.getByText("名称最多 200 个字，请缩短。")).toBeTruthy();
    expect([document.activeElement, workbook.sheets]).toEqual([field, []]);
    fireEvent.change(field, { target: { value: "省\u200B公安厅\u202E" } });
    await user.click(await button("插入评分表"));
    await waitFor(() => expect(workbook.sheets).toMatchObject([{ unit: "省公安厅" }]));
  });

  test("several units: a list as it stands, shown as it is understood, and a sheet for each", async () => {
    const workbook = new InMemoryWorkbook();
    const user = open(workbook);
    const field = await screen.findByRole("textbox", { name: /被考核单位/ });
    fireEvent.change(field, { target: { value: "序号\t单位名称\n1\t无锡市\n2、苏州市\n（3）110指挥中心\n④ 无锡市" } });
    expect(screen.getByText("名单共 3 个单位，重复的 1 行已略去：")).toBeTruthy();
    expect(screen.getAllByRole("listitem").map((item) => item.textContent)).toEqual([
      "无锡市",
      "苏州市",
      "110指挥中心",
    ]);
    await user.click(await button("插入 3 份评分表"));
    await screen.findByRole("combobox", { name: "评分表" });
    expect(workbook.sheets.map(({ unit }) => unit)).toEqual(["无锡市", "苏州市", "110指挥中心"]);
    expect(screen.getByRole("status").textContent).toContain("已插入 3 份评分表");
  });

  test("one of several fails: those before it stand, and what is left stays in the field", async () => {
    const workbook = new InMemoryWorkbook();
    const user = open(workbook);
    const field = await screen.findByRole<HTMLTextAreaElement>("textbox", { name: /被考核单位/ });
    fireEvent.change(field, { target: { value: "甲厅\n乙厅\n丙厅" } });
    workbook.failing = "乙厅";
    await user.click(await button("插入 3 份评分表"));
    await screen.findByRole("alert");
    // The first sheet is there: the screen has become one beside the tabs, and what is left stays in it.
    expect(workbook.sheets.map(({ unit }) => unit)).toEqual(["甲厅"]);
    const left = await screen.findByRole<HTMLTextAreaElement>("textbox", { name: /被考核单位/ });
    expect(left.value).toBe("乙厅\n丙厅");
    expect(screen.getAllByText(/已插入 1 份，都是完整的；还有 2 个单位没有插入/)).not.toEqual([]);
  });

  test("a unit that has a sheet is asked about; system, stage and group are offered again", async () => {
    const workbook = new InMemoryWorkbook();
    const user = open(workbook);
    await user.click(await screen.findByRole("radio", { name: /附件3 省辖市/ }));
    await user.click(screen.getByRole("radio", { name: /考核阶段/ }));
    await user.type(screen.getByRole("textbox", { name: /考核组/ }), "第一组");
    await user.type(screen.getByRole("textbox", { name: /被考核单位/ }), "某某市");
    await user.click(screen.getByRole("button", { name: "插入评分表" }));
    await user.click(await button("再插入一张评分表"));

    const field = await screen.findByRole<HTMLTextAreaElement>("textbox", { name: /被考核单位/ });
    expect(screen.getByRole<HTMLInputElement>("radio", { name: /附件3 省辖市/ }).checked).toBe(true);
    expect(screen.getByRole<HTMLInputElement>("radio", { name: /考核阶段/ }).checked).toBe(true);
    expect(screen.getByRole<HTMLInputElement>("textbox", { name: /考核组/ }).value).toBe("第一组");
    fireEvent.change(field, { target: { value: "某某市\n另一市" } });
    await user.click(await button("插入 2 份评分表"));
    const question = await screen.findByRole("alert");
    expect(question.textContent).toContain("工作簿里已有“某某市”同一指标体系的评分表。");
    expect(workbook.sheets).toHaveLength(1);
    await user.click(await button("只插入其余 1 个"));
    await waitFor(() => expect(workbook.sheets.map(({ unit }) => unit)).toEqual(["某某市", "另一市"]));
  });

  test("shows that it is busy and inserts once, however often one presses", async () => {
    const workbook = new InMemoryWorkbook();
    const user = open(workbook);
    await user.type(await screen.findByRole("textbox", { name: /被考核单位/ }), "某某厅");
    workbook.hold();
    await user.dblClick(await button("插入评分表"));

    expect((await button("正在插入……")).getAttribute("aria-disabled")).toBe("true");
    act(() => workbook.release());
    expect(await screen.findByRole("heading", { level: 1, name: "某某厅" })).toBeTruthy();
    expect(workbook.sheets).toHaveLength(1);
  });

  test("tells why it failed, keeps what was typed, and can be tried again", async () => {
    const workbook = new InMemoryWorkbook();
    const user = open(workbook);
    await user.type(await screen.findByRole("textbox", { name: /被考核单位/ }), "某某厅");
    workbook.failure = editing;
    await user.click(await button("插入评分表"));

    expect((await screen.findByRole("alert")).textContent).toContain(editingSentence);
    expect(screen.getByDisplayValue("某某厅")).toBeTruthy();
    workbook.failure = null;
    await user.click(await button("插入评分表"));
    expect(await screen.findByRole("heading", { level: 1, name: "某某厅" })).toBeTruthy();
    expect(screen.queryByRole("alert")).toBeNull();
  });
});

describe("the scoring screen", () => {
  test("shows points, progress and sections of the stage", async () => {
    const workbook = await scoring("assessed");
    workbook.enterFullMarks("self");
    workbook.enterFullMarks("assessed");
    workbook.enter(1, "assessedScore", 3.5);
    workbook.enter(1, "reason", "会议记录不全");
    open(workbook);

    const totals = await screen.findByRole("region", { name: "总分" });
    expect(totals.textContent).toBe("满分100自评得分100考核得分99.5扣分0.5得分率99.5%已评 47 / 47 项");
    const sections = screen.getByText("各部分得分").parentElement as HTMLElement;
    expect(
      within(sections)
        .getAllByRole("listitem")
        .map((item) => item.textContent),
    ).toEqual([
      "组织领导19.5 / 20 分已评 6 / 6 项",
      "系统建设40 / 40 分已评 16 / 16 项",
      "电子监察20 / 20 分已评 11 / 11 项",
      "法制监督20 / 20 分已评 14 / 14 项",
    ]);
    expect(screen.getByText("检查通过，请定稿、打印、签字盖章。")).toBeTruthy();
  });

  test("tells a newcomer where to start", async () => {
    open(await scoring());
    expect(await screen.findByText(/还没有开始评分。请在“自评得分”一列的浅黄色单元格里逐项填分/)).toBeTruthy();
  });

  test("a click on a finding goes to its cell", async () => {
    const workbook = await scoring();
    workbook.enterFullMarks();
    workbook.enter(2, "selfScore", 99);
    const user = open(workbook);

    const finding = await button(/^错误 ?第 2 项 .*超过了本项权重 3.*转到 ?G8$/);
    await user.click(finding);
    expect(workbook.selected).toEqual(["某某厅评分表!G8"]);
    await waitFor(() => expect(finding.getAttribute("aria-current")).toBe("true"));
  });

  test("the next problem is gone to one after the other, and a failure does not skip one", async () => {
    const workbook = await scoring();
    workbook.enterFullMarks();
    workbook.enter(2, "selfScore", 99);
    workbook.enter(40, "selfScore", -1);
    const user = open(workbook);
    const next = await button("下一个问题");

    await user.click(next);
    await waitFor(() => expect(workbook.selected).toEqual(["某某厅评分表!G8"]));
    workbook.failure = editing;
    await user.click(next);
    expect(await screen.findByRole("alert")).toBeTruthy();
    workbook.failure = null;
    await user.click(next);
    await user.click(next);
    await waitFor(() => expect(workbook.selected.slice(1)).toEqual(["某某厅评分表!G46", "某某厅评分表!G8"]));
  });

  test("findings can be narrowed to a kind", async () => {
    const workbook = await scoring();
    workbook.enter(2, "selfScore", 99);
    const user = open(workbook);
    await user.selectOptions(await screen.findByRole("combobox", { name: "显示" }), "错误（1）");

    expect(screen.getAllByRole("button", { name: /转到/ })).toHaveLength(1);
    act(() => workbook.enter(2, "selfScore", 3));
    await waitFor(() => expect(screen.getAllByRole("button", { name: /转到/ })).toHaveLength(46));
  });

  test("the stage is changed in the sheet, and checked anew", async () => {
    const workbook = await scoring();
    workbook.enterFullMarks();
    const user = open(workbook);
    expect(await screen.findByText("检查通过，请定稿、打印、签字盖章。")).toBeTruthy();
    act(() => workbook.enterFullMarks("assessed"));
    act(() => workbook.enter(3, "assessedScore", null));
    // Scores of the other column are in it: is it the right stage?
    expect(await screen.findByText("提醒 1 处")).toBeTruthy();
    await user.click(screen.getByRole("radio", { name: "考核阶段" }));

    expect(await screen.findByText("未评分 1 项")).toBeTruthy();
    expect(workbook.sheets[0]?.stage).toBe("assessed");
    expect((screen.getByRole("radio", { name: "考核阶段" }) as HTMLInputElement).checked).toBe(true);
  });

  test("a stage that could not be changed falls back, with the reason", async () => {
    const workbook = await scored();
    const user = open(workbook);
    const assessed = (await screen.findByRole("radio", { name: "考核阶段" })) as HTMLInputElement;
    workbook.failure = editing;
    await user.click(assessed);
    expect((await screen.findByRole("alert")).textContent).toContain(editingSentence);
    expect(assessed.checked).toBe(false);
  });

  test("several sheets can be switched between, and another be inserted, with a way back", async () => {
    const workbook = await scoring();
    await workbook.insertScoringSheet({ ...department, unit: "另一厅", stage: "self" });
    const user = open(workbook);
    const switcher = await screen.findByRole("combobox", { name: "评分表" });
    expect((switcher as HTMLSelectElement).value).toBe("另一厅评分表");
    await user.selectOptions(switcher, "某某厅评分表");
    expect(await screen.findByRole("heading", { level: 1, name: "某某厅" })).toBeTruthy();
    expect(workbook.openSheet).toBe("某某厅评分表");

    await user.click(await button("再插入一张评分表"));
    expect(screen.getByRole("heading", { level: 1, name: "插入评分表" })).toBeTruthy();
    await user.click(await button("返回评分表"));
    expect(screen.getByRole("heading", { level: 1, name: "某某厅" })).toBeTruthy();
  });

  test("follows the sheet that is opened in Excel", async () => {
    const workbook = await scoring();
    await workbook.insertScoringSheet({ ...department, unit: "另一厅", stage: "self" });
    open(workbook);
    await screen.findByRole("heading", { level: 1, name: "另一厅" });
    workbook.openSheet = "某某厅评分表";
    act(() => workbook.hint());
    expect(await screen.findByRole("heading", { level: 1, name: "某某厅" })).toBeTruthy();
  });

  test("returns to the first screen when the last scoring sheet is deleted", async () => {
    const workbook = await scoring();
    open(workbook);
    await screen.findByRole("heading", { level: 1, name: "某某厅" });
    workbook.sheets = [];
    act(() => workbook.hint());
    expect(await screen.findByRole("heading", { level: 1, name: "插入评分表" })).toBeTruthy();
  });
});

describe("checking", () => {
  test("a storm of 500 edits takes no more checks than Excel answers, and ends with the last state", async () => {
    const workbook = await scoring();
    open(workbook);
    await screen.findByText("已评 0 / 47 项");
    const before = workbook.checks;
    const [edits, betweenAnswers] = [500, 50];
    for (let edit = 1; edit <= edits; edit += 1) {
      if (edit % betweenAnswers === 1) workbook.hold();
      act(() => workbook.enter((edit % 47) + 1, "selfScore", edit === edits ? 0.25 : edit));
      if (edit % betweenAnswers === 0) await act(async () => workbook.release());
    }
    workbook.enterFullMarks();
    expect(await screen.findByText("检查通过，请定稿、打印、签字盖章。")).toBeTruthy();
    // However slow the computer is: one for each answer, one when the storm begins, one after it. How few there are in how
    // much time is the check runner's.
    expect(workbook.checks - before).toBeLessThanOrEqual(edits / betweenAnswers + 2);
    expect(workbook.overlapped).toBe(false);
  });

  test("while a cell is being edited the last result stays, no error is shown, and it catches up by itself", async () => {
    const workbook = await scoring();
    open(workbook);
    await screen.findByText("已评 0 / 47 项");
    workbook.failure = editing;
    act(() => workbook.enter(1, "selfScore", 4));

    expect(await screen.findByText(/Excel 正忙/)).toBeTruthy();
    expect(screen.queryByRole("alert")).toBeNull();
    workbook.failure = null;
    expect(await screen.findByText("已评 1 / 47 项")).toBeTruthy();
    expect(screen.queryByText(/Excel 正忙/)).toBeNull();
  });

  test("what is found is announced when asked, and when more or less is wrong", async () => {
    const workbook = await scoring();
    const user = open(workbook);
    await user.click(await button("重新检查"));
    await waitFor(() => expect(lastSaid()).toBe("检查完毕：未评分 47 项。"));
    act(() => workbook.enter(1, "selfScore", 99));
    await waitFor(() => expect(lastSaid()).toBe("检查完毕：错误 1 处，未评分 46 项。"));
    act(() => workbook.enter(2, "selfScore", 3));
    await screen.findByText("错误 1 处，未评分 45 项");
    expect(lastSaid()).toBe("检查完毕：错误 1 处，未评分 46 项。");
  });

  test("a pane that could not see the workbook says why and sees it on the next try", async () => {
    const workbook = await scored();
    workbook.failure = editing;
    const user = open(workbook);
    expect((await screen.findByRole("alert")).textContent).toContain(editingSentence);
    workbook.failure = null;
    await user.click(screen.getByRole("button", { name: "重试" }));
    expect(await screen.findByRole("heading", { level: 1, name: "某某厅" })).toBeTruthy();
    expect(screen.queryByRole("alert")).toBeNull();
    await waitFor(() => expect(workbook.watched).toBe(true));
  });

  test("the workbook is no longer watched when the pane is gone", async () => {
    const workbook = await scored();
    open(workbook);
    await waitFor(() => expect(workbook.watched).toBe(true));
    cleanup();
    await waitFor(() => expect(workbook.watched).toBe(false));
  });
});

describe("errors", () => {
  test("a sentence stays until it is dismissed", async () => {
    const workbook = await scored();
    const user = open(workbook);
    const check = await button("重新检查");
    workbook.failure = editing;
    await user.click(check);
    expect((await screen.findByRole("alert")).textContent).toBe(editingSentence);
    workbook.failure = null;
    await user.click(screen.getByRole("button", { name: "关闭提示" }));
    expect(screen.queryByRole("alert")).toBeNull();
  });

  test("what nobody foresaw is a general sentence, with details to copy", async () => {
    const workbook = await scored();
    const user = open(workbook);
    const check = await button("重新检查");
    workbook.failure = new TypeError("x is undefined");
    await user.click(check);
    const alert = await screen.findByRole("alert");
    workbook.failure = null;
    expect(alert.textContent).toContain("操作未完成，请重试；仍不成功，请将详细信息报管理员。");
    expect(alert.textContent).not.toContain("undefined");
    await user.click(screen.getByRole("button", { name: "复制详细信息" }));
    expect(await screen.findByRole("button", { name: "已复制" })).toBeTruthy();
    expect(await navigator.clipboard.readText()).toBe("TypeError: x is undefined (1.2.3)");
  });
});

describe("the language", () => {
  test("is Office's at first; the switch changes everything and is remembered", async () => {
    const workbook = await scoring();
    const user = open(workbook);
    expect(await screen.findByText("检查结果")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "English" }));

    expect(await screen.findByText("Findings")).toBeTruthy();
    expect((await screen.findAllByText(/is not entered yet/)).length).toBe(47);
    expect(document.documentElement.lang).toBe("en-US");
    cleanup();
    open(workbook, "zh-CN");
    expect(await screen.findByText("Findings")).toBeTruthy();
  });

  test("the switch asks nothing of the workbook, neither to be read again nor to be listened to anew", async () => {
    const workbook = await scored();
    const user = open(workbook);
    expect(await screen.findByText("检查结果")).toBeTruthy();
    const { checks, subscriptions } = workbook;
    await user.click(screen.getByRole("button", { name: "English" }));
    expect(await screen.findByText("Findings")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "中文" }));
    expect(await screen.findByText("检查结果")).toBeTruthy();
    expect([workbook.checks, workbook.subscriptions]).toEqual([checks, subscriptions]);
    expect(workbook.subscriptions).toBe(1);
    // It still listens.
    workbook.enter(1, "selfScore", 99);
    expect(await screen.findByText(/自评得分超过了本项权重/)).toBeTruthy();
  });

  test("what went wrong is said in the language that is chosen afterwards", async () => {
    const workbook = await scored();
    const user = open(workbook);
    await screen.findByText("检查结果");
    workbook.failure = editing;
    await user.click(await button("重新检查"));
    expect((await screen.findByRole("alert")).textContent).toContain(editingSentence);
    await user.click(screen.getByRole("button", { name: "English" }));
    await waitFor(() => expect(screen.getByRole("alert").textContent).toContain(failureSentence(editing, "en-US")));
  });

  test("is English for an English Office, and without storage too", async () => {
    const storage = jest.spyOn(Storage.prototype, "getItem").mockImplementation(() => {
      throw new Error("storage is forbidden");
    });
    open(new InMemoryWorkbook(), "en-GB");
    expect(await screen.findByRole("heading", { level: 1, name: "Insert a scoring sheet" })).toBeTruthy();
    expect(screen.getByText("Version 1.2.3")).toBeTruthy();
    storage.mockRestore();
  });
});

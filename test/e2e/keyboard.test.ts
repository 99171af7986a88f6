/** The whole job by keyboard alone, in both languages: once the pane has the focus, nothing is clicked and the focus is never lost. */

import { findingOf } from "../../src/domain/finding";
import { textFor } from "../../src/text";
import { finalText } from "../../src/text/final";
import { findingsText } from "../../src/text/findings";
import { findingSentence } from "../../src/text/findingSentence";
import { insertText } from "../../src/text/insert";
import { languages } from "../../src/text/languages";
import { printText } from "../../src/text/print";
import { focusedName, tabTo } from "./helpers/keyboard";
import { type Desk, paneFrame, sitDown } from "./helpers/openWorkbench";
import { becomes, scoreInFull, selectedCell, settled, valueOf, writeInto } from "./helpers/person";

const unit = "省公安厅";
const other = "省财政厅";

describe.each(languages)("%s", (language) => {
  const { pane, terms } = textFor(language);
  const { repair } = findingsText(language);
  const final = finalText(language).pane.final;
  const insertion = insertText(language);
  const print = printText(language);
  const start = new RegExp(`^${insertion.unit}`);
  const scoring = textFor(language).sheet.scoringSheetName(unit);
  let desk: Desk;

  beforeAll(async () => {
    desk = await sitDown({ reducedMotion: "reduce" }, language);
    await desk.pane.getByRole("button", { name: insertion.submit(1) }).waitFor();
    await desk.pane.getByRole("tab").first().focus();
  });
  afterAll(() => desk.close());

  const press = (key: string) => desk.page.keyboard.press(key);
  const type = (text: string) => desk.page.keyboard.type(text);
  const heading = (name: string | RegExp) => desk.pane.getByRole("heading", { name }).first().waitFor();
  const value = (cell: string) => valueOf(desk, scoring, cell);

  /** What had the focus is gone; it is somewhere else in the pane. */
  const focusKept = () => paneFrame(desk).waitForFunction(() => document.activeElement !== document.body);

  /** From wherever the focus is to the open tab, and by arrow key to the one asked for. */
  async function openTab(screen: "score" | "check" | "deliver", key: "Tab" | "Shift+Tab"): Promise<void> {
    const names = Object.values(pane.screens);
    await tabTo(desk, new RegExp(`^(${names.join("|")})$`), key);
    const order = ["score", "check", "deliver"].map((each) => pane.screens[each as typeof screen]);
    while ((await focusedName(desk)) !== pane.screens[screen]) {
      const now = order.indexOf((await focusedName(desk)) ?? "");
      await press(now < order.indexOf(pane.screens[screen]) ? "ArrowRight" : "ArrowLeft");
    }
  }

  async function insertUnit(name: string): Promise<void> {
    await tabTo(desk, start);
    await type(name);
    await tabTo(desk, insertion.submit(1));
    await press("Enter");
    await heading(name);
    await settled(desk);
    expect(await focusedName(desk)).toBe(name);
  }

  test("from the empty pane to a scoring sheet", async () => {
    await insertUnit(unit);
  });

  test("scores: typed, by arrow keys, full marks, the next unscored; and a reason", async () => {
    const field = new RegExp(`^${terms.entries.selfScore}`);
    // The screen is loaded when it is first opened.
    await desk.pane.getByLabel(field).waitFor();
    await tabTo(desk, field);
    await type("3.5");
    await press("Enter");
    await heading(new RegExp(`^${pane.score.indicator(2)} `));
    await press("ArrowUp");
    await press("ArrowUp");
    await press("Enter");
    await heading(new RegExp(`^${pane.score.indicator(3)} `));
    await tabTo(desk, pane.score.fullMarks);
    await press("Enter");
    await tabTo(desk, new RegExp(`^${terms.entries.selfReason}`));
    await type("会议记录不全");
    await tabTo(desk, pane.score.nextBlank);
    await press("Enter");
    await heading(new RegExp(`^${pane.score.indicator(4)} `));
    expect(await focusedName(desk)).toMatch(field);
    await type("9");
    await press("Enter");
    await desk.pane
      .getByText(findingSentence(findingOf("above-weight", 4, null, { stage: "self", weight: 4 }), language))
      .first()
      .waitFor();
    expect(await focusedName(desk)).toMatch(field);
    await press("Escape");
    await type("2");
    await press("Enter");
    await heading(new RegExp(`^${pane.score.indicator(5)} `));
    const entered = () => Promise.all(["G6", "G7", "G8", "G9", "H8"].map(value));
    await becomes(entered, [3.5, 0.5, 3, 2, "会议记录不全"]);
    await settled(desk);
  });

  test("findings: the next problem leads to its cell, and a repair keeps the focus in the pane", async () => {
    await writeInto(desk, scoring, [{ cell: "E11", value: 7 }]);
    await openTab("check", "Shift+Tab");
    await heading(pane.findings.heading);
    // The pane may still show what was wrong before.
    await desk.pane
      .getByText(findingSentence(findingOf("weight-changed", 6, null, { official: 3 }), language))
      .first()
      .waitFor();
    await tabTo(desk, pane.scoring.next);
    await press("Enter");
    await desk.pane.locator(".finding[aria-current]").waitFor();
    await becomes(() => selectedCell(desk), "E11");
    expect(await focusedName(desk)).toBe(pane.scoring.next);
    await tabTo(desk, new RegExp(`^${repair.oneOf("")}`));
    await press("Enter");
    await desk.pane.getByText(repair.heading).first().waitFor();
    await becomes(() => value("E11"), 3);
    expect(await focusedName(desk)).toContain(repair.heading);
    await tabTo(desk, repair.dismiss);
    await press("Enter");
    await desk.pane.getByRole("button", { name: repair.dismiss }).waitFor({ state: "detached" });
    await focusKept();
  });

  test("another stage, and back", async () => {
    await tabTo(desk, terms.stages.self, "Shift+Tab");
    await press("ArrowRight");
    await desk.pane.getByRole("radio", { name: terms.stages.assessed, checked: true }).waitFor();
    await becomes(() => value("I4"), textFor(language).sheet.stages.assessed);
    expect(await focusedName(desk)).toBe(terms.stages.assessed);
    await press("ArrowLeft");
    await desk.pane.getByRole("radio", { name: terms.stages.self, checked: true }).waitFor();
    await becomes(() => value("I4"), textFor(language).sheet.stages.self);
    await settled(desk);
  });

  test("a second unit, and the way back to the first", async () => {
    await tabTo(desk, pane.scoring.another, "Shift+Tab");
    await press("Enter");
    await heading(insertion.heading);
    expect(await focusedName(desk)).toBe(insertion.heading);
    await insertUnit(other);
    await desk.pane.getByRole("combobox", { name: pane.scoring.sheet, exact: true }).waitFor();
    await tabTo(desk, new RegExp(`^${pane.scoring.sheet}`));
    await press("ArrowUp");
    await heading(unit);
    expect(await focusedName(desk)).toMatch(new RegExp(`^${pane.scoring.sheet}`));
  });

  test("print set-up and finalising", async () => {
    await scoreInFull(desk, scoring);
    await openTab("deliver", "Tab");
    await heading(print.heading);
    await tabTo(desk, print.submit.table);
    await press("Enter");
    await desk.pane.getByText(print.next).first().waitFor();
    expect(await focusedName(desk)).toBe(print.submit.table);
    await tabTo(desk, new RegExp(`^${final.who}`));
    await type("张三");
    await tabTo(desk, final.submit);
    await press("Enter");
    await desk.pane.getByRole("button", { name: final.undo, exact: true }).waitFor();
    await settled(desk);
    await focusKept();
    expect(desk.problems).toEqual([]);
  });
});

/** @jest-environment jsdom */
/** The consolidation screen as a person uses it: files in, verdicts as they come, choices, the result drawn, workbooks issued. */

import { cleanup, configure, fireEvent, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { refusedFile, type ReturnedFile } from "../../../src/actions/files/returnedFile";
import { systemById } from "../../../src/domain/systems";
import { type UnitRecord, withAmounts } from "../../../src/domain/unitRecord";
import ConsolidateScreen from "../../../src/pane/consolidate/ConsolidateScreen";
import { readersAtOnce } from "../../../src/pane/consolidate/useReadyReaders";
import type { ChosenFile } from "../../../src/pane/parts/backgroundReader";
import { consolidateText } from "../../../src/text/consolidate";
import { refusalSentence } from "../../../src/text/files";
import { insertText } from "../../../src/text/insert";
import { InMemoryWorkbook } from "../inMemoryActions";
import { renderInPane } from "../renderInPane";
import { screenProps } from "../screenProps";

configure({ defaultHidden: true, asyncUtilTimeout: 10_000 });
afterEach(cleanup);

const text = consolidateText("zh-CN");
const { collect, issue } = text.pane;

const damaged = { reason: "damaged", detail: "" } as const;

/** What a file says by its name: 甲厅-98.xlsx is a unit with 98 points, 坏.xlsx cannot be read, 密厅-98.xlsx needs a password, 停.xlsx never ends. */
function readByName({ file: { name: file }, password }: ChosenFile): Promise<ReturnedFile[]> {
  if (file.startsWith("密") && password !== "开门") {
    const reason = password === null ? "encrypted" : "wrong-password";
    return Promise.resolve([refusedFile(file, { reason, detail: "" })]);
  }
  if (file.startsWith("~$")) return Promise.resolve([refusedFile(file, { reason: "lock-file", detail: "" })]);
  if (file.startsWith("停")) return Promise.reject(new Error("no answer"));
  const [unit = "", points] = file.replace(/\.xlsx$/, "").split("-");
  if (points === undefined) return Promise.resolve([refusedFile(file, damaged)]);
  const scores = Array.from({ length: 47 }, (_, i) => (i === 0 ? Number(points) : 0));
  const said: Omit<UnitRecord, "amounts"> = {
    file,
    nested: false,
    sheet: "评分表",
    unit: unit.slice(0, 2),
    systemId: "provincial-departments",
    edition: "1",
    group: "",
    stage: "assessed",
    selfScores: scores,
    assessedScores: scores,
    code: null,
    codeState: "open",
    finalisedAt: "",
    changedAt: "",
    findings: [],
  };
  const record = withAmounts(said, systemById("provincial-departments"));
  return Promise.resolve([
    { file, records: [record], systems: [], nested: { records: [], expected: [] }, refusal: null },
  ]);
}

function show(workbook = new InMemoryWorkbook()) {
  workbook.readFile = readByName;
  renderInPane(<ConsolidateScreen {...screenProps} />, workbook);
  return { user: userEvent.setup(), workbook };
}

function files(...names: string[]): File[] {
  return names.map((name) => {
    const file = new File(["x"], name);
    // jsdom's files cannot be read.
    return Object.assign(file, { arrayBuffer: () => Promise.resolve(new ArrayBuffer(1)) });
  });
}

beforeEach(() => {
  URL.createObjectURL = () => "blob:x";
  URL.revokeObjectURL = () => undefined;
});

test("files are judged and ranked; what cannot be read or does not end is told and stops nothing", async () => {
  const { user, workbook } = show();
  await user.upload(screen.getByLabelText(collect.label), files("甲厅-3.xlsx", "坏.xlsx", "停.xlsx", "乙厅-4.xlsx"));
  expect(await screen.findByText(collect.counts(2, 0, 0, 2))).toBeTruthy();
  expect(screen.getByText(refusalSentence(damaged, "zh-CN"))).toBeTruthy();
  expect(screen.getByText(refusalSentence({ reason: "no-answer", detail: "" }, "zh-CN"))).toBeTruthy();
  await waitFor(() => expect(screen.getByText("1. 乙厅")).toBeTruthy());
  expect(screen.getByText("2. 甲厅")).toBeTruthy();
  expect(workbook.readers).toBe(readersAtOnce());
});

test("of a unit's copies the person chooses", async () => {
  const { user } = show();
  await user.upload(screen.getByLabelText(collect.label), files("甲厅一-3.xlsx", "甲厅二-2.xlsx"));
  const choice = await screen.findByLabelText(collect.choice("甲厅"));
  await waitFor(() => expect(screen.getByText(collect.points(3), { selector: ".detail" })).toBeTruthy());
  await user.selectOptions(choice, screen.getByRole("option", { name: /甲厅二/ }));
  await waitFor(() => expect(screen.getByText(collect.points(2), { selector: ".detail" })).toBeTruthy());
});

test("who makes the ranking and when goes with it; nothing said is written by hand", async () => {
  const { user, workbook } = show();
  await user.upload(screen.getByLabelText(collect.label), files("甲厅-3.xlsx"));
  const draw = await screen.findByRole("button", { name: collect.draw });
  await user.type(screen.getByLabelText(collect.office), "省政府办公厅 ");
  fireEvent.change(screen.getByLabelText(collect.day), { target: { value: "2026-11-05" } });
  await user.click(draw);
  expect(await screen.findByText(collect.drawn(["排名表"]), { selector: "p" })).toBeTruthy();
  expect(workbook.madeBy).toEqual({ office: "省政府办公厅", day: 46331 });
});

test("an earlier result is replaced only after asking", async () => {
  const { user, workbook } = show();
  workbook.drawn = ["排名表"];
  await user.upload(screen.getByLabelText(collect.label), files("甲厅-3.xlsx"));
  await user.click(await screen.findByRole("button", { name: collect.draw }));
  expect(await screen.findByText(collect.replaceQuestion(["排名表"]), { selector: "p" })).toBeTruthy();
  expect(workbook.drawings).toEqual(["ask"]);
  await user.click(screen.getByRole("button", { name: collect.replace }));
  expect(await screen.findByText(collect.drawn(["排名表"]), { selector: "p" })).toBeTruthy();
  expect(workbook.drawings).toEqual(["ask", "replace"]);
});

test("a line of the list that is too long is refused with its beginning, and a unit stands once", async () => {
  const { user } = show();
  const list = screen.getByRole("textbox", { name: new RegExp(issue.units) });
  fireEvent.change(list, { target: { value: `甲厅\n${"乙".repeat(201)}` } });
  await user.click(screen.getByRole("button", { name: issue.make(2) }));
  expect(screen.getByText(insertText("zh-CN").tooLongInList("乙".repeat(20), 200))).toBeTruthy();
  fireEvent.change(list, { target: { value: "甲厅\n甲\u200B厅\n甲 厅" } });
  expect(screen.getByRole("button", { name: issue.make(1) })).toBeTruthy();
});

test("a list of units from the selection or a file becomes a zip, and a register", async () => {
  const { user, workbook } = show();
  workbook.unitsSelected = ["甲厅", "乙厅"];
  await user.click(screen.getByRole("button", { name: issue.make(0) }));
  expect(screen.getByText(issue.unitsMissing)).toBeTruthy();
  await user.click(screen.getByRole("button", { name: issue.fromSelection }));
  await user.click(await screen.findByRole("button", { name: issue.make(2) }));
  expect(await screen.findByRole("link", { name: issue.link(issue.archive("附件2")) })).toBeTruthy();
  await user.click(screen.getByRole("button", { name: issue.register }));
  expect(await screen.findByText(issue.registered("下发台账"), { selector: "p" })).toBeTruthy();
});

test("reading can be cancelled: what was read stays", async () => {
  let asked = 0;
  const workbook = new InMemoryWorkbook();
  workbook.startReader = () => {
    let stop: (error: Error) => void = () => undefined;
    return Promise.resolve({
      read: (chosen: ChosenFile) =>
        asked++ < 2 ? readByName(chosen) : new Promise<ReturnedFile[]>((_, fail) => (stop = fail)),
      stop: () => stop(new Error("stopped")),
    });
  };
  const { user } = show(workbook);
  await user.upload(screen.getByLabelText(collect.label), files("甲厅-1.xlsx", "乙厅-2.xlsx", "丙厅-3.xlsx"));
  await user.click(await screen.findByRole("button", { name: collect.cancel }));
  expect(await screen.findByText(collect.counts(2, 0, 0, 0))).toBeTruthy();
});

test("where nothing can be downloaded, issuing says where it can be done instead", async () => {
  const workbook = new InMemoryWorkbook();
  workbook.downloads = false;
  show(workbook);
  expect((await screen.findByRole("note")).textContent).toBe(consolidateText("zh-CN").pane.issue.noDownloads);
  expect(screen.queryByRole("button", { name: consolidateText("zh-CN").pane.issue.make(0) })).toBeNull();
});

test("encrypted files are read again with a password, which is forgotten; a wrong one is said", async () => {
  const { user } = show();
  await user.upload(screen.getByLabelText(collect.label), files("甲厅-1.xlsx", "密厅-2.xlsx"));
  expect(await screen.findByText(refusalSentence({ reason: "encrypted", detail: "" }, "zh-CN"))).toBeTruthy();
  const field = await screen.findByLabelText(collect.locked);
  expect(field.getAttribute("type")).toBe("password");
  await user.type(field, "错");
  await user.click(screen.getByRole("button", { name: collect.unlock }));
  expect(await screen.findByText(refusalSentence({ reason: "wrong-password", detail: "" }, "zh-CN"))).toBeTruthy();
  const again = await screen.findByLabelText<HTMLInputElement>(collect.locked);
  expect(again.value).toBe("");
  await user.type(again, "开门");
  await user.click(screen.getByRole("button", { name: collect.unlock }));
  expect(await screen.findByText(collect.counts(2, 0, 0, 0))).toBeTruthy();
  expect(screen.queryByLabelText(collect.locked)).toBeNull();
});

test("files that were passed over are listed with their reason, and are not unreadable", async () => {
  const { user } = show();
  await user.upload(screen.getByLabelText(collect.label), files("甲厅-1.xlsx", "~$甲厅.xlsx"));
  expect(await screen.findByText(collect.skipped(1))).toBeTruthy();
  expect(screen.getByText("~$甲厅.xlsx")).toBeTruthy();
  expect(screen.getByText(collect.counts(1, 0, 0, 0))).toBeTruthy();
});

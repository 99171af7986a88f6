/** A workbook that was saved is opened again at the workbench, and nothing unsaved is lost without a question. */

import { type Desk, sitDown } from "./helpers/openWorkbench";
import { becomes, insert, openedSheet, saveWorkbook, settled, typeInto, valueOf } from "./helpers/person";

const scoring = "评分表-省公安厅";
let desk: Desk;
let saved: Uint8Array;

beforeAll(async () => {
  desk = await sitDown();
  await insert(desk, "省公安厅", 0);
});
afterAll(() => desk.close());

const title = () => desk.page.locator("#bar h1").innerText();
const value = (cell: string) => valueOf(desk, scoring, cell);

async function choose(name: string, bytes: Uint8Array): Promise<void> {
  const mimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  await desk.page.locator("#bar input[type=file]").setInputFiles({ name, mimeType, buffer: Buffer.from(bytes) });
}

/** What the browser asks the person, and the answer. */
function answerNext(accept: boolean): Promise<string> {
  return new Promise((asked) =>
    desk.page.once("dialog", (dialog) => {
      void (accept ? dialog.accept() : dialog.dismiss()).then(() => asked(dialog.message()));
    }),
  );
}

test("what was typed after saving is asked about; refused, everything stays", async () => {
  await typeInto(desk, "G6", "3");
  saved = await saveWorkbook(desk.page);
  await typeInto(desk, "G6", "1");
  const question = answerNext(false);
  await choose("另一份.xlsx", saved);
  expect(await question).toContain("有没保存的内容");
  await settled(desk);
  expect(await value("G6")).toBe(1);
  expect(await title()).toBe("工作簿1.xlsx");
});

test("opened, it is as it was saved: the pane knows it, it calculates, its locks hold", async () => {
  const question = answerNext(true);
  await choose("省公安厅.xlsx", saved);
  await question;
  // The pane named the unit before, too: only the file's name tells that the other workbook is there.
  await becomes(title, "省公安厅.xlsx");
  await desk.pane.getByRole("heading", { name: "省公安厅" }).waitFor();
  await settled(desk);
  expect((await openedSheet(desk)).told).toBe("Sheet1");
  await desk.page.getByRole("tab", { name: scoring, exact: true }).click();
  await becomes(() => value("G6"), 3);
  await typeInto(desk, "G7", "2");
  await becomes(() => value("G12"), 5);
  await typeInto(desk, "D7", "改名");
  expect(await value("D7")).not.toBe("改名");
  await desk.page.getByRole("tab", { name: "得分图表-省公安厅", exact: true }).click();
  await settled(desk);
  expect(await desk.page.locator(".chart svg").count()).toBe(3);
});

test("what is saved opens without a question, and a file that is no workbook is refused in a sentence", async () => {
  await saveWorkbook(desk.page);
  await choose("名单.xlsx", new TextEncoder().encode("省公安厅"));
  await desk.page.getByRole("alert").filter({ hasText: "没有打开，现在的工作簿没有变化。" }).waitFor();
  await choose("省公安厅.xlsx", saved);
  await becomes(() => value("G7"), null);
  expect(desk.problems).toEqual([]);
});

test("leaving the page with something unsaved is asked about", async () => {
  await desk.page.getByRole("tab", { name: scoring, exact: true }).click();
  await typeInto(desk, "G8", "1");
  const asked = new Promise<string>((kind) =>
    desk.page.once("dialog", (dialog) => void dialog.accept().then(() => kind(dialog.type()))),
  );
  await desk.page.close({ runBeforeUnload: true });
  expect(await asked).toBe("beforeunload");
});

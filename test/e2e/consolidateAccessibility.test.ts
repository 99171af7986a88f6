/** axe looks at the consolidation screen in each of its states, in light, dark and forced colours, and at narrow and wide panes. */

import { consolidateText } from "../../src/text/consolidate";
import { fileOfUnit } from "../helpers/returned";
import { faults } from "./helpers/faults";
import { holdUp } from "./helpers/holdUp";
import { atWidths, dark, inLooks, light, lightContrast } from "./helpers/looks";
import { type Desk, paneFrame, sitDown } from "./helpers/openWorkbench";
import { settled } from "./helpers/person";

const { collect, issue } = consolidateText("zh-CN").pane;

const looks = atWidths([light, dark, lightContrast], [{ width: 320 }, { width: 400 }, { width: 600 }]);

async function giveFiles(desk: Desk, names: Record<string, Uint8Array>): Promise<void> {
  const files = Object.entries(names).map(([name, bytes]) => ({
    name,
    mimeType: "application/octet-stream",
    buffer: Buffer.from(bytes),
  }));
  await desk.pane.getByLabel(collect.label).setInputFiles(files);
}

let desk: Desk;

beforeAll(async () => {
  desk = await sitDown();
  await desk.pane.getByRole("tab", { name: "汇总" }).click();
  await button(issue.make(0)).waitFor();
});

afterAll(() => desk.close());

const button = (name: string) => desk.pane.getByRole("button", { name, exact: true });
const expectFaultless = async () => expect(await inLooks(paneFrame(desk), looks, faults)).toEqual([]);

test("empty", async () => {
  await expectFaultless();
});

test("without the list that it needs", async () => {
  await button(issue.make(0)).click();
  await desk.pane.getByText(issue.unitsMissing).waitFor();
  await expectFaultless();
});

test("while it reads, and when that was cancelled", async () => {
  const bytes = await fileOfUnit({ unit: "省民政厅" });
  await holdUp(desk, "慢.xlsx");
  await giveFiles(desk, { "一.xlsx": bytes, "二.xlsx": bytes, "慢.xlsx": bytes });
  await button(collect.cancel).waitFor();
  await expectFaultless();
  await button(collect.cancel).click();
  await button(collect.clear).waitFor();
  await expectFaultless();
  await button(collect.clear).click();
});

test("verdicts, one unit twice, and a file that cannot be read; drawn, and asked for the second time", async () => {
  const [good, again] = [
    await fileOfUnit({ unit: "省教育厅" }),
    await fileOfUnit({ unit: "省教育厅", scores: { 1: 2 } }),
  ];
  await giveFiles(desk, { "一.xlsx": good, "二.xlsx": again, "坏.xlsx": new Uint8Array() });
  await desk.pane.getByLabel(collect.choice("省教育厅")).waitFor();
  // Buttons that could not be pressed meanwhile get their colours back by and by.
  await settled(desk);
  await expectFaultless();
  await button(collect.draw).click();
  await desk.pane
    .getByText(/^已写入工作表/)
    .first()
    .waitFor();
  await settled(desk);
  await expectFaultless();
  await button(collect.draw).click();
  await button(collect.replace).waitFor();
  await expectFaultless();
});

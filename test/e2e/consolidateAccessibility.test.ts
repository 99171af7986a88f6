/** axe looks at the consolidation screen in each of its states, in light, dark and forced colours, and at narrow and wide panes. */

import { consolidateText } from "../../src/text/consolidate";
import { fileOfUnit } from "../helpers/returned";
import { faults } from "./helpers/faults";
import { holdUp } from "./helpers/holdUp";
import { sitDown, type Desk } from "./helpers/openWorkbench";

const { collect, issue } = consolidateText("zh-CN").pane;

/** What is wider than the pane would have to be scrolled sideways. */
function overflow({ pane }: Desk): Promise<number> {
  return pane.locator("html").evaluate((html) => html.scrollWidth - html.clientWidth);
}

async function giveFiles(desk: Desk, names: Record<string, Uint8Array>): Promise<void> {
  const files = Object.entries(names).map(([name, bytes]) => ({
    ...{ name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) },
  }));
  await desk.pane.getByLabel(collect.label).setInputFiles(files);
}

describe.each([
  ["light", { colorScheme: "light" }],
  ["dark", { colorScheme: "dark" }],
  ["forced colours", { forcedColors: "active" }],
] as const)("in %s", (_, look) => {
  let desk: Desk;
  const button = (name: string) => desk.pane.getByRole("button", { name, exact: true });

  beforeAll(async () => {
    desk = await sitDown(look);
    await desk.pane.getByRole("tab", { name: "汇总" }).click();
    await button(issue.make(0)).waitFor();
  });

  afterAll(() => desk.close());

  test("empty", async () => {
    expect(await faults(desk.page)).toEqual([]);
  });

  test("without the list that it needs", async () => {
    await button(issue.make(0)).click();
    await desk.pane.getByText(issue.unitsMissing).waitFor();
    expect(await faults(desk.page)).toEqual([]);
  });

  test("while it reads, and when that was cancelled", async () => {
    const bytes = await fileOfUnit({ unit: "省民政厅" });
    await holdUp(desk, "慢.xlsx");
    await giveFiles(desk, { "一.xlsx": bytes, "二.xlsx": bytes, "慢.xlsx": bytes });
    await button(collect.cancel).waitFor();
    expect(await faults(desk.page)).toEqual([]);
    await button(collect.cancel).click();
    await button(collect.clear).waitFor();
    expect(await faults(desk.page)).toEqual([]);
    await button(collect.clear).click();
  });

  test("verdicts, one unit twice, and a file that cannot be read; drawn, and asked for the second time", async () => {
    const [good, again] = [
      await fileOfUnit({ unit: "省教育厅" }),
      await fileOfUnit({ unit: "省教育厅", scores: { 1: 2 } }),
    ];
    await giveFiles(desk, { "一.xlsx": good, "二.xlsx": again, "坏.xlsx": new Uint8Array() });
    await desk.pane.getByLabel(collect.choice("省教育厅")).waitFor();
    expect(await faults(desk.page)).toEqual([]);
    await button(collect.draw).click();
    await desk.pane
      .getByText(/^已放进工作簿/)
      .first()
      .waitFor();
    expect(await faults(desk.page)).toEqual([]);
    await button(collect.draw).click();
    await button(collect.replace).waitFor();
    expect(await faults(desk.page)).toEqual([]);
  });

  test.each([320, 400, 600])("nothing is cut off in a pane of %i pixels", async (width) => {
    await desk.page.locator("iframe").evaluate((frame, pixels) => {
      frame.style.width = `${pixels}px`;
    }, width);
    expect(await overflow(desk)).toBe(0);
  });
});

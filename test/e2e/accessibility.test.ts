/** axe looks at the pane's screens in the workbench. */

import { AxeBuilder } from "@axe-core/playwright";
import { sitDown, type Desk } from "./helpers/openWorkbench";
import { insert } from "./helpers/person";

let desk: Desk;

beforeAll(async () => {
  desk = await sitDown();
});

afterAll(() => desk.close());

/** Only the pane: the spreadsheet beside it is another project's. */
async function faults(): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page: desk.page }).include(["iframe", "#pane"]).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" ")}`);
}

test("the first screen", async () => {
  await desk.pane.getByRole("button", { name: "插入评分表" }).waitFor();
  expect(await faults()).toEqual([]);
});

test("the check screen with its findings", async () => {
  await insert(desk, "省公安厅", 0);
  await desk.pane.getByRole("tab", { name: "检查" }).click();
  await desk.pane.getByRole("heading", { name: "检查结果" }).waitFor();
  expect(await faults()).toEqual([]);
});

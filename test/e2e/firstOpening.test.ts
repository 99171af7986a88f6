/** A newcomer opens the address that `npm start` prints: the spreadsheet and the pane are there, and nobody else is asked. */

import { type Desk, sitDown } from "./helpers/openWorkbench";

let desk: Desk;

beforeAll(async () => {
  desk = await sitDown();
});

afterAll(() => desk.close());

test("the pane is ready for the first scoring sheet", async () => {
  await desk.pane.getByRole("button", { name: "插入评分表" }).waitFor();
  expect(await desk.pane.getByRole("radio").count()).toBeGreaterThanOrEqual(2);
});

test("the pane in the workbench is the page that Excel loads", async () => {
  const address = await desk.page.locator("iframe").getAttribute("src");
  expect(new URL(address ?? "", desk.origin).pathname).toBe("/taskpane.html");
});

test("nothing has gone wrong and nothing was asked of another machine", () => {
  expect(desk.problems).toEqual([]);
});

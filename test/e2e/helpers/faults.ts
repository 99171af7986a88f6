/** What axe finds wrong with a page or a part of it. */

import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";

/** The pane within the workbench: the spreadsheet beside it is another project's. */
const paneInWorkbench = ["iframe", "#pane"];

/** A line a rule that is broken, with what breaks it; none where all is well. */
export async function faults(page: Page, within: string | string[] = paneInWorkbench): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).include(within).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}

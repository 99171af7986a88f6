/** What is wrong with the pane, or with another page, for people who see or read it differently. */

import { type AxeResults, type RunOptions, source } from "axe-core";
import type { Frame } from "playwright-core";
import { notFitting } from "./fit";

declare const axe: { run: (within: string, options: RunOptions) => Promise<AxeResults> };

/** A line each: what axe finds, and what does not fit; none where all is well. */
export async function faults(frame: Frame, within = "#pane"): Promise<string[]> {
  return [...(await brokenRules(frame, within)), ...(await notFitting(frame))];
}

/** A line a rule of axe's that is broken, with what breaks it. */
async function brokenRules(frame: Frame, within: string): Promise<string[]> {
  if (!(await frame.evaluate(() => "axe" in window))) await frame.evaluate(source);
  const violations = await frame.evaluate(async (place) => {
    // What is right need not be described.
    const found = await axe.run(place, { resultTypes: ["violations"] });
    return found.violations.map(({ id, nodes }) => ({ id, parts: nodes.map(({ html }) => html) }));
  }, within);
  return violations.map(({ id, parts }) => `${id}: ${parts.join(" ")}`);
}

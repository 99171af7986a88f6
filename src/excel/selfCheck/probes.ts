/** All probes, in the order in which they are taken: one for each property of the plan, and what the program does itself. */

import type { Sheet } from "../../workbook/workbook";
import { browserProbes } from "./browserProbes";
import { chartProbes } from "./chartProbes";
import { hostProbes } from "./hostProbes";
import { pageProbe } from "./pageProbe";
import type { Probe } from "./probe";
import { ruleProbes } from "./ruleProbes";
import * as sheet from "./sheetProbes";
import { styleProbes } from "./styleProbes";
import { workProbes } from "./workProbes";

/** The compiler asks for a new property's probes here. Contents come first. */
const ofPlan: { [K in keyof Required<Sheet>]: Probe[] } = {
  name: [sheet.nameProbe],
  // Merges are drawn with the contents.
  cells: [sheet.contentsProbe, ...styleProbes],
  merges: [],
  columnWidths: [sheet.widthsProbe],
  rowHeights: [sheet.heightsProbe],
  frozen: [sheet.frozenProbe],
  // One draws gridlines and tab colour.
  gridlines: [sheet.lookProbe],
  tabColor: [],
  // The temporary sheet is the only one of its kind, and Excel must show one sheet.
  hidden: [],
  validations: ruleProbes,
  // Drawn as validations are.
  conditionalFormats: [],
  colorScales: [],
  charts: chartProbes,
  page: [pageProbe],
  names: [sheet.namesProbe, sheet.namesChangeProbe],
  protection: [sheet.protectionProbe],
};

const { protection, ...others } = ofPlan;

/** Protection comes last: where it cannot be lifted again, nothing else suffers. */
export const allProbes: Probe[] = [
  ...Object.values(others).flat(),
  ...workProbes,
  ...hostProbes,
  ...browserProbes,
  ...protection,
];

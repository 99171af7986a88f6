/** The actions in Excel. What the pane needs at once is loaded with it; the rest on first use. */

import { changeStage } from "../actions/changeStage";
import { checkWorkbook } from "../actions/checkWorkbook";
import { enterScores } from "../actions/enterScores";
import { goToCell } from "../actions/goToCell";
import { watchWorkbook } from "../actions/watchWorkbook";
import type { Actions } from "./parts/actions";

/** Loads an action's code on first use; if that fails the action rejects, and loading is tried again the next time. */
function loaded<Input extends unknown[], Outcome>(
  load: () => Promise<(...input: Input) => Outcome | Promise<Outcome>>,
): (...input: Input) => Promise<Outcome> {
  return async (...input) => (await load())(...input);
}

export const realActions: Actions = {
  checkWorkbook,
  watchWorkbook,
  goToCell,
  enterScores,
  changeStage,
  insertScoringSheet: loaded(async () => (await import("../actions/insertScoringSheet")).insertScoringSheet),
  repairSheet: loaded(async () => (await import("../actions/repairSheet")).repairSheet),
  preparePrint: loaded(async () => (await import("../actions/preparePrint")).preparePrint),
  addPrintSheet: loaded(async () => (await import("../actions/addPrintSheet")).addPrintSheet),
  verifyFinalised: loaded(async () => (await import("../actions/verifyFinalised")).verifyFinalised),
  finalise: loaded(async () => (await import("../actions/finalise")).finalise),
  undoFinalise: loaded(async () => (await import("../actions/undoFinalise")).undoFinalise),
  saveCopy: loaded(async () => (await import("../actions/saveCopy")).saveCopy),
  offersPdf: loaded(async () => (await import("../actions/saveCopy")).offersPdf),
  startReader: loaded(async () => (await import("./consolidate/startReader")).startReader),
  consolidate: loaded(async () => (await import("../actions/consolidate")).consolidate),
  drawConsolidation: loaded(async () => (await import("../actions/drawConsolidation")).drawConsolidation),
  expectedUnits: loaded(async () => (await import("../actions/drawRegister")).expectedUnits),
  issueUnits: loaded(async () => (await import("../actions/issueUnits")).issueUnits),
  drawRegister: loaded(async () => (await import("../actions/drawRegister")).drawRegister),
  selectedUnits: loaded(async () => (await import("../actions/selectedUnits")).selectedUnits),
  unitsOfFile: loaded(async () => (await import("../actions/readUnitList")).unitsOfFile),
  insertSample: loaded(async () => (await import("../actions/insertSample")).insertSample),
  selfCheck: loaded(async () => (await import("../actions/selfCheck")).selfCheck),
};

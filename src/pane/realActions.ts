/** The actions in Excel. What the pane needs at once is loaded with it; the rest on first use. */

import { checkWorkbook } from "../actions/check/checkWorkbook";
import { goToCell } from "../actions/check/goToCell";
import { SheetMemory } from "../actions/check/sheetMemory";
import { watchWorkbook } from "../actions/check/watchWorkbook";
import type { IndicatorSystem } from "../domain/indicatorSystem";
import type { Actions } from "./parts/actions";

/** Loads an action's code on first use; if that fails the action rejects, and loading is tried again the next time. */
function loaded<Input extends unknown[], Outcome>(
  load: () => Promise<(...input: Input) => Outcome | Promise<Outcome>>,
): (...input: Input) => Promise<Outcome> {
  return async (...input) => (await load())(...input);
}

/** What the pane knows of the open workbook's sheets, for as long as it is open. */
const memory = new SheetMemory();

/** The same for actions that must know which systems may occur: they are handed those of the workbook. */
function knowing<Input extends unknown[], Outcome>(
  load: () => Promise<(...input: [...Input, readonly IndicatorSystem[]]) => Outcome | Promise<Outcome>>,
): (...input: Input) => Promise<Outcome> {
  return async (...input) => (await load())(...input, memory.systems);
}

const entering = async () => (await import("../actions/score/enterScores")).enterScores;
const definitions = () => import("../actions/system/workbookDefinitions");
const imports = () => import("../actions/system/importSystem");
const staging = async () => (await import("../actions/score/changeStage")).changeStage;

export const realActions: Actions = {
  async checkWorkbook(how) {
    const checked = await checkWorkbook(memory, how);
    // Ready before the first score is typed; where that fails, it is loaded when one is.
    void Promise.all([entering(), staging()]).catch(() => undefined);
    return checked;
  },
  hearScreens: loaded(async () => (await import("../actions/ribbon/screenRequest")).hearScreens),
  watchWorkbook,
  goToCell,
  enterScores: loaded(entering),
  changeStage: knowing(staging),
  enterColumn: knowing(async () => (await import("../actions/score/enterColumn")).enterColumn),
  giveRoom: loaded(async () => (await import("../actions/score/giveRoom")).giveRoom),
  findClipped: loaded(async () => (await import("../actions/score/giveRoom")).findClipped),
  findPasted: loaded(async () => (await import("../actions/check/pastedLooks")).findPasted),
  cleanPaste: knowing(async () => (await import("../actions/repair/cleanPaste")).cleanPaste),
  insertUnits: knowing(async () => (await import("../actions/insert/insertUnits")).insertUnits),
  repairSheet: knowing(async () => (await import("../actions/repair/repairSheet")).repairSheet),
  countPages: loaded(async () => (await import("../actions/print/countPages")).countPages),
  preparePrint: knowing(async () => (await import("../actions/print/preparePrint")).preparePrint),
  addPrintSheet: knowing(async () => (await import("../actions/print/addPrintSheet")).addPrintSheet),
  verifyFinalised: knowing(async () => (await import("../actions/final/verifyFinalised")).verifyFinalised),
  finalise: knowing(async () => (await import("../actions/final/finalise")).finalise),
  undoFinalise: knowing(async () => (await import("../actions/final/undoFinalise")).undoFinalise),
  saveCopy: loaded(async () => (await import("../actions/send/saveCopy")).saveCopy),
  offersPdf: loaded(async () => (await import("../actions/send/saveCopy")).offersPdf),
  offersDownloads: loaded(async () => (await import("../actions/send/saveCopy")).offersDownloads),
  startReader: loaded(async () => (await import("./consolidate/startReader")).startReader),
  consolidate: loaded(async () => (await import("../actions/consolidate/consolidate")).consolidate),
  drawConsolidation: loaded(async () => (await import("../actions/consolidate/drawConsolidation")).drawConsolidation),
  expectedUnits: knowing(async () => (await import("../actions/issue/drawRegister")).expectedUnits),
  issueUnits: loaded(async () => (await import("../actions/issue/issueUnits")).issueUnits),
  drawRegister: loaded(async () => (await import("../actions/issue/drawRegister")).drawRegister),
  selectedUnits: loaded(async () => (await import("../actions/issue/selectedUnits")).selectedUnits),
  unitsOfFile: loaded(async () => (await import("../actions/issue/readUnitList")).unitsOfFile),
  insertSample: loaded(async () => (await import("../actions/insert/insertSample")).insertSample),
  findDefinitions: loaded(async () => (await definitions()).findDefinitions),
  drawDefinition: loaded(async () => (await definitions()).drawDefinition),
  renumberDefinition: loaded(async () => (await definitions()).renumberDefinition),
  newSystem: loaded(async () => (await import("../actions/system/newSystem")).newSystem),
  importFile: loaded(async () => (await imports()).importFile),
  importPasted: loaded(async () => (await imports()).importPasted),
  answerDoubt: loaded(async () => (await imports()).answerDoubt),
  selfCheck: loaded(async () => (await import("../actions/selfCheck/selfCheck")).selfCheck),
};

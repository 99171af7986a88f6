/** Everything that the pane does in Excel and with files, passed to it as one object: real in Excel, in memory in tests. */

import { createContext, useContext } from "react";
import type { checkWorkbook } from "../../actions/check/checkWorkbook";
import type { goToCell } from "../../actions/check/goToCell";
import type { findPasted } from "../../actions/check/pastedLooks";
import type { watchWorkbook } from "../../actions/check/watchWorkbook";
import type { consolidate } from "../../actions/consolidate/consolidate";
import type { drawConsolidation } from "../../actions/consolidate/drawConsolidation";
import type { finalise } from "../../actions/final/finalise";
import type { undoFinalise } from "../../actions/final/undoFinalise";
import type { verifyFinalised } from "../../actions/final/verifyFinalised";
import type { insertSample } from "../../actions/insert/insertSample";
import type { insertUnits } from "../../actions/insert/insertUnits";
import type { drawRegister, expectedUnits } from "../../actions/issue/drawRegister";
import type { issueUnits } from "../../actions/issue/issueUnits";
import type { unitsOfFile } from "../../actions/issue/readUnitList";
import type { selectedUnits } from "../../actions/issue/selectedUnits";
import type { addPrintSheet } from "../../actions/print/addPrintSheet";
import type { countPages } from "../../actions/print/countPages";
import type { preparePrint } from "../../actions/print/preparePrint";
import type { cleanPaste } from "../../actions/repair/cleanPaste";
import type { repairSheet } from "../../actions/repair/repairSheet";
import type { hearScreens } from "../../actions/ribbon/screenRequest";
import type { changeStage } from "../../actions/score/changeStage";
import type { enterColumn } from "../../actions/score/enterColumn";
import type { enterScores } from "../../actions/score/enterScores";
import type { findClipped, giveRoom } from "../../actions/score/giveRoom";
import type { selfCheck } from "../../actions/selfCheck/selfCheck";
import type { offersDownloads, offersPdf, saveCopy } from "../../actions/send/saveCopy";
import type { answerDoubt, importFile, importPasted } from "../../actions/system/importSystem";
import type { newSystem } from "../../actions/system/newSystem";
import type { drawDefinition, findDefinitions, renumberDefinition } from "../../actions/system/workbookDefinitions";
import type { IndicatorSystem } from "../../domain/indicatorSystem";
import type { BackgroundReader } from "./backgroundReader";

/** An action as the pane calls it: asynchronous, since its code may have to be loaded first. */
export type Loaded<Action extends (...args: never[]) => unknown> = (
  ...args: Parameters<Action>
) => Promise<Awaited<ReturnType<Action>>>;

/** An action that must know which systems may occur is handed them by whoever made the object. */
type Knowing<Action extends (...args: never[]) => unknown> = (
  ...args: Parameters<Action> extends [...infer Others, readonly IndicatorSystem[]] ? Others : never
) => Promise<Awaited<ReturnType<Action>>>;

/** Named and documented as in src/actions. Each rejects with an Error; for a Failure the person is shown its sentence. */
export interface Actions {
  checkWorkbook: (how?: { afresh?: boolean }) => ReturnType<typeof checkWorkbook>;
  hearScreens: Loaded<typeof hearScreens>;
  watchWorkbook: Loaded<typeof watchWorkbook>;
  goToCell: Loaded<typeof goToCell>;
  enterScores: Loaded<typeof enterScores>;
  enterColumn: Knowing<typeof enterColumn>;
  giveRoom: Loaded<typeof giveRoom>;
  findClipped: Loaded<typeof findClipped>;
  findPasted: Loaded<typeof findPasted>;
  cleanPaste: Knowing<typeof cleanPaste>;
  changeStage: Knowing<typeof changeStage>;
  insertUnits: Knowing<typeof insertUnits>;
  repairSheet: Knowing<typeof repairSheet>;
  countPages: Loaded<typeof countPages>;
  preparePrint: Knowing<typeof preparePrint>;
  addPrintSheet: Knowing<typeof addPrintSheet>;
  verifyFinalised: Knowing<typeof verifyFinalised>;
  finalise: Knowing<typeof finalise>;
  undoFinalise: Knowing<typeof undoFinalise>;
  saveCopy: Loaded<typeof saveCopy>;
  offersPdf: Loaded<typeof offersPdf>;
  offersDownloads: Loaded<typeof offersDownloads>;
  startReader: () => Promise<BackgroundReader>;
  consolidate: Loaded<typeof consolidate>;
  drawConsolidation: Loaded<typeof drawConsolidation>;
  expectedUnits: Knowing<typeof expectedUnits>;
  issueUnits: Loaded<typeof issueUnits>;
  drawRegister: Loaded<typeof drawRegister>;
  selectedUnits: Loaded<typeof selectedUnits>;
  unitsOfFile: Loaded<typeof unitsOfFile>;
  insertSample: Loaded<typeof insertSample>;
  selfCheck: Loaded<typeof selfCheck>;
  findDefinitions: Loaded<typeof findDefinitions>;
  drawDefinition: Loaded<typeof drawDefinition>;
  renumberDefinition: Loaded<typeof renumberDefinition>;
  newSystem: Loaded<typeof newSystem>;
  importFile: Loaded<typeof importFile>;
  importPasted: Loaded<typeof importPasted>;
  answerDoubt: Loaded<typeof answerDoubt>;
}

const ActionsContext = createContext<Actions | null>(null);

export const ActionsProvider = ActionsContext.Provider;

/** The actions of the pane around a component. */
export function useActions(): Actions {
  const actions = useContext(ActionsContext);
  if (!actions) throw new Error("ActionsProvider is missing");
  return actions;
}

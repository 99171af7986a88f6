/** Everything that the pane does in Excel and with files, passed to it as one object: real in Excel, in memory in tests. */

import { createContext, useContext } from "react";
import type { addPrintSheet } from "../../actions/addPrintSheet";
import type { changeStage } from "../../actions/changeStage";
import type { checkWorkbook } from "../../actions/checkWorkbook";
import type { consolidate } from "../../actions/consolidate";
import type { drawConsolidation } from "../../actions/drawConsolidation";
import type { drawRegister, expectedUnits } from "../../actions/drawRegister";
import type { enterScores } from "../../actions/enterScores";
import type { finalise } from "../../actions/finalise";
import type { goToCell } from "../../actions/goToCell";
import type { insertSample } from "../../actions/insertSample";
import type { insertScoringSheet } from "../../actions/insertScoringSheet";
import type { issueUnits } from "../../actions/issueUnits";
import type { preparePrint } from "../../actions/preparePrint";
import type { unitsOfFile } from "../../actions/readUnitList";
import type { repairSheet } from "../../actions/repairSheet";
import type { offersPdf, saveCopy } from "../../actions/saveCopy";
import type { selectedUnits } from "../../actions/selectedUnits";
import type { selfCheck } from "../../actions/selfCheck";
import type { undoFinalise } from "../../actions/undoFinalise";
import type { verifyFinalised } from "../../actions/verifyFinalised";
import type { watchWorkbook } from "../../actions/watchWorkbook";
import type { BackgroundReader } from "./backgroundReader";

/** An action as the pane calls it: asynchronous, since its code may have to be loaded first. */
export type Loaded<Action extends (...args: never[]) => unknown> = (
  ...args: Parameters<Action>
) => Promise<Awaited<ReturnType<Action>>>;

/** Named and documented as in src/actions. Each rejects with an Error; for a Failure the person is shown its sentence. */
export interface Actions {
  checkWorkbook: Loaded<typeof checkWorkbook>;
  watchWorkbook: Loaded<typeof watchWorkbook>;
  goToCell: Loaded<typeof goToCell>;
  enterScores: Loaded<typeof enterScores>;
  changeStage: Loaded<typeof changeStage>;
  insertScoringSheet: Loaded<typeof insertScoringSheet>;
  repairSheet: Loaded<typeof repairSheet>;
  preparePrint: Loaded<typeof preparePrint>;
  addPrintSheet: Loaded<typeof addPrintSheet>;
  verifyFinalised: Loaded<typeof verifyFinalised>;
  finalise: Loaded<typeof finalise>;
  undoFinalise: Loaded<typeof undoFinalise>;
  saveCopy: Loaded<typeof saveCopy>;
  offersPdf: Loaded<typeof offersPdf>;
  startReader: () => Promise<BackgroundReader>;
  consolidate: Loaded<typeof consolidate>;
  drawConsolidation: Loaded<typeof drawConsolidation>;
  expectedUnits: Loaded<typeof expectedUnits>;
  issueUnits: Loaded<typeof issueUnits>;
  drawRegister: Loaded<typeof drawRegister>;
  selectedUnits: Loaded<typeof selectedUnits>;
  unitsOfFile: Loaded<typeof unitsOfFile>;
  insertSample: Loaded<typeof insertSample>;
  selfCheck: Loaded<typeof selfCheck>;
}

const ActionsContext = createContext<Actions | null>(null);

export const ActionsProvider = ActionsContext.Provider;

/** The actions of the pane around a component. */
export function useActions(): Actions {
  const actions = useContext(ActionsContext);
  if (!actions) throw new Error("ActionsProvider is missing");
  return actions;
}

/** The actions in Excel. Inserting is loaded when it is first asked for: whoever only checks does not wait for it. */

import { changeStage } from "../actions/changeStage";
import { checkWorkbook } from "../actions/checkWorkbook";
import { enterScores } from "../actions/enterScores";
import { goToCell } from "../actions/goToCell";
import { watchWorkbook } from "../actions/watchWorkbook";
import type { Actions } from "./parts/actions";

export const realActions: Actions = {
  async insertScoringSheet(input) {
    const { insertScoringSheet } = await import("../actions/insertScoringSheet");
    return insertScoringSheet(input);
  },
  async repairSheet(input) {
    const { repairSheet } = await import("../actions/repairSheet");
    return repairSheet(input);
  },
  async preparePrint(order) {
    const { preparePrint } = await import("../actions/preparePrint");
    return preparePrint(order);
  },
  async addPrintSheet(order) {
    const { addPrintSheet } = await import("../actions/addPrintSheet");
    return addPrintSheet(order);
  },
  checkWorkbook,
  goToCell,
  enterScores,
  changeStage,
  watchWorkbook,
};

/** The user commands that the pane can give, handed to it as one object: real ones in Excel, in-memory ones in tests. */

import { createContext, useContext } from "react";
import type { PrintSheetOrder } from "../../actions/addPrintSheet";
import type { ScoreEntry } from "../../actions/enterScores";
import type { Insertion } from "../../actions/insertScoringSheet";
import type { CheckedWorkbook } from "../../actions/pictureOfSheets";
import type { PrintOrder, PrintSetUp } from "../../actions/preparePrint";
import type { RepairInput, Repaired } from "../../actions/repairSheet";
import type { Stage } from "../../domain/scoreSheet";

/** Each rejects with an Error; of a Failure the person reads the sentence. */
export interface Actions {
  insertScoringSheet(input: Insertion): Promise<{ scoringSheet: string; summarySheet: string }>;
  /** Finds the scoring sheets and checks the one that is open, or was shown last; `afresh` lists them again. */
  checkWorkbook(input?: { afresh?: boolean }): Promise<CheckedWorkbook>;
  goToCell(input: { sheet: string; cell: string }): Promise<void>;
  /** Writes what was typed in the pane into the indicator's own cells. */
  enterScores(input: ScoreEntry): Promise<void>;
  /** Puts official contents back; scores, reasons and evidence stay. */
  repairSheet(input: RepairInput): Promise<Repaired>;
  /** Sets up the scoring sheet's pages for what is entered. */
  preparePrint(order: PrintOrder): Promise<PrintSetUp>;
  /** Adds a cover or a blank form. */
  addPrintSheet(order: PrintSheetOrder): Promise<{ sheet: string; pages: number }>;
  changeStage(input: { sheet: string; stage: Stage }): Promise<void>;
  /** `onHint` is called when something may have changed; the function that it resolves to stops it. */
  watchWorkbook(onHint: () => void): Promise<() => Promise<void>>;
}

const ActionsContext = createContext<Actions | null>(null);

export const ActionsProvider = ActionsContext.Provider;

/** The actions of the pane around a component. */
export function useActions(): Actions {
  const actions = useContext(ActionsContext);
  if (!actions) throw new Error("ActionsProvider is missing");
  return actions;
}

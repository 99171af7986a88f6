/** The commands of the delivery screen: loaded with it, the real ones unless a test hands in others. */

import { createContext, useContext } from "react";
import { finalise, type Finalisation, type Finalised } from "../../actions/finalise";
import { offersPdf, saveCopy } from "../../actions/saveCopy";
import { undoFinalise, type Reopening } from "../../actions/undoFinalise";
import { verifyFinalised } from "../../actions/verifyFinalised";
import type { VerifiedSheet } from "../../actions/verifiedSheet";

/** Each rejects with an Error; of a Failure the person reads the sentence. */
export interface DeliverActions {
  verifyFinalised(input: { sheet: string }): Promise<VerifiedSheet>;
  finalise(input: Finalisation): Promise<Finalised>;
  undoFinalise(input: Reopening): Promise<Pick<Finalised, "strangeCovers">>;
  /** The workbook's bytes. */
  saveCopy(input: { kind: "compressed" | "pdf" }): Promise<Uint8Array>;
  /** Whether a PDF can be had here. */
  offersPdf(): boolean;
}

const DeliverActionsContext = createContext<DeliverActions>({
  verifyFinalised,
  finalise,
  undoFinalise,
  saveCopy,
  offersPdf,
});

export const DeliverActionsProvider = DeliverActionsContext.Provider;

export function useDeliverActions(): DeliverActions {
  return useContext(DeliverActionsContext);
}

/** The commands of the consolidation screen: the real ones unless a test hands in others; what is heavy is loaded when it is first needed. */

import { createContext, useContext } from "react";
import type { ConsolidationInput } from "../../actions/consolidate";
import type { Earlier } from "../../actions/drawConsolidation";
import type { UnitsToIssue } from "../../actions/issueUnits";
import type { ReturnedFile } from "../../actions/returnedFile";
import type { Consolidation } from "../../layout/consolidation/consolidation";
import type { IssuedUnit } from "../../layout/consolidation/registerSheet";
import type { Language } from "../../text";
import type { ChosenFile } from "./readChosen";

/** Reading died before this file's turn came: another reader can have it. */
export class NotReached extends Error {}

/** Reads files apart from the pane's own thread, one after the other. */
export interface BackgroundReader {
  /** May be asked before it has answered. Rejects where reading died on this file, or with `NotReached`. */
  read(chosen: ChosenFile): Promise<ReturnedFile>;
  stop(): void;
}

/** Each rejects with an Error; of a Failure the person reads the sentence. */
export interface ConsolidateActions {
  startReader(): Promise<BackgroundReader>;
  consolidate(input: ConsolidationInput): Promise<Consolidation>;
  drawConsolidation(
    result: Consolidation,
    earlier: Earlier,
    language: Language,
  ): Promise<{ drawn: string[]; earlier: string[] }>;
  expectedUnits(): Promise<IssuedUnit[]>;
  issueUnits(order: UnitsToIssue): Promise<{ zip: Uint8Array; issued: IssuedUnit[] } | null>;
  drawRegister(issued: readonly IssuedUnit[], language: Language): Promise<string>;
  selectedUnits(): Promise<string[]>;
  unitsOfFile(bytes: Uint8Array): Promise<string[]>;
}

const ConsolidateActionsContext = createContext<ConsolidateActions>({
  startReader: async () => (await import("./startReader")).startReader(),
  consolidate: async (input) => (await import("../../actions/consolidate")).consolidate(input),
  drawConsolidation: async (result, earlier, language) =>
    (await import("../../actions/drawConsolidation")).drawConsolidation(result, earlier, language),
  expectedUnits: async () => (await import("../../actions/drawRegister")).expectedUnits(),
  issueUnits: async (order) => (await import("../../actions/issueUnits")).issueUnits(order),
  drawRegister: async (issued, language) => (await import("../../actions/drawRegister")).drawRegister(issued, language),
  selectedUnits: async () => (await import("../../actions/selectedUnits")).selectedUnits(),
  unitsOfFile: async (bytes) => (await import("../../actions/readUnitList")).unitsOfFile(bytes),
});

export const ConsolidateActionsProvider = ConsolidateActionsContext.Provider;

export function useConsolidateActions(): ConsolidateActions {
  return useContext(ConsolidateActionsContext);
}

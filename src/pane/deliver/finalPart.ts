/** What the parts of the section of finalising are given. */

import type { VerifiedSheet } from "../../actions/final/verifiedSheet";
import type { Runner } from "../parts/useRunner";

export type FinalState = VerifiedSheet["final"]["state"];

export interface FinalPart {
  verified: VerifiedSheet;
  runner: Runner;
  verify: () => Promise<void>;
  /** Announces what was done, and shows what comes next as long as the sheet stays in that state. */
  report: (state: FinalState, done: string, next: string, strangeCovers: string[]) => void;
}

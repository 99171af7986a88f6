/** Whether the sheet is as it was finalised, as long as the delivery screen is open. */

import { useCallback, useEffect, useState } from "react";
import type { CheckedSheet } from "../../actions/pictureOfSheets";
import type { VerifiedSheet } from "../../actions/verifiedSheet";
import { useDeliverActions } from "./deliverActions";
import type { Command } from "../parts/useCommand";

export interface Verification {
  /** Null until it was verified once. */
  verified: VerifiedSheet | null;
  verify: () => Promise<void>;
}

/** Verifies when the screen opens, whenever the workbook was checked anew, and when asked. */
export function useVerified(current: CheckedSheet, command: Command): Verification {
  const actions = useDeliverActions();
  const { sheet } = current;
  const [verified, setVerified] = useState<VerifiedSheet | null>(null);
  const verify = useCallback(async () => setVerified(await actions.verifyFinalised({ sheet })), [actions, sheet]);
  const { run } = command;
  useEffect(() => {
    let left = false;
    actions.verifyFinalised({ sheet }).then(
      (found) => {
        if (!left) setVerified(found);
      },
      (error: unknown) => {
        // As what a command failed with: the person sees why, and can verify again.
        if (!left) void run(() => Promise.reject(error as Error));
      },
    );
    return () => {
      left = true;
    };
  }, [actions, sheet, current, run]);
  return { verified, verify };
}

/** Whether the sheet is as it was finalised, as long as the delivery screen is open. */

import { useCallback, useEffect, useState } from "react";
import type { CheckedSheet } from "../../actions/check/pictureOfSheets";
import type { VerifiedSheet } from "../../actions/final/verifiedSheet";
import { useActions } from "../parts/actions";
import type { Runner } from "../parts/useRunner";

export interface Verification {
  /** Null until verified once. */
  verified: VerifiedSheet | null;
  verify: () => Promise<void>;
}

/** Verifies when the screen opens, whenever the workbook was checked anew, and when asked. */
export function useVerified(current: CheckedSheet, { fail }: Runner): Verification {
  const actions = useActions();
  const { sheet } = current;
  const [verified, setVerified] = useState<VerifiedSheet | null>(null);
  const verify = useCallback(async () => setVerified(await actions.verifyFinalised({ sheet })), [actions, sheet]);
  useEffect(() => {
    let left = false;
    actions.verifyFinalised({ sheet }).then(
      (found) => {
        if (!left) setVerified(found);
      },
      (error: unknown) => {
        // Shown like the failure of a command; the person can verify again.
        if (!left) fail(error);
      },
    );
    return () => {
      left = true;
    };
  }, [actions, sheet, current, fail]);
  return { verified, verify };
}

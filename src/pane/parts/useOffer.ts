/** Whether this Excel offers something; null until known. */

import { useEffect, useState } from "react";

/** `ask` keeps its identity. Where it cannot be found out, the answer is `otherwise`. */
export function useOffer(ask: () => Promise<boolean>, otherwise: boolean): boolean | null {
  const [offers, setOffers] = useState<boolean | null>(null);
  useEffect(() => {
    let left = false;
    const show = (answer: boolean): void => {
      if (!left) setOffers(answer);
    };
    ask().then(show, () => show(otherwise));
    return () => {
      left = true;
    };
  }, [ask, otherwise]);
  return offers;
}

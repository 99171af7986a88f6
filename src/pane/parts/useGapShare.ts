/** The share of the weight from which a difference between the two scores is pointed out: the person's choice, remembered. */

import { useState } from "react";
import { gapShares, usualGapShare } from "../../domain/compareScores";
import { recall, remember } from "./remembered";

export function useGapShare(): [share: number, choose: (share: number) => void] {
  const [share, setShare] = useState(() => {
    const remembered = Number(recall("gapShare"));
    return gapShares.includes(remembered) ? remembered : usualGapShare;
  });
  const choose = (chosen: number): void => {
    remember("gapShare", String(chosen));
    setShare(chosen);
  };
  return [share, choose];
}

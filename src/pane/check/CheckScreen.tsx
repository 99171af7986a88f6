/** The check screen: the stage, the points, and what the check found. */

import { goToCell } from "../parts/goToCell";
import type { SheetScreenProps } from "../parts/screen";
import { StageChoice } from "../parts/StageChoice";
import { useGapShare } from "../parts/useGapShare";
import { FindingsView } from "./FindingsView";
import { GapsView } from "./GapsView";
import { TotalsView } from "./TotalsView";

export default function CheckScreen(props: SheetScreenProps) {
  const { current, runner, open } = props;
  const [gapShare, chooseGapShare] = useGapShare();
  const goTo = (cell: string): void => void runner.give(goToCell, { sheet: current.sheet, cell });
  return (
    <>
      <StageChoice {...props} explained />
      <TotalsView totals={current.totals} stage={current.stage} />
      <FindingsView
        key={current.sheet}
        sheet={current}
        runner={runner}
        check={props.checkAloud}
        onOpenPrint={() => open("deliver")}
      />
      <GapsView sheet={current} share={gapShare} onChoose={chooseGapShare} onGoTo={goTo} />
    </>
  );
}

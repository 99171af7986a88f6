/** The indicators whose assessed score is far from the self-score, and the choice of what counts as far: a hint, not an error. */

import { Field, Select } from "@fluentui/react-components";
import type { CheckedSheet } from "../../actions/check/pictureOfSheets";
import { gapShares, scoreGap } from "../../domain/compareScores";
import type { ScoreRow } from "../../domain/scoreSheet";
import { usePaneText } from "../parts/language";
import { officialOf } from "../parts/placeInSheet";
import { usePoints } from "../parts/usePoints";

interface GapsViewProps {
  sheet: CheckedSheet;
  share: number;
  onChoose: (share: number) => void;
  onGoTo: (cell: string) => void;
}

/** Shows nothing while only one side has scored. */
export function GapsView({ sheet, share, onChoose, onGoTo }: GapsViewProps) {
  const { score: text } = usePaneText();
  const { percent } = usePoints();
  const { selfScored, assessedScored } = sheet.totals.total;
  if (selfScored === 0 || assessedScored === 0) return null;
  const far = gapsOf(sheet, share);
  return (
    <section aria-labelledby="gaps">
      <h2 id="gaps">{text.gaps}</h2>
      <Field label={text.gapShare} orientation="horizontal" className="filter">
        <Select value={String(share)} onChange={(_event, { value }) => onChoose(Number(value))}>
          {gapShares.map((each) => (
            <option key={each} value={String(each)}>
              {percent(each)}
            </option>
          ))}
        </Select>
      </Field>
      {far.length === 0 && <p>{text.noGaps}</p>}
      <ul className="findings">
        {far.map(({ row, gap }) => (
          <GapItem key={row.row} sheet={sheet} row={row} gap={gap} onGoTo={onGoTo} />
        ))}
      </ul>
    </section>
  );
}

interface GapItemProps extends Pick<GapsViewProps, "sheet" | "onGoTo"> {
  row: ScoreRow;
  gap: number;
}

function GapItem({ sheet, row, gap, onGoTo }: GapItemProps) {
  const { score: text, findings: words } = usePaneText();
  const { points } = usePoints();
  const { cell } = row.assessedScore;
  const [self, assessed] = [Number(row.selfScore.value), Number(row.assessedScore.value)];
  return (
    <li>
      <button type="button" className="finding" onClick={() => onGoTo(cell)}>
        <b>{words.number(row.number)}</b>
        <span className="sentence">
          <span lang="zh-CN">{officialOf(sheet, row.number).name}</span>{" "}
          {text.gapOf(points(self), points(assessed), points(Math.abs(gap)))}
        </span>
        <span className="cell">
          <span className="unseen">{words.goTo} </span>
          {cell}
        </span>
      </button>
    </li>
  );
}

function gapsOf(sheet: CheckedSheet, share: number): { row: ScoreRow; gap: number }[] {
  return sheet.rows.flatMap((row) => {
    const scores = { selfScore: row.selfScore.value, assessedScore: row.assessedScore.value };
    const gap = scoreGap(scores, officialOf(sheet, row.number).weight, share);
    return gap === null ? [] : [{ row, gap }];
  });
}

/** The points so far: in total, and by section with a bar each. */

import { ProgressBar } from "@fluentui/react-components";
import type { Stage } from "../../domain/scoreSheet";
import { type Amounts, amountsOfStage, type Totals } from "../../domain/totals";
import { usePaneText, useTerms } from "../parts/language";
import { usePoints } from "../parts/usePoints";

interface TotalsViewProps {
  totals: Totals;
  stage: Stage;
}

export function TotalsView({ totals, stage }: TotalsViewProps) {
  const { scoring: text } = usePaneText();
  const { total } = totals;
  const { scored } = amountsOfStage(total, stage);
  return (
    <>
      <section aria-label={text.totals}>
        <TotalFigures total={total} stage={stage} />
        <p className="progress">{text.progress(scored, total.count)}</p>
        <ProgressBar aria-hidden value={scored} max={total.count} thickness="large" />
      </section>
      <section>
        <h2>{text.sections}</h2>
        <SectionBars totals={totals} stage={stage} />
      </section>
    </>
  );
}

function TotalFigures({ total, stage }: { total: Amounts; stage: Stage }) {
  const { scoring: text } = usePaneText();
  const terms = useTerms();
  const { points, percent } = usePoints();
  const { lost, rate, scored } = amountsOfStage(total, stage);
  const soFar = scored < total.count;
  const figures: [string, string][] = [
    [text.full, points(total.weight)],
    [terms.entries.selfScore, total.selfScored ? points(total.self) : "—"],
    [terms.entries.assessedScore, total.assessedScored ? points(total.assessed) : "—"],
    [soFar ? text.lostSoFar : text.lost, rate === null ? "—" : points(lost)],
    [soFar ? text.rateSoFar : text.rate, rate === null ? "—" : percent(rate)],
  ];
  return (
    <dl className="figures">
      {figures.map(([name, figure]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{figure}</dd>
        </div>
      ))}
    </dl>
  );
}

function SectionBars({ totals, stage }: TotalsViewProps) {
  const { scoring: text } = usePaneText();
  const { points } = usePoints();
  return (
    <ul className="sections">
      {totals.sections.map((section) => {
        const { score, scored } = amountsOfStage(section, stage);
        return (
          <li key={section.name}>
            <span lang="zh-CN">{section.name}</span>
            <span className="figure">
              {text.sectionScore(scored === 0 ? "—" : points(score), points(section.weight))}
              <span className="detail">{text.progress(scored, section.count)}</span>
            </span>
            <ProgressBar aria-hidden value={share(score, section.weight)} thickness="large" />
          </li>
        );
      })}
    </ul>
  );
}

/** The share of the full points that a bar shows, clamped to 0–1: wrong scores can add up to less or more. */
function share(score: number, weight: number): number {
  return Math.min(1, Math.max(0, score / weight));
}

/** The tree of an imported draft: each heading's sum beside the points that the document states, then its indicators. */

import type { DraftIndicator, SystemDraft } from "../../definition/systemDraft";
import { roundPoints } from "../../domain/rounding";
import { systemImportText } from "../../text/systemImport";
import { useLanguage } from "../parts/language";

export function DraftTree({ draft }: { draft: SystemDraft }) {
  return (
    <div className="tree">
      <Level draft={draft} indicators={draft.indicators} level={0} />
    </div>
  );
}

interface LevelProps {
  draft: SystemDraft;
  indicators: readonly DraftIndicator[];
  /** The headings above these are those of the levels before. */
  level: number;
}

function Level({ draft, indicators, level }: LevelProps) {
  const { cli: words } = systemImportText(useLanguage().language);
  if (level >= draft.levels.length - 1)
    return (
      <ul>
        {indicators.map(({ number, name, weight, counted, kind = "" }, i) => (
          <li key={i}>
            <p>
              <span>
                {number} {name}
              </span>{" "}
              <span>{[words.sum(weight), ...(counted ? [] : [kind, words.leftOut])].join(" ")}</span>
            </p>
          </li>
        ))}
      </ul>
    );
  const runs = new Map<string, DraftIndicator[]>();
  for (const indicator of indicators) {
    const name = indicator.path[level] ?? "";
    const run = runs.get(name);
    if (run) run.push(indicator);
    else runs.set(name, [indicator]);
  }
  return (
    <ul>
      {[...runs].map(([name, below]) => {
        const path = below[0]?.path.slice(0, level + 1) ?? [];
        const points = draft.stated.find((each) => each.path.join("\n") === path.join("\n"))?.points;
        const sum = roundPoints(below.reduce((all, { counted, weight }) => all + (counted ? weight : 0), 0));
        return (
          <li key={name}>
            <p>
              <span>{name}</span> <span>{points === undefined ? words.sum(sum) : words.stated(points, sum)}</span>
            </p>
            <Level draft={draft} indicators={below} level={level + 1} />
          </li>
        );
      })}
    </ul>
  );
}

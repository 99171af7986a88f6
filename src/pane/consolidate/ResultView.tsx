/** The result so far: counts, what needs attention and why, the choice between a unit's copies, the ranking. */

import { Field, Select } from "@fluentui/react-components";
import { editionMark, systemKey } from "../../domain/indicatorSystem";
import { counts } from "../../domain/ranking";
import type { Stage } from "../../domain/scoreSheet";
import { definedTwice, nameInTables } from "../../domain/systems";
import type { UnitRecord } from "../../domain/unitRecord";
import type { JudgedRecord } from "../../domain/verdict";
import type { Consolidation } from "../../layout/consolidation/consolidation";
import { reasonsOf } from "../../layout/consolidation/returnsSheet";
import { consolidateText } from "../../text/consolidate";
import { refusalSentence } from "../../text/files";
import { systemText } from "../../text/system";
import { CopyField } from "../parts/CopyField";
import { useLanguage } from "../parts/language";

/** Nobody reads more lines than this in a pane; all of them are drawn into the workbook. */
const mostShown = 30;

interface ResultViewProps {
  result: Consolidation;
  onPrefer: (record: UnitRecord, others: UnitRecord[]) => void;
}

export function ResultView({ result, onPrefer }: ResultViewProps) {
  const { language } = useLanguage();
  const text = consolidateText(language);
  const { judged, rankings, unread, skipped, unreadUnits, expected, missing, score } = result;
  const counted = judged.filter(({ verdict }) => counts(verdict)).length;
  const incomplete = judged.filter(({ verdict }) => verdict === "incomplete").length;
  const refused = judged.length - counted - incomplete;
  const attention = [
    ...unread.map(({ file, refusal }) => ({
      title: `${text.verdicts.unreadable} · ${file}`,
      lines: [refusalSentence(refusal, language)],
    })),
    ...judged
      .filter(({ verdict }) => verdict !== "accepted")
      .map((each) => ({
        title: `${text.verdicts[each.verdict]} · ${each.record.unit || each.record.file}`,
        lines: reasonsOf(each, score, language),
      })),
  ];
  const isEmpty = judged.length + unread.length + skipped.length === 0;
  return (
    <>
      {!isEmpty && <p role="status">{text.pane.collect.counts(counted, incomplete, refused, unread.length)}</p>}
      {!isEmpty && <p>{text.pane.collect.ranked(score)}</p>}
      {attention.length > 0 && <h3>{text.pane.collect.attention}</h3>}
      <Shown lines={attention.map(({ title, lines }) => ({ title, detail: lines.slice(0, 4).join("\n") }))} />
      {expected > 0 && (
        <p>
          {text.returns.sum(
            expected,
            expected - missing.length - unreadUnits.length,
            missing.length,
            unreadUnits.length,
          )}
        </p>
      )}
      {missing.length > 0 && (
        <CopyField
          label={text.pane.collect.missing(missing.length)}
          text={missing.join("\n")}
          long={missing.length > 2}
        />
      )}
      {skipped.length > 0 && (
        <>
          <h3>{text.pane.collect.skipped(skipped.length)}</h3>
          <Shown
            lines={skipped.map(({ file, refusal }) => ({ title: file, detail: refusalSentence(refusal, language) }))}
          />
        </>
      )}
      {copiesOf(judged).map((copies) => (
        <CopyChoice key={copies[0]?.record.unit} copies={copies} score={score} onPrefer={onPrefer} />
      ))}
      {definedTwice(result.systems).map((same) => (
        <p key={same[0]?.id} role="note">
          {systemText(language).pane.apart(
            same[0]?.title ?? "",
            same.map((system) => editionMark(system)),
          )}
        </p>
      ))}
      {rankings.map(({ system, standings }) => (
        <div key={systemKey(system)}>
          <h3>
            {text.pane.collect.ranking} · {nameInTables(system)}
          </h3>
          <Shown
            beside
            lines={standings.map(({ rank, record, total }) => ({
              title: `${rank}. ${record.unit}`,
              detail: text.pane.collect.points(total),
            }))}
          />
        </div>
      ))}
    </>
  );
}

interface ShownProps {
  lines: { title: string; detail: string }[];
  /** Short details, shown beside the titles. */
  beside?: boolean;
}

function Shown({ lines, beside = false }: ShownProps) {
  const text = consolidateText(useLanguage().language).pane.collect;
  return (
    <ul className={beside ? "returned beside" : "returned"}>
      {lines.slice(0, mostShown).map(({ title, detail }, i) => (
        <li key={i}>
          <span className="name">{title}</span>
          {detail !== "" && <span className="detail">{detail}</span>}
        </li>
      ))}
      {lines.length > mostShown && <li className="detail">{text.more(lines.length - mostShown)}</li>}
    </ul>
  );
}

/** The records of each unit that was returned more than once. */
function copiesOf(judged: readonly JudgedRecord[]): JudgedRecord[][] {
  const units = new Map<UnitRecord, JudgedRecord[]>();
  for (const each of judged) if (each.copies > 1) units.set(each.used, [...(units.get(each.used) ?? []), each]);
  return [...units.values()];
}

interface CopyChoiceProps {
  copies: JudgedRecord[];
  score: Stage;
  onPrefer: ResultViewProps["onPrefer"];
}

function CopyChoice({ copies, score, onPrefer }: CopyChoiceProps) {
  const { language } = useLanguage();
  const text = consolidateText(language);
  const records = copies.map(({ record }) => record);
  const [first] = copies;
  if (!first) return null;
  return (
    <Field label={text.pane.collect.choice(first.record.unit)}>
      <Select
        value={String(records.indexOf(first.used))}
        onChange={(_, { value }) => {
          const record = records[Number(value)];
          if (record) onPrefer(record, records);
        }}
      >
        {records.map((record, i) => (
          <option key={i} value={String(i)}>
            {[text.pane.collect.points(record.amounts[score].score), text.codeStates[record.codeState]]
              .concat(record.finalisedAt || record.changedAt || [], record.file)
              .join(" · ")}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** What came back, as it comes: counts, what needs attention and why, the choice between a unit's copies, the ranking. */

import { Field, Select } from "@fluentui/react-components";
import type { ReturnedFile } from "../../actions/readReturned";
import { counts } from "../../domain/ranking";
import { bareName, pointsOfRecord, type UnitRecord } from "../../domain/unitRecord";
import type { JudgedRecord } from "../../domain/verdict";
import type { Consolidation } from "../../layout/consolidation/consolidation";
import { reasonsOf } from "../../layout/consolidation/returnsSheet";
import { consolidateText } from "../../text/consolidate";
import { useLanguage } from "../parts/language";

/** More lines than that nobody reads in a pane; all are drawn into the workbook. */
const mostShown = 30;

interface ResultViewProps {
  result: Consolidation;
  files: readonly ReturnedFile[];
  onPrefer: (record: UnitRecord, others: UnitRecord[]) => void;
}

export function ResultView({ result, files, onPrefer }: ResultViewProps) {
  const { language } = useLanguage();
  const text = consolidateText(language);
  const { judged, rankings, unread, missing } = result;
  const counted = judged.filter(({ verdict }) => counts(verdict)).length;
  const attention = [
    ...unread.map(({ file, reason }) => ({ title: `${text.verdicts.unreadable} · ${file}`, lines: [reason] })),
    ...judged
      .filter(({ verdict }) => verdict !== "accepted")
      .map((each) => ({
        title: `${text.verdicts[each.verdict]} · ${each.record.unit || each.record.file}`,
        lines: reasonsOf(each, language),
      })),
  ];
  const isEmpty = judged.length + unread.length === 0;
  return (
    <>
      {!isEmpty && <p role="status">{text.pane.collect.counts(counted, judged.length - counted, unread.length)}</p>}
      {attention.length > 0 && <h3>{text.pane.collect.attention}</h3>}
      <Shown lines={attention.map(({ title, lines }) => ({ title, detail: lines.slice(0, 4).join("\n") }))} />
      {missing.length > 0 && (
        <>
          <h3>{text.pane.collect.missing(missing.length)}</h3>
          <Shown lines={missing.map((title) => ({ title, detail: "" }))} />
        </>
      )}
      {copiesOf(judged).map((copies) => (
        <CopyChoice key={copies[0]?.record.unit} copies={copies} files={files} onPrefer={onPrefer} />
      ))}
      {rankings.map(({ system, standings }) => (
        <div key={system.id}>
          <h3>
            {text.pane.collect.ranking} · {system.attachment}
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
  /** The details are short and stand beside the titles. */
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

/** The records of each unit that came more than once. */
function copiesOf(judged: readonly JudgedRecord[]): JudgedRecord[][] {
  const units = new Map<UnitRecord, JudgedRecord[]>();
  for (const each of judged) if (each.copies > 1) units.set(each.used, [...(units.get(each.used) ?? []), each]);
  return [...units.values()];
}

interface CopyChoiceProps {
  copies: JudgedRecord[];
  files: readonly ReturnedFile[];
  onPrefer: ResultViewProps["onPrefer"];
}

function CopyChoice({ copies, files, onPrefer }: CopyChoiceProps) {
  const { language } = useLanguage();
  const text = consolidateText(language);
  const [first] = copies;
  if (!first) return null;
  // The ones that were read: what is judged may bear a remark more.
  const { systemId, unit } = first.record;
  const read = files
    .flatMap(({ records }) => records)
    .filter((each) => each.systemId === systemId && bareName(each.unit) === bareName(unit));
  const used = read.findIndex((each) => each.file === first.used.file && each.sheet === first.used.sheet);
  return (
    <Field label={text.pane.collect.choice(unit)}>
      <Select
        value={String(used)}
        onChange={(_, { value }) => {
          const record = read[Number(value)];
          if (record) onPrefer(record, read);
        }}
      >
        {read.map((record, i) => (
          <option key={i} value={String(i)}>
            {[text.pane.collect.points(pointsOfRecord(record)), text.codeStates[record.codeState]]
              .concat(record.finalisedAt || record.changedAt || [], record.file)
              .join(" · ")}
          </option>
        ))}
      </Select>
    </Field>
  );
}

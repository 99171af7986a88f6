/** What the check found: counted, filtered, by section; each finding leads to its cell, and can be repaired where the add-in knows how. */

import { Button, Field, MessageBar, MessageBarBody, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { CheckedSheet } from "../../actions/check/pictureOfSheets";
import { type Finding, isRepairable } from "../../domain/finding";
import { headingsOf } from "../../domain/indicatorSystem";
import { CommandButton } from "../parts/CommandButton";
import { goToCell } from "../parts/goToCell";
import { useLanguage, usePaneText } from "../parts/language";
import type { Runner } from "../parts/useRunner";
import {
  type Filter,
  filterFindings,
  type FindingsOfSection,
  groupBySection,
  keyOf,
  type Visit,
  visitNext,
} from "./arrangeFindings";
import { checkAgain } from "./checkAgain";
import { filterChoices } from "./filterChoices";
import { FindingItem } from "./FindingItem";
import { checkInWords } from "./findingWords";
import { PastedView } from "./PastedView";
import { RepairView } from "./RepairView";
import { type Repairs, useRepairs } from "./useRepairs";

interface FindingsViewProps {
  sheet: CheckedSheet;
  runner: Runner;
  /** Looks at the workbook again. */
  check: () => Promise<void>;
  /** Opens the screen that fits rows and pages to what is written. */
  onOpenPrint: () => void;
}

export function FindingsView({ sheet, runner, check, onOpenPrint }: FindingsViewProps) {
  const { busy } = runner;
  const { scoring: text, findings: words } = usePaneText();
  const { language } = useLanguage();
  const [chosen, setFilter] = useState<Filter>("all");
  const [visit, setVisit] = useState<Visit | null>(null);
  const choices = filterChoices(sheet.findings, language);
  const filter = choices.some((choice) => choice.filter === chosen) ? chosen : "all";
  const groups = groupBySection(filterFindings(sheet.findings, filter), headingsOf(sheet.system));
  const shown = groups.flatMap((group) => group.findings);
  // A finalised sheet has to be reopened before it is repaired.
  const repairable = sheet.checkCode ? [] : sheet.findings.filter(isRepairable);
  const repairs = useRepairs(runner, { sheet: sheet.sheet, check, repairable: repairable.length });

  const goTo = async (finding: Finding): Promise<void> => {
    const { cell } = finding;
    if (await runner.give(goToCell, { sheet: sheet.sheet, cell: cell ?? "A1" }))
      setVisit({ key: keyOf(finding), place: shown.indexOf(finding) });
  };
  const goToNext = (): void => {
    const next = visitNext(shown, visit);
    if (next) void goTo(next.finding);
  };

  return (
    <section aria-labelledby="findings">
      <h2 id="findings">{words.heading}</h2>
      {sheet.findings.length === 0 ? (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>{words.none}</MessageBarBody>
        </MessageBar>
      ) : (
        <p>{checkInWords(sheet, language)}</p>
      )}
      <div className="commands">
        {shown.length > 0 && (
          <Button appearance="primary" disabledFocusable={busy} onClick={goToNext}>
            {text.next}
          </Button>
        )}
        <CommandButton command={checkAgain} subject={{ check }} runner={runner} />
      </div>
      <RepairView repairs={repairs} />
      <PastedView sheet={sheet} runner={runner} check={check} onOpenPrint={onOpenPrint} />
      {choices.length > 2 && (
        <Field label={words.filter} orientation="horizontal" className="filter">
          <Select value={filter} onChange={(_event, { value }) => setFilter(value as Filter)}>
            {choices.map((choice) => (
              <option key={choice.filter} value={choice.filter}>
                {choice.name}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {groups.map((group) => (
        <SectionFindings
          key={group.section}
          sheet={sheet}
          group={group}
          visited={visit?.key ?? null}
          repairable={repairable}
          repairs={repairs}
          onGoTo={(finding) => void goTo(finding)}
        />
      ))}
    </section>
  );
}

interface SectionFindingsProps {
  sheet: CheckedSheet;
  group: FindingsOfSection;
  visited: string | null;
  repairable: Finding[];
  repairs: Repairs;
  onGoTo: (finding: Finding) => void;
}

function SectionFindings({ sheet, group, visited, repairable, repairs, onGoTo }: SectionFindingsProps) {
  const { findings: words } = usePaneText();
  return (
    <>
      {group.section === null ? <h3>{words.wholeTable}</h3> : <h3 lang="zh-CN">{group.section}</h3>}
      <ul className="findings">
        {group.findings.map((finding) => (
          <FindingItem
            key={keyOf(finding)}
            sheet={sheet}
            finding={finding}
            visited={keyOf(finding) === visited}
            repairable={repairable.includes(finding)}
            repairs={repairs}
            onGoTo={onGoTo}
          />
        ))}
      </ul>
    </>
  );
}

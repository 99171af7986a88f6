/** One finding: a button that goes to its cell, and one that repairs it where the add-in can. */

import { Circle16Regular, ErrorCircle16Filled, Warning16Filled } from "@fluentui/react-icons";
import { useEffect, useRef } from "react";
import type { CheckedSheet } from "../../actions/check/pictureOfSheets";
import { kindOf } from "../../domain/countFindings";
import type { Finding } from "../../domain/finding";
import { findingsText } from "../../text/findings";
import { findingSentence } from "../../text/findingSentence";
import { CommandButton } from "../parts/CommandButton";
import { useLanguage, usePaneText } from "../parts/language";
import { repair } from "./checkCommands";
import { entryOf, FindingField, focusField } from "./FindingField";
import type { Repairs } from "./useRepairs";

const icons = { wrong: ErrorCircle16Filled, blank: Circle16Regular, warning: Warning16Filled };

interface FindingItemProps {
  sheet: CheckedSheet;
  finding: Finding;
  /** The finding that was visited last. */
  visited: boolean;
  repairable: boolean;
  repairs: Repairs;
  onGoTo: (finding: Finding) => void;
}

export function FindingItem({ sheet, finding, visited, repairable, repairs, onGoTo }: FindingItemProps) {
  const { findings: text } = usePaneText();
  const { language } = useLanguage();
  const { repair: words } = findingsText(language);
  const { busy } = repairs.runner;
  const sentence = findingSentence(finding, language);
  const item = useRef<HTMLLIElement>(null);
  const kind = kindOf(finding);
  const entry = entryOf(finding, sheet);
  const Icon = icons[kind];
  useEffect(() => {
    if (visited) item.current?.scrollIntoView?.({ block: "nearest" });
  }, [visited]);
  return (
    <li ref={item}>
      <button
        type="button"
        className={`finding ${kind}`}
        aria-current={visited || undefined}
        aria-disabled={busy}
        onClick={() => {
          if (busy) return;
          onGoTo(finding);
          focusField(item.current);
        }}
      >
        <Icon aria-hidden />
        <span className="unseen">{text.marks[kind]}</span>
        <span className="sentence">
          {finding.number !== null && !sentence.startsWith(text.number(finding.number)) && (
            <b>{text.number(finding.number)} </b>
          )}
          {sentence}
        </span>
        <span className="cell">
          <span className="unseen">{text.goTo} </span>
          {finding.cell}
        </span>
      </button>
      {entry && <FindingField {...entry} />}
      {repairable && (
        <CommandButton
          size="small"
          aria-label={words.oneOf(sentence)}
          command={repair}
          subject={{ ...repairs.subject, finding }}
          runner={repairs.runner}
          onPress={() => void repairs.give(finding)}
        />
      )}
    </li>
  );
}

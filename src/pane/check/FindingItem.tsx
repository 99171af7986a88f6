/** One finding: a button that leads to its cell, and one that mends it where the add-in can. */

import { Button } from "@fluentui/react-components";
import { Circle16Regular, ErrorCircle16Filled, Warning16Filled } from "@fluentui/react-icons";
import { useEffect, useRef } from "react";
import type { Finding } from "../../domain/finding";
import { textFor } from "../../text";
import { findingSentence } from "../../text/findingSentence";
import { kindOf } from "./arrangeFindings";
import { useLanguage, usePaneText } from "../parts/language";

const icons = { wrong: ErrorCircle16Filled, blank: Circle16Regular, warning: Warning16Filled };

interface FindingItemProps {
  finding: Finding;
  /** The one that was gone to last. */
  visited: boolean;
  mendable: boolean;
  busy: boolean;
  onGoTo: (finding: Finding) => void;
  onRepair: (finding: Finding) => void;
}

export function FindingItem({ finding, visited, mendable, busy, onGoTo, onRepair }: FindingItemProps) {
  const { findings: text } = usePaneText();
  const { language } = useLanguage();
  const { repair } = textFor(language).findings;
  const sentence = findingSentence(finding, language);
  const item = useRef<HTMLLIElement>(null);
  const kind = kindOf(finding);
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
        onClick={() => !busy && onGoTo(finding)}
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
      {mendable && (
        <Button
          size="small"
          aria-label={repair.oneOf(sentence)}
          disabledFocusable={busy}
          onClick={() => onRepair(finding)}
        >
          {repair.one}
        </Button>
      )}
    </li>
  );
}

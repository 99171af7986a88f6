/** One doubt about an imported document: where it is, what is asked, and the answers. */

import { Button, Input } from "@fluentui/react-components";
import { useState } from "react";
import type { Choice, Doubt } from "../../domain/importDoubt";
import { parseScore } from "../../domain/parseScore";
import { systemText } from "../../text/system";
import { choiceText, doubtSentence, systemImportText } from "../../text/systemImport";
import { useLanguage } from "../parts/language";

interface DoubtFieldProps {
  doubt: Doubt;
  /** How many tables the document has. */
  tables: number;
  disabled: boolean;
  onAnswer: (choice: Choice) => void;
}

export function DoubtField({ doubt, tables, disabled, onAnswer }: DoubtFieldProps) {
  const { language } = useLanguage();
  const { pane: text } = systemText(language);
  const [typed, setTyped] = useState("");
  const { place, proposed, answers, open } = doubt;
  const choices = [...new Set([...(proposed === null ? [] : [proposed]), ...answers])];
  const sentence = doubtSentence(doubt, language);
  const own = open === "number" ? parseScore(typed) : typed.trim();
  const isAnswer = own !== null && own !== "" && (open !== "number" || typeof own === "number");
  return (
    <>
      <p>
        {systemImportText(language).place(place, tables)} {sentence}
      </p>
      {place.text !== "" && <p className="detail">{text.stands(place.text)}</p>}
      <div className="buttons">
        {choices.map((choice) => (
          <Button key={choice} size="small" disabledFocusable={disabled} onClick={() => onAnswer(choice)}>
            {choice === proposed
              ? text.proposed(choiceText(doubt, choice, language))
              : choiceText(doubt, choice, language)}
          </Button>
        ))}
        {open !== null && (
          <>
            <Input
              size="small"
              aria-label={`${text.own} ${sentence}`}
              value={typed}
              disabled={disabled}
              onChange={(_, { value }) => setTyped(value)}
            />
            <Button
              size="small"
              disabledFocusable={disabled || !isAnswer}
              onClick={() => isAnswer && onAnswer(own as Choice)}
            >
              {text.own}
            </Button>
          </>
        )}
      </div>
    </>
  );
}

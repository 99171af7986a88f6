/** Importing a system from the document that announces it: a file or what is pasted, then the doubts one by one, then its sheet. */

import { Button, Field, MessageBar, MessageBarBody, Textarea } from "@fluentui/react-components";
import { type ClipboardEvent, useState } from "react";
import { isSettled } from "../../definition/draftSystem";
import type { SystemDraft } from "../../definition/systemDraft";
import type { Choice, Doubt } from "../../domain/importDoubt";
import { ImportRefused } from "../../domain/importRefusal";
import { systemText } from "../../text/system";
import { importRefusalSentence, systemImportText } from "../../text/systemImport";
import { CommandButton } from "../parts/CommandButton";
import { FileButton } from "../parts/FileButton";
import { InSight } from "../parts/InSight";
import { useLanguage } from "../parts/language";
import type { ScreenProps } from "../parts/screen";
import { DoubtField } from "./DoubtField";
import { DraftTree } from "./DraftTree";
import { answerDoubt, drawDraft, importDocument } from "./systemCommands";

interface ImportProps extends Pick<ScreenProps, "runner" | "check"> {
  onDrawn: (sheet: string) => void;
}

/** What the import reads; anything else it names in a sentence. */
const endings = [".docx", ".docm", ".doc", ".xlsx", ".xlsm", ".xls", ".et", ".ods", ".csv", ".txt", ".htm", ".html"];

export function ImportSection({ runner, check, onDrawn }: ImportProps) {
  const { language } = useLanguage();
  const { pane: text } = systemText(language);
  const [draft, setDraft] = useState<SystemDraft | null>(null);
  const [refusal, setRefusal] = useState<ImportRefused | null>(null);
  const [typed, setTyped] = useState("");

  const show = (outcome: SystemDraft | ImportRefused): void => {
    setRefusal(outcome instanceof ImportRefused ? outcome : null);
    if (!(outcome instanceof ImportRefused)) setDraft(outcome);
  };
  const take = async (source: File | { html: string; text: string }): Promise<void> => {
    setDraft(null);
    const done = await runner.give(importDocument, source);
    if (done) show(done.outcome);
  };
  const paste = (event: ClipboardEvent): void => {
    const html = event.clipboardData.getData("text/html");
    // Text alone is left to the field, so that several pieces can be put together.
    if (!/<table/i.test(html)) return;
    event.preventDefault();
    void take({ html, text: event.clipboardData.getData("text/plain") });
  };
  const answer = async (doubt: Doubt, choice: Choice): Promise<void> => {
    const done = draft && (await runner.give(answerDoubt, { draft, doubt, choice }));
    if (done) show(done.outcome);
  };

  return (
    <section className="system">
      <h2>{text.import}</h2>
      <p>{text.importHint}</p>
      <div className="buttons">
        <FileButton
          label={text.file}
          endings={endings}
          disabled={runner.busy}
          onChoose={([file]) => file && void take(file)}
        >
          {text.file}
        </FileButton>
      </div>
      <Field label={text.paste} hint={text.pasteHint}>
        <Textarea
          rows={3}
          value={typed}
          disabled={runner.busy}
          onPaste={paste}
          onChange={(_, { value }) => setTyped(value)}
        />
      </Field>
      {typed.trim() !== "" && (
        <div className="buttons">
          <Button disabledFocusable={runner.busy} onClick={() => void take({ html: "", text: typed })}>
            {text.readPasted}
          </Button>
        </div>
      )}
      {refusal && (
        <InSight of={refusal}>
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>{importRefusalSentence(refusal, language)}</MessageBarBody>
          </MessageBar>
        </InSight>
      )}
      {draft && (
        <InSight of={draft.source.document}>
          <Preview draft={draft} busy={runner.busy} onAnswer={(doubt, choice) => void answer(doubt, choice)} />
          <div className="buttons">
            <CommandButton
              appearance="primary"
              command={drawDraft}
              subject={{ draft, check }}
              runner={runner}
              onDone={(sheet) => {
                setDraft(null);
                setTyped("");
                onDrawn(sheet);
              }}
            />
          </div>
          {!isSettled(draft) && <p role="note">{text.unsettled}</p>}
        </InSight>
      )}
    </section>
  );
}

interface PreviewProps {
  draft: SystemDraft;
  busy: boolean;
  onAnswer: (doubt: Doubt, choice: Choice) => void;
}

function Preview({ draft, busy, onAnswer }: PreviewProps) {
  const { language } = useLanguage();
  const { pane: text } = systemText(language);
  const words = systemImportText(language);
  const { title, attachment, levels, indicators, total, doubts, source } = draft;
  const tables = source.document.tables.length;
  return (
    <>
      <h3>{[attachment, title || words.cli.untitled].filter(Boolean).join(" ")}</h3>
      <p className="detail">
        {words.cli.levels(levels)}
        <br />
        {words.cli.total(indicators.filter(({ counted }) => counted).length, total)}
      </p>
      {source.document.remarks.map((remark) => (
        <p key={remark}>{words.remarks[remark]}</p>
      ))}
      <h3>{doubts.length === 0 ? text.noDoubts : text.doubts(doubts.length)}</h3>
      <ul className="doubts">
        {doubts.map((doubt) => (
          <li key={doubt.id}>
            <DoubtField doubt={doubt} tables={tables} disabled={busy} onAnswer={(choice) => onAnswer(doubt, choice)} />
          </li>
        ))}
      </ul>
      <h3>{text.tree}</h3>
      <DraftTree draft={draft} />
    </>
  );
}

/** The pane: which screen is shown, what went wrong, what is announced. */

import { FluentProvider, Spinner, type Theme } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { Insertion } from "../actions/insertScoringSheet";
import type { CheckedSheet } from "../actions/pictureOfSheets";
import { ActionsProvider, useActions, type Actions } from "./actions";
import { Announcer, useAnnounce } from "./Announcer";
import { countKinds } from "./arrangeFindings";
import { ErrorMessage } from "./ErrorMessage";
import { countsInWords } from "./findingWords";
import { Foot } from "./Foot";
import { InsertScreen } from "./InsertScreen";
import { LanguageProvider, useLanguage, usePaneText } from "./language";
import { ScoringScreen } from "./ScoringScreen";
import { useCheckedWorkbook } from "./useCheckedWorkbook";
import { useCommand } from "./useCommand";

interface AppProps {
  actions: Actions;
  /** Office's display language, such as `zh-CN`. */
  displayLanguage: string | undefined;
  theme: Theme;
  version: string;
}

export function App({ actions, displayLanguage, theme, version }: AppProps) {
  return (
    <FluentProvider theme={theme} className="pane">
      <LanguageProvider displayLanguage={displayLanguage}>
        <ActionsProvider value={actions}>
          <Announcer>
            <Screens version={version} />
          </Announcer>
          <Foot version={version} />
        </ActionsProvider>
      </LanguageProvider>
    </FluentProvider>
  );
}

function Screens({ version }: { version: string }) {
  const { language } = useLanguage();
  const text = usePaneText();
  const actions = useActions();
  const announce = useAnnounce();
  const command = useCommand();
  const { checked, outdated, failure, check } = useCheckedWorkbook(language);
  const [inserting, setInserting] = useState(false);
  const [moved, setMoved] = useState(false);
  const current = checked?.current ?? null;
  const sayWhatIsFound = useFindingsAnnouncement(current);

  const show = (insert: boolean): void => {
    command.dismissFailure();
    setInserting(insert);
    setMoved(true);
  };
  const insert = (insertion: Insertion): void =>
    void command.run(async () => {
      announce(text.insert.submitting);
      const { scoringSheet } = await actions.insertScoringSheet(insertion);
      await check();
      setInserting(false);
      setMoved(true);
      announce(text.insert.done(scoringSheet));
    });
  const checkAndSay = async (): Promise<void> => {
    sayWhatIsFound();
    await check();
  };

  return (
    <main>
      {command.failure !== null && (
        <ErrorMessage error={command.failure} version={version} onDismiss={command.dismissFailure} />
      )}
      {failure !== null && <ErrorMessage error={failure} version={version} onRetry={() => void command.run(check)} />}
      {!checked && <h1 className="unseen">{text.documentTitle}</h1>}
      {!checked && failure === null && <Spinner className="loading" label={text.loading} />}
      {current && !inserting && (
        <ScoringScreen
          sheets={checked?.sheets ?? []}
          current={current}
          outdated={outdated}
          focus={moved}
          command={command}
          check={checkAndSay}
          onInsertAnother={() => show(true)}
        />
      )}
      {checked && (!current || inserting) && (
        <InsertScreen
          busy={command.busy}
          focus={moved}
          onInsert={insert}
          onBack={current ? () => show(false) : undefined}
        />
      )}
    </main>
  );
}

/** Says what a check found when more or less is wrong than before, and once more after the function it returns. */
function useFindingsAnnouncement(current: CheckedSheet | null): () => void {
  const { language } = useLanguage();
  const text = usePaneText();
  const announce = useAnnounce();
  const before = useRef<{ sheet: string; trouble: number } | null>(null);
  const asked = useRef(false);

  useEffect(() => {
    const counts = countKinds(current?.findings ?? []);
    const now = current && { sheet: current.sheet, trouble: counts.wrong + counts.warning };
    const changed = now?.sheet === before.current?.sheet && now?.trouble !== before.current?.trouble;
    if (current && (asked.current || changed)) {
      const found = countsInWords(current.findings, language);
      announce(found ? text.checked(found) : text.checkedClean);
    }
    asked.current = false;
    before.current = now;
  }, [current]); // eslint-disable-line react-hooks/exhaustive-deps -- one announcement a check, not one a language

  return () => {
    asked.current = true;
  };
}

/** The pane: which screen is shown, what went wrong, what is announced. */

import { FluentProvider, Spinner, type Theme } from "@fluentui/react-components";
import { lazy, Suspense, useEffect, useRef, useState, type ReactNode } from "react";
import type { Insertion } from "../actions/insertScoringSheet";
import type { CheckedSheet } from "../actions/pictureOfSheets";
import { ActionsProvider, useActions, type Actions } from "./parts/actions";
import { Announcer, useAnnounce } from "./parts/Announcer";
import { countKinds } from "./check/arrangeFindings";
import { ErrorMessage } from "./parts/ErrorMessage";
import { countsInWords } from "./check/findingWords";
import { FailureBoundary } from "./parts/FailureBoundary";
import { FinalNotice } from "./FinalNotice";
import { Foot } from "./Foot";
import { LanguageProvider, useLanguage, usePaneText } from "./parts/language";
import { SheetHeading } from "./SheetHeading";
import { panelId, tabId, Tabs } from "./parts/Tabs";
import { useCheckedWorkbook } from "./useCheckedWorkbook";
import { useCommand } from "./parts/useCommand";
import { useEntryDesk } from "./score/useEntryDesk";
import { useGapShare } from "./check/useGapShare";
import { useKeptFocus } from "./useKeptFocus";
import { UpdateNotice } from "./UpdateNotice";
import { useScreen, type Screen } from "./parts/useScreen";

const ScoreScreen = lazy(async () => ({ default: (await import("./score/ScoreScreen")).ScoreScreen }));
const InsertScreen = lazy(() => import("./InsertScreen"));
const CheckScreen = lazy(() => import("./check/CheckScreen"));
const DeliverScreen = lazy(() => import("./deliver/DeliverScreen"));
const ConsolidateScreen = lazy(() => import("./consolidate/ConsolidateScreen"));
const HelpScreen = lazy(() => import("./help/HelpScreen"));

interface AppProps {
  actions: Actions;
  /** Office's display language, such as `zh-CN`. */
  displayLanguage: string | undefined;
  theme: Theme;
  version: string;
  /** Which version the server has; null where it does not say. */
  deployedVersion?: () => Promise<string | null>;
}

export function App({ actions, displayLanguage, theme, version, deployedVersion }: AppProps) {
  return (
    <FluentProvider theme={theme} className="pane">
      <LanguageProvider displayLanguage={displayLanguage}>
        <ActionsProvider value={actions}>
          {deployedVersion && <UpdateNotice version={version} deployedVersion={deployedVersion} />}
          <Announcer>
            <FailureBoundary version={version}>
              <Screens version={version} />
            </FailureBoundary>
          </Announcer>
          <Foot version={version} />
        </ActionsProvider>
      </LanguageProvider>
    </FluentProvider>
  );
}

function Screens({ version }: { version: string }) {
  const text = usePaneText();
  const actions = useActions();
  const announce = useAnnounce();
  const command = useCommand();
  const { checked, outdated, failure, check } = useCheckedWorkbook();
  const [inserting, setInserting] = useState(false);
  const [moved, setMoved] = useState(false);
  const current = checked?.current ?? null;
  const { screens, screen, open } = useScreen(current !== null);
  const entries = useEntryDesk(current, check);
  const [gapShare, chooseGapShare] = useGapShare();
  const sayWhatIsFound = useFindingsAnnouncement(current);
  const main = useKeptFocus();

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
  const openSheet = (sheet: string): void =>
    void command.run(async () => {
      try {
        await actions.goToCell({ sheet, cell: "A1" });
      } catch (error) {
        // A sheet that is gone or has another name now makes way for those that are there.
        await check(true);
        throw error;
      }
      await check();
    });
  const checkAndSay = async (): Promise<void> => {
    sayWhatIsFound();
    await check(true);
  };

  const insertScreen = (
    <InsertScreen
      busy={command.busy}
      focus={moved}
      onInsert={insert}
      onBack={current ? () => show(false) : undefined}
      onHelp={current ? undefined : () => open("help")}
    />
  );
  return (
    <main ref={main}>
      {command.failure !== null && (
        <ErrorMessage error={command.failure} version={version} onDismiss={command.dismissFailure} />
      )}
      {failure !== null && <ErrorMessage error={failure} version={version} onRetry={() => void command.run(check)} />}
      {!current && (!checked || screen !== "insert") && <h1 className="unseen">{text.documentTitle}</h1>}
      {!checked && failure === null && <Spinner className="loading" label={text.loading} />}
      {!checked && failure !== null && (
        <TabbedScreens screens={["help"]} screen="help" version={version} onOpen={open}>
          <HelpScreen />
        </TabbedScreens>
      )}
      {checked && current && inserting && <Opening>{insertScreen}</Opening>}
      {checked && !(current && inserting) && (
        <>
          {current && <SheetHeading sheets={checked.sheets} current={current} focus={moved} onOpen={openSheet} />}
          {outdated && <p className="waiting">{text.scoring.waiting}</p>}
          <TabbedScreens screens={screens} screen={screen} version={version} onOpen={open}>
            {current?.checkCode && (screen === "score" || screen === "check") && (
              <FinalNotice code={current.checkCode} onDeliver={() => open("deliver")} />
            )}
            {screen === "insert" && insertScreen}
            {screen === "score" && current && (
              <ScoreScreen
                workbook={checked}
                current={current}
                entries={entries}
                gapShare={gapShare}
                version={version}
              />
            )}
            {screen === "check" && current && (
              <CheckScreen
                current={current}
                command={command}
                check={checkAndSay}
                gapShare={gapShare}
                onChooseGapShare={chooseGapShare}
                onInsertAnother={() => show(true)}
              />
            )}
            {screen === "deliver" && <DeliverScreen workbook={checked} onOpenCheck={() => open("check")} />}
            {screen === "consolidate" && <ConsolidateScreen workbook={checked} />}
            {screen === "help" && <HelpScreen />}
          </TabbedScreens>
        </>
      )}
    </main>
  );
}

interface TabbedScreensProps {
  screens: Screen[];
  screen: Screen;
  version: string;
  onOpen: (screen: Screen) => void;
  children: ReactNode;
}

/** A screen that is not loaded yet says so. */
function Opening({ children }: { children: ReactNode }) {
  const { opening } = usePaneText();
  return <Suspense fallback={<Spinner className="loading" label={opening} />}>{children}</Suspense>;
}

/** The tabs and the open screen below them. */
function TabbedScreens({ screens, screen, version, onOpen, children }: TabbedScreensProps) {
  const text = usePaneText();
  const tabs = screens.map((tab) => ({ tab, name: text.screens[tab] }));
  return (
    <>
      <Tabs label={text.screens.label} tabs={tabs} open={screen} onOpen={onOpen} />
      <div id={panelId} role="tabpanel" aria-labelledby={tabId(screen)} className="screen">
        <FailureBoundary key={screen} version={version}>
          <Opening>{children}</Opening>
        </FailureBoundary>
      </div>
    </>
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

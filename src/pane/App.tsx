/** The pane: which screen is shown, what surrounds it, what went wrong, what is announced. */

import { FluentProvider, Spinner } from "@fluentui/react-components";
import { lazy, Suspense, useEffect } from "react";
import { isFailure } from "../domain/failure";
import { officialSystems } from "../domain/systems";
import type { ScreenId } from "../text";
import { checkAgain } from "./check/checkAgain";
import { useFindingsAnnouncement } from "./check/useFindingsAnnouncement";
import { Foot } from "./Foot";
import { KeptScreens, OpenedScreen, TabbedScreens } from "./OpenedScreen";
import { openSheet } from "./openSheet";
import { type Actions, ActionsProvider } from "./parts/actions";
import { Announcer } from "./parts/Announcer";
import { CommandFailure, ErrorMessage } from "./parts/ErrorMessage";
import { FailureBoundary } from "./parts/FailureBoundary";
import { LanguageProvider, usePaneText } from "./parts/language";
import type { ScreenProps } from "./parts/screen";
import { EntryToolsProvider, useEntryDesk } from "./parts/useEntryDesk";
import { useRunner } from "./parts/useRunner";
import { keepsOf, screenIds, screens, screensFor } from "./screens";
import { SheetHeading } from "./SheetHeading";
import type UpdateNoticeView from "./UpdateNotice";
import { useCheckedWorkbook } from "./useCheckedWorkbook";
import { useKeptFocus } from "./useKeptFocus";
import { useScreen } from "./useScreen";

/** The theme's values are custom properties of the page: `theme.ts`. */
const inStyleSheets = {};

const nothing: typeof UpdateNoticeView = () => null;

/** Few sheets are final when the pane opens. */
const FinalNotice = lazy(() => import("./FinalNotice"));

/** Asks the server for a newer version; nothing waits for the answer, and without one nothing is shown. */
const UpdateNotice = lazy(() => import("./UpdateNotice").catch(() => ({ default: nothing })));

interface AppProps {
  actions: Actions;
  /** Office's display language, such as `zh-CN`. */
  displayLanguage: string | undefined;
  version: string;
  /** The version on the server; null if it does not say. */
  deployedVersion?: () => Promise<string | null>;
}

export function App({ actions, displayLanguage, version, deployedVersion }: AppProps) {
  return (
    <FluentProvider theme={inStyleSheets} className="pane">
      <LanguageProvider displayLanguage={displayLanguage}>
        <ActionsProvider value={actions}>
          {deployedVersion && (
            <Suspense fallback={null}>
              <UpdateNotice version={version} deployedVersion={deployedVersion} />
            </Suspense>
          )}
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

function Screens({ version }: Pick<ScreenProps, "version">) {
  const text = usePaneText();
  const runner = useRunner();
  const { checked, outdated, failure, check } = useCheckedWorkbook();
  const current = checked?.current ?? null;
  const tabs = screensFor(checked);
  const { screen, alone, led, open, stay, leave } = useScreen(tabs);
  const entries = useEntryDesk(current, check);
  const sayWhatIsFound = useFindingsAnnouncement(current);
  const main = useKeptFocus();

  const props: ScreenProps = {
    current,
    systems: checked?.systems ?? officialSystems,
    screens: screenIds,
    version,
    runner,
    led,
    check: () => check(),
    checkAloud: async () => {
      sayWhatIsFound();
      await check(true);
    },
    open: (id: ScreenId) => {
      if (!tabs.includes(id)) runner.dismissFailure();
      open(id);
    },
    stay,
    leave: () => {
      runner.dismissFailure();
      leave();
    },
  };
  // One sentence for one thing: a failure, or entries that wait, say that Excel is busy as well.
  const saysItself = runner.failure !== null || entries.drafts.some(({ state }) => state === "waiting");
  useEffect(() => {
    // What was refused while a cell was being edited can be done now that Excel answers.
    if (isFailure(runner.failure, "cell-being-edited")) runner.dismissFailure();
  }, [checked]); // eslint-disable-line react-hooks/exhaustive-deps -- when Excel has answered, not when it failed
  const { selection = null } = checked ?? {};
  const opened = <OpenedScreen screen={screens[screen]} pane={props} selection={selection} />;
  const tabbed = { tabs, screen, version, onOpen: open };
  const isFinal = current?.checkCode && screens[screen].offered === "with-sheet" && screens[screen].changes;
  return (
    <EntryToolsProvider value={entries}>
      <main ref={main}>
        <CommandFailure runner={runner} version={version} />
        {failure !== null && (
          <ErrorMessage
            error={failure}
            version={version}
            onRetry={() => void runner.give(checkAgain, { check: props.check })}
          />
        )}
        {!current && (!checked || screen !== "insert") && <h1 className="unseen">{text.documentTitle}</h1>}
        {!checked && failure === null && <Spinner className="loading" label={text.loading} />}
        {alone && keepsOf(screen) === null && opened}
        {!alone && current && (
          <SheetHeading
            sheets={checked?.sheets ?? []}
            current={current}
            focus={led}
            onOpen={(sheet) => void runner.give(openSheet, { sheet, check })}
            onInsert={() => props.open("insert")}
          />
        )}
        {!alone && checked && outdated && !saysItself && <p className="waiting">{text.scoring.waiting}</p>}
        {!alone && (checked || failure !== null) && (
          <TabbedScreens {...tabbed}>
            {isFinal && (
              <Suspense fallback={null}>
                <FinalNotice code={current.checkCode ?? ""} onDeliver={() => open("deliver")} />
              </Suspense>
            )}
            {opened}
          </TabbedScreens>
        )}
        <KeptScreens open={checked || failure !== null ? screen : null} alone={alone} pane={props} />
      </main>
    </EntryToolsProvider>
  );
}

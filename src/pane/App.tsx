/** The pane: what surrounds the screens, which of them is shown, what went wrong, what is announced. */

import { FluentProvider, Spinner, type Theme } from "@fluentui/react-components";
import { indicatorSystems } from "../domain/systems";
import type { IndicatorSystem } from "../domain/indicatorSystem";
import { ActionsProvider, useActions, type Actions } from "./parts/actions";
import { Announcer } from "./parts/Announcer";
import { ErrorMessage } from "./parts/ErrorMessage";
import { FailureBoundary } from "./parts/FailureBoundary";
import { FinalNotice } from "./FinalNotice";
import { Foot } from "./Foot";
import { LanguageProvider, usePaneText } from "./parts/language";
import { EntryToolsProvider, useEntryDesk } from "./score/useEntryDesk";
import { OpenedScreen, TabbedScreens } from "./OpenedScreen";
import type { ScreenId } from "../text";
import type { ScreenProps } from "./parts/screen";
import { screenIds, screens, screensFor } from "./screens";
import { SheetHeading } from "./SheetHeading";
import { UpdateNotice } from "./UpdateNotice";
import { useCheckedWorkbook } from "./useCheckedWorkbook";
import { useCommand } from "./parts/useCommand";
import { useFindingsAnnouncement } from "./check/useFindingsAnnouncement";
import { useKeptFocus } from "./useKeptFocus";
import { useScreen } from "./useScreen";

interface AppProps {
  actions: Actions;
  /** Those that can be inserted and issued. */
  systems?: readonly IndicatorSystem[];
  /** Office's display language, such as `zh-CN`. */
  displayLanguage: string | undefined;
  theme: Theme;
  version: string;
  /** Which version the server has; null where it does not say. */
  deployedVersion?: () => Promise<string | null>;
}

export function App({ actions, displayLanguage, theme, version, deployedVersion, ...props }: AppProps) {
  const { systems = indicatorSystems } = props;
  return (
    <FluentProvider theme={theme} className="pane">
      <LanguageProvider displayLanguage={displayLanguage}>
        <ActionsProvider value={actions}>
          {deployedVersion && <UpdateNotice version={version} deployedVersion={deployedVersion} />}
          <Announcer>
            <FailureBoundary version={version}>
              <Screens systems={systems} version={version} />
            </FailureBoundary>
          </Announcer>
          <Foot version={version} />
        </ActionsProvider>
      </LanguageProvider>
    </FluentProvider>
  );
}

function Screens({ systems, version }: Pick<ScreenProps, "systems" | "version">) {
  const text = usePaneText();
  const command = useCommand();
  const { checked, outdated, failure, check } = useCheckedWorkbook();
  const current = checked?.current ?? null;
  const tabs = screensFor(checked);
  const { screen, alone, led, open, leave } = useScreen(tabs);
  const entries = useEntryDesk(current, check);
  const sayWhatIsFound = useFindingsAnnouncement(current);
  const main = useKeptFocus();
  const openSheet = useOpenSheet(command.run, check);

  const props: ScreenProps = {
    ...{ current, systems, screens: screenIds, version, command, led },
    check,
    checkAloud: async () => {
      sayWhatIsFound();
      await check(true);
    },
    open: (wanted: ScreenId) => {
      if (!tabs.includes(wanted)) command.dismissFailure();
      open(wanted);
    },
    leave: () => {
      command.dismissFailure();
      leave();
    },
  };
  const { selection = null } = checked ?? {};
  const opened = <OpenedScreen screen={screens[screen]} pane={props} selection={selection} />;
  const tabbed = { tabs, screen, version, onOpen: open };
  const isFinal = current?.checkCode && screens[screen].offered === "with-sheet" && screens[screen].changes;
  return (
    <EntryToolsProvider value={entries}>
      <main ref={main}>
        {command.failure !== null && (
          <ErrorMessage error={command.failure} version={version} onDismiss={command.dismissFailure} />
        )}
        {failure !== null && <ErrorMessage error={failure} version={version} onRetry={() => void command.run(check)} />}
        {!current && (!checked || screen !== "insert") && <h1 className="unseen">{text.documentTitle}</h1>}
        {!checked && failure === null && <Spinner className="loading" label={text.loading} />}
        {alone && opened}
        {!alone && current && (
          <SheetHeading sheets={checked?.sheets ?? []} current={current} focus={led} onOpen={openSheet} />
        )}
        {!alone && checked && outdated && <p className="waiting">{text.scoring.waiting}</p>}
        {!alone && (checked || failure !== null) && (
          <TabbedScreens {...tabbed}>
            {isFinal && <FinalNotice code={current.checkCode ?? ""} onDeliver={() => open("deliver")} />}
            {opened}
          </TabbedScreens>
        )}
      </main>
    </EntryToolsProvider>
  );
}

/** Goes to another of the workbook's scoring sheets. */
function useOpenSheet(run: (command: () => Promise<void>) => unknown, check: (afresh?: boolean) => Promise<void>) {
  const actions = useActions();
  return (sheet: string): void =>
    void run(async () => {
      try {
        await actions.goToCell({ sheet, cell: "A1" });
      } catch (error) {
        // A sheet that is gone or has another name now makes way for those that are there.
        await check(true);
        throw error;
      }
      await check();
    });
}

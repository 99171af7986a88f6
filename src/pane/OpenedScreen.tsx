/** The open screen, with the tabs above it that lead to the others. */

import { Spinner } from "@fluentui/react-components";
import { type ReactNode, Suspense } from "react";
import type { ScreenId } from "../text";
import { FailureBoundary } from "./parts/FailureBoundary";
import { usePaneText } from "./parts/language";
import type { ScreenProps, SheetScreenProps } from "./parts/screen";
import { panelId, tabId, Tabs } from "./parts/Tabs";
import type { Screen } from "./screens";

interface OpenedScreenProps extends Pick<SheetScreenProps, "selection"> {
  screen: Screen;
  pane: ScreenProps;
}

/** One that is not loaded yet says so. */
export function OpenedScreen({ screen, pane, selection }: OpenedScreenProps) {
  const { opening } = usePaneText();
  return (
    <Suspense fallback={<Spinner className="loading" label={opening} />}>
      {screen.offered !== "with-sheet" ? (
        <screen.component {...pane} />
      ) : (
        pane.current && <screen.component {...pane} current={pane.current} selection={selection} />
      )}
    </Suspense>
  );
}

interface TabbedScreensProps {
  tabs: readonly ScreenId[];
  screen: ScreenId;
  version: string;
  onOpen: (screen: ScreenId) => void;
  children: ReactNode;
}

/** The tabs and the open screen below them. */
export function TabbedScreens({ tabs, screen, version, onOpen, children }: TabbedScreensProps) {
  const text = usePaneText();
  return (
    <>
      <Tabs
        label={text.screensLabel}
        tabs={tabs.map((tab) => ({ tab, name: text.screens[tab] }))}
        open={screen}
        onOpen={onOpen}
      />
      <div id={panelId} role="tabpanel" aria-labelledby={tabId(screen)} className="screen">
        <FailureBoundary key={screen} version={version}>
          {children}
        </FailureBoundary>
      </div>
    </>
  );
}

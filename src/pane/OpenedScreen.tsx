/** The open screen, with the tabs above it that lead to the others. */

import { Spinner } from "@fluentui/react-components";
import { type ReactNode, Suspense, useState } from "react";
import type { ScreenId } from "../text";
import { FailureBoundary } from "./parts/FailureBoundary";
import { usePaneText } from "./parts/language";
import type { ScreenProps, SheetScreenProps } from "./parts/screen";
import { panelId, tabId, Tabs } from "./parts/Tabs";
import { keepsOf, type Screen, screenIds, screens } from "./screens";

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

/** The tabs and the open screen below them, unless that is a kept one. */
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
      {keepsOf(screen) === null && (
        <div id={panelId} role="tabpanel" aria-labelledby={tabId(screen)} className="screen">
          <FailureBoundary key={screen} version={version}>
            {children}
          </FailureBoundary>
        </div>
      )}
    </>
  );
}

/** The screens that keep what they hold: only `open` is seen; `alone` is it without a tab. */
export function KeptScreens({ open, alone, pane }: { open: ScreenId | null; alone: boolean; pane: ScreenProps }) {
  const [visited, setVisited] = useState<readonly ScreenId[]>([]);
  if (open !== null && keepsOf(open) === "always" && !visited.includes(open)) setVisited([...visited, open]);
  const kept = screenIds.filter((id) => visited.includes(id) || (id === open && keepsOf(id) !== null));
  return kept.map((id) => (
    <div
      key={id}
      id={id === open ? panelId : undefined}
      role={alone ? undefined : "tabpanel"}
      aria-labelledby={alone ? undefined : tabId(id)}
      className="screen"
      hidden={id !== open}
    >
      <FailureBoundary version={pane.version}>
        <OpenedScreen screen={screens[id]} pane={pane} selection={null} />
      </FailureBoundary>
    </div>
  ));
}

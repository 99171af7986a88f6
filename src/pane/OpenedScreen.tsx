/** The open screen, with the tabs above it that lead to the others. */

import { Spinner } from "@fluentui/react-components";
import { type ReactNode, Suspense, useState } from "react";
import type { ScreenId } from "../text";
import { FailureBoundary } from "./parts/FailureBoundary";
import { usePaneText } from "./parts/language";
import type { ScreenProps, SheetScreenProps } from "./parts/screen";
import { panelId, tabId, Tabs } from "./parts/Tabs";
import { isKept, type Screen, screens } from "./screens";

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
      {!isKept(screen) && (
        <div id={panelId} role="tabpanel" aria-labelledby={tabId(screen)} className="screen">
          <FailureBoundary key={screen} version={version}>
            {children}
          </FailureBoundary>
        </div>
      )}
    </>
  );
}

/** The screens that are kept from when they were first opened: only `open` is seen. */
export function KeptScreens({ open, pane }: { open: ScreenId | null; pane: ScreenProps }) {
  const [visited, setVisited] = useState<readonly ScreenId[]>([]);
  if (open !== null && isKept(open) && !visited.includes(open)) setVisited([...visited, open]);
  return visited.map((id) => (
    <div
      key={id}
      id={id === open ? panelId : undefined}
      role="tabpanel"
      aria-labelledby={tabId(id)}
      className="screen"
      hidden={id !== open}
    >
      <FailureBoundary version={pane.version}>
        <OpenedScreen screen={screens[id]} pane={pane} selection={null} />
      </FailureBoundary>
    </div>
  ));
}

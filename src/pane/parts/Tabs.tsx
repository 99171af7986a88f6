/** A tab list: one tab is open; arrow keys, Home and End move between them. */

import { type KeyboardEvent, useRef } from "react";

interface TabsProps<Tab extends string> {
  label: string;
  tabs: { tab: Tab; name: string }[];
  open: Tab;
  onOpen: (tab: Tab) => void;
}

/** The ids of a tab and of the panel below, which refer to each other. */
export const tabId = (tab: string): string => `tab-${tab}`;
export const panelId = "panel";

export function Tabs<Tab extends string>({ label, tabs, open, onOpen }: TabsProps<Tab>) {
  const list = useRef<HTMLDivElement>(null);
  const goTo = (index: number): void => {
    const next = tabs.at(index % tabs.length);
    if (!next) return;
    onOpen(next.tab);
    list.current?.querySelector<HTMLElement>(`#${tabId(next.tab)}`)?.focus();
  };
  const followKey = (event: KeyboardEvent): void => {
    const at = tabs.findIndex(({ tab }) => tab === open);
    const places: Record<string, number> = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: -1 };
    const place = places[event.key];
    if (place === undefined) return;
    event.preventDefault();
    goTo(place);
  };
  return (
    <div ref={list} role="tablist" aria-label={label} className="tabs">
      {tabs.map(({ tab, name }) => (
        <button
          key={tab}
          id={tabId(tab)}
          type="button"
          role="tab"
          aria-selected={tab === open}
          aria-controls={panelId}
          tabIndex={tab === open ? 0 : -1}
          onClick={() => onOpen(tab)}
          onKeyDown={followKey}
        >
          {name}
        </button>
      ))}
    </div>
  );
}

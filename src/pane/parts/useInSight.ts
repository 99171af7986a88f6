/** Brings what a press of a button led to into sight. */

import { type RefObject, useEffect, useRef } from "react";

/**
 * For an element that appears, or changes with `what`: it is scrolled into sight, and takes the focus where `focus` says so
 * and the keyboard is in the pane.
 */
export function useInSight<E extends HTMLElement>(what: unknown, focus = false): RefObject<E | null> {
  const element = useRef<E>(null);
  useEffect(() => {
    const shown = element.current;
    if (!shown) return;
    if (focus && document.hasFocus()) shown.focus({ preventScroll: true });
    // What cannot scroll, as a page that is not drawn, shows it where it is.
    shown.scrollIntoView?.({ block: "nearest" });
  }, [what, focus]);
  return element;
}

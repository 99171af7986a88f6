/** Brings what a press of a button led to into sight. */

import { type RefObject, useEffect, useRef } from "react";

/**
 * For an element that appears, or that `of` has changed in: it is scrolled into sight, and takes the focus where `focus`
 * says so and the keyboard is in the pane. A person who has moved on to the sheet stays there.
 */
export function useInSight<E extends HTMLElement>(of: unknown, focus = false): RefObject<E | null> {
  const element = useRef<E>(null);
  useEffect(() => {
    // Newer browsers return a promise from this, which React would take for a clean-up.
    void element.current?.scrollIntoView?.({ block: "nearest" });
    if (focus && document.hasFocus()) element.current?.focus({ preventScroll: true });
  }, [of, focus]);
  return element;
}

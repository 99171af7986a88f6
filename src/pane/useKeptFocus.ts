/** Keeps the keyboard's place: where the focused control disappears, the focus goes to the next one that is left. */

import { useEffect, useRef, type RefObject } from "react";

const controls = "a[href], button, input, select, textarea, [tabindex]";

/** Watches the controls in the element. Does nothing while the focus is elsewhere, as in a cell of the sheet. */
export function useKeptFocus(): RefObject<HTMLElement | null> {
  const root = useRef<HTMLElement>(null);
  useEffect(() => {
    const inside = root.current;
    if (!inside) return;
    let focused: Element | null = null;
    let around: HTMLElement[] = [];
    const remember = ({ target }: FocusEvent): void => {
      focused = target as Element;
      around = [...inside.querySelectorAll<HTMLElement>(controls)];
    };
    const keep = (): void => {
      if (focused?.isConnected !== false || document.activeElement !== document.body || !document.hasFocus()) return;
      nextTo(focused, around)?.focus();
    };
    // A screen that has a place of its own for the focus goes first.
    const watch = new MutationObserver(() => void setTimeout(keep));
    inside.addEventListener("focusin", remember);
    watch.observe(inside, { childList: true, subtree: true });
    return () => {
      inside.removeEventListener("focusin", remember);
      watch.disconnect();
    };
  }, []);
  return root;
}

/** The nearest one behind that can be reached by Tab, or else before. */
function nextTo(gone: Element, around: HTMLElement[]): HTMLElement | undefined {
  const at = around.findIndex((each) => each === gone);
  const reachable = (each: HTMLElement): boolean =>
    each.isConnected && each.tabIndex >= 0 && !each.matches(":disabled");
  return around.slice(at + 1).find(reachable) ?? around.slice(0, Math.max(0, at)).findLast(reachable);
}

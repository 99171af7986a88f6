/** Keeps the keyboard's place: if the focused control disappears, the next remaining one gets the focus. */

import { type RefObject, useEffect, useRef } from "react";

const controls = "a[href], button, input, select, textarea, [tabindex]";

/** Watches the controls in the element. Does nothing while the focus is elsewhere, such as in a cell. */
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
    // After a screen that moves the focus itself.
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

/** The nearest following control that Tab reaches, or else the nearest before. */
function nextTo(gone: Element, around: HTMLElement[]): HTMLElement | undefined {
  const at = around.findIndex((each) => each === gone);
  const reachable = (each: HTMLElement): boolean =>
    each.isConnected && each.tabIndex >= 0 && !each.matches(":disabled");
  return around.slice(at + 1).find(reachable) ?? around.slice(0, Math.max(0, at)).findLast(reachable);
}

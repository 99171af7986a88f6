/** A person without a mouse in the pane: Tab finds what is asked for, or the test fails with what was passed on the way. */

import { type Desk, paneFrame } from "./openWorkbench";

const mostSteps = 150;

/** The name of what has the focus in the pane, by its label or its text; null where the focus was lost. */
export function focusedName(desk: Desk): Promise<string | null> {
  return paneFrame(desk).evaluate(async () => {
    // What disappears hands the focus on a turn later.
    for (let i = 0; i < 10 && document.activeElement === document.body; i++)
      await new Promise((later) => setTimeout(later, 50));
    const element = document.activeElement as HTMLInputElement;
    if (element === document.body) return null;
    const labels = [...(element.labels ?? [])].map((label) => label.textContent).join(" ");
    return (element.getAttribute("aria-label") ?? (labels || element.textContent)).replace(/\s+/g, " ").trim();
  });
}

/**
 * Presses Tab until the control of that name has the focus.
 * @throws Error with the names on the way: where it is not reached, where nothing has the focus, where the focus is not to be seen
 */
export async function tabTo(desk: Desk, name: string | RegExp, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  const passed: string[] = [];
  const looks = await watchLooks(desk);
  for (let step = 0; step < mostSteps; step++) {
    await looks.evaluate((each) => each.remember());
    await desk.page.keyboard.press(key);
    const now = await focusedName(desk);
    const told = `${String(name)} by ${key}: ${[...passed, String(now)].join(" → ")}`;
    if (now === null) throw new Error(`the focus was lost: ${told}`);
    if (!(await looks.evaluate((each) => each.changed()))) throw new Error(`the focus is not to be seen: ${told}`);
    if (typeof name === "string" ? now === name : name.test(now)) return;
    if (now === passed.at(-1)) throw new Error(`the pane ends before it: ${told}`);
    passed.push(now);
  }
  throw new Error(`never reached: ${String(name)} by ${key}: ${passed.join(" → ")}`);
}

/** Compares what has the focus with how it looked without: an outline, a border, a shadow, of itself or of the frame around it. */
function watchLooks(desk: Desk) {
  return paneFrame(desk).evaluateHandle(() => {
    const known = new Map<Element, string>();
    const look = (element: Element): string => {
      const parts = [element, element.parentElement, element.nextElementSibling].filter((part) => part !== null);
      return parts
        .flatMap((part) => [getComputedStyle(part), getComputedStyle(part, "::after")])
        .map((style) => [style.outline, style.boxShadow, style.borderColor, style.transform, style.opacity].join())
        .join();
    };
    return {
      remember: () => {
        for (const element of document.querySelectorAll("a, button, input, select, textarea, [tabindex]"))
          if (element !== document.activeElement) known.set(element, look(element));
      },
      changed: () =>
        document.activeElement !== null && known.get(document.activeElement) !== look(document.activeElement),
    };
  });
}

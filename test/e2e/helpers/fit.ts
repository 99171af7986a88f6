/** What does not fit into a narrow or enlarged pane: it would be cut off, or reached only by scrolling sideways. */

import type { Frame } from "playwright-core";

/** A line each: the page that is wider than its window, what reaches beyond the edge, texts that are cut off. */
export function notFitting(frame: Frame): Promise<string[]> {
  return frame.evaluate(() => {
    const { clientWidth: edge, scrollWidth } = document.documentElement;
    const seen = [...document.querySelectorAll("body *:not(.unseen, .unseen *)")];
    const told = (what: string, parts: Element[]) =>
      parts.map((part) => `${what}: ${part.tagName} ${part.className} ${part.textContent.slice(0, 20)}`);
    return [
      ...(scrollWidth > edge ? [`the page is ${scrollWidth - edge} px too wide`] : []),
      ...told(
        "sticks out",
        seen.filter((part) => part.getBoundingClientRect().right > edge + 1),
      ),
      ...told(
        "cut off",
        seen
          .filter((part) => part.matches("h1, h2, h3, p, button, label, li, dd, dt"))
          .filter((part) => part.scrollWidth > part.clientWidth + 1 && getComputedStyle(part).display !== "inline"),
      ),
    ];
  });
}

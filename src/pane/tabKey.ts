/**
 * Lets the browser move the focus by Tab within the pane. In Excel on the web office.js does so itself, through every radio
 * of a group, and out of the pane from a heading that was given the focus; only at the pane's ends does it know better.
 */

const controls = "a[href], button, input, select, textarea, [tabindex]";

/** Whether an element can be reached by Tab. */
function reachable(element: HTMLElement): boolean {
  return element.tabIndex >= 0 && !element.matches(":disabled") && element.getClientRects().length > 0;
}

/** Takes effect until the page closes. */
export function keepTabInPane(pane: HTMLElement): void {
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Tab" || event.ctrlKey || event.altKey || event.metaKey) return;
    const from = event.target as Node;
    const way = event.shiftKey ? Node.DOCUMENT_POSITION_PRECEDING : Node.DOCUMENT_POSITION_FOLLOWING;
    const goesOn = [...pane.querySelectorAll<HTMLElement>(controls)].some(
      (each) => from.compareDocumentPosition(each) & way && reachable(each),
    );
    if (goesOn) event.stopPropagation();
  });
}

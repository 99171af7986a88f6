/** The bar between the spreadsheet and the pane: dragged, or moved by the arrow keys. */

const narrowest = 280;
const widest = 720;
const step = 20;

/** Makes the bar change the width of the frame on its right. */
export function makeResizable(splitter: HTMLElement, frame: () => HTMLElement, label: string): void {
  splitter.setAttribute("aria-label", label);
  splitter.setAttribute("aria-valuemin", String(narrowest));
  splitter.setAttribute("aria-valuemax", String(widest));
  const main = splitter.parentElement;
  const resize = (width: number) => {
    const allowed = Math.round(Math.min(widest, Math.max(narrowest, width)));
    frame().style.width = `${allowed}px`;
    splitter.setAttribute("aria-valuenow", String(allowed));
  };
  const drag = ({ clientX }: PointerEvent) => resize(window.innerWidth - clientX - splitter.offsetWidth / 2);
  splitter.addEventListener("pointerdown", ({ pointerId }) => {
    splitter.setPointerCapture(pointerId);
    main?.classList.add("resizing");
    splitter.addEventListener("pointermove", drag);
  });
  splitter.addEventListener("lostpointercapture", () => {
    main?.classList.remove("resizing");
    splitter.removeEventListener("pointermove", drag);
  });
  splitter.addEventListener("keydown", ({ key }) => {
    const direction = { ArrowLeft: 1, ArrowRight: -1 }[key];
    if (direction) resize(frame().offsetWidth + direction * step);
  });
}

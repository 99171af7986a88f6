/** The looks in which people see the pane and its pages: colours, the pane's width, zoom. */

import type { Frame } from "playwright-core";

export interface Look {
  name: string;
  dark?: boolean;
  /** Windows' contrast themes, which give every page their own few colours. */
  contrast?: boolean;
  /** The pane's, in the person's own pixels. */
  width?: number;
  /** At 2 the pane has half as many pixels for its page, each way. */
  zoom?: number;
}

export const light: Look = { name: "light" };
export const dark: Look = { name: "dark", dark: true };
export const darkContrast: Look = { name: "forced colours, dark", dark: true, contrast: true };
export const lightContrast: Look = { name: "forced colours, light", contrast: true };

/** The first colour at each of the widths, each other colour at the first: colours change no sizes, widths no colours. */
export function atWidths([first, ...others]: [Look, ...Look[]], widths: Pick<Look, "width" | "zoom">[]): Look[] {
  const at = (colour: Look, each: Pick<Look, "width" | "zoom">): Look => ({
    ...colour,
    ...each,
    name: `${colour.name}, ${each.width ?? "usual"} px${each.zoom ? ` at ${100 * each.zoom} %` : ""}`,
  });
  return [...widths.map((each) => at(first, each)), ...others.map((colour) => at(colour, widths[0] ?? {}))];
}

/** What is found wrong in each look, a line each that begins with the look's name. The page is left light. */
export async function inLooks(
  frame: Frame,
  looks: Look[],
  find: (frame: Frame) => Promise<string[]>,
): Promise<string[]> {
  const found: string[] = [];
  for (const look of looks) {
    await putOn(frame, look);
    found.push(...(await find(frame)).map((each) => `${look.name}: ${each}`));
  }
  await putOn(frame, light);
  return found;
}

/** Shows the page in a look, and waits until it really has it: a page that does not follow is in none. */
async function putOn(frame: Frame, { dark = false, contrast = false, width, zoom = 1 }: Look): Promise<void> {
  await frame.page().emulateMedia({
    colorScheme: dark ? "dark" : "light",
    forcedColors: contrast ? "active" : "none",
    reducedMotion: contrast ? "reduce" : "no-preference",
  });
  if (frame.parentFrame()) await resize(frame, width && width / zoom, zoom);
  await frame.waitForFunction(isOn, { dark, contrast, width: width && width / zoom });
}

async function resize(frame: Frame, width: number | undefined, zoom: number): Promise<void> {
  const element = await frame.frameElement();
  await element.evaluate(
    (iframe, [to, height]) => {
      const { style } = iframe as HTMLIFrameElement;
      style.width = to ? `${to}px` : "";
      style.height = height;
    },
    [width, zoom === 1 ? "" : `${100 / zoom}%`] as const,
  );
}

/** Runs in the page. The pane chooses its theme by itself; a plain page leaves its colours to the browser. */
function isOn({ dark, contrast, width }: { dark: boolean; contrast: boolean; width?: number }): boolean {
  const isTold =
    matchMedia("(prefers-color-scheme: dark)").matches === dark &&
    matchMedia("(forced-colors: active)").matches === contrast;
  const pane = document.querySelector(".pane");
  // Fluent's dark is nearly black, a contrast theme's quite.
  const background = dark ? (contrast ? "rgb(0, 0, 0)" : "rgb(41, 41, 41)") : "rgb(255, 255, 255)";
  const isShown = !pane || getComputedStyle(pane).backgroundColor === background;
  const isStill = document
    .getAnimations()
    .every(({ playState, effect }) => playState === "finished" || effect?.getTiming().iterations === Infinity);
  return isTold && isShown && (width === undefined || innerWidth === width) && isStill;
}

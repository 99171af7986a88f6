/** The pane's look: Fluent's own light or dark theme, whichever is nearer to Office's. Their values are style sheets. */

import "./lightTheme.css";

/**
 * Shows the theme that fits, and switches when the user's preference changes.
 * @throws Error where the first theme cannot be loaded; later the pane stays as it is
 */
export async function followTheme(officeBackground: string | undefined): Promise<void> {
  const preference = matchMedia("(prefers-color-scheme: dark)");
  const isDarkNow = () => isDark(officeBackground, preference.matches);
  const showIt = async () => {
    const dark = isDarkNow();
    if (dark) await import("./darkTheme.css");
    // While a theme was loading the preference may have changed again.
    if (dark === isDarkNow()) show(dark);
  };
  // Not a listener: Safari 13, which Excel on an older Mac shows the pane in, has none here.
  preference.onchange = () => void showIt().catch(() => undefined);
  await showIt();
}

function show(dark: boolean): void {
  const { dataset, style } = document.documentElement;
  dataset.theme = dark ? "dark" : "light";
  // Scroll bars and the lists of selects follow this.
  style.colorScheme = dark ? "dark" : "light";
}

/**
 * Whether Office is dark, by the colour of its background (`#RRGGBB`);
 * by what the user prefers in general where Office does not tell, as in a browser.
 */
export function isDark(background: string | undefined, preferred: boolean): boolean {
  const [, red, green, blue] = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(background?.trim() ?? "") ?? [];
  if (!red || !green || !blue) return preferred;
  // The eye sees green brightest and blue least (ITU-R BT.601).
  return parseInt(red, 16) * 0.299 + parseInt(green, 16) * 0.587 + parseInt(blue, 16) * 0.114 < 128;
}

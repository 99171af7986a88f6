/** The pane's look: Fluent's own light or dark theme, whichever is nearer to Office's, in a Chinese font. */

import { webLightTheme, type Theme } from "@fluentui/react-components";

const chineseFonts = "'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC'";

/** The theme for a light pane, or a dark one's, which is loaded only where it is wanted. */
export function themeFor(dark: false): Theme;
export function themeFor(dark: boolean): Theme | Promise<Theme>;
export function themeFor(dark: boolean): Theme | Promise<Theme> {
  return dark ? import("./darkTheme").then(({ darkTheme }) => inChinese(darkTheme)) : inChinese(webLightTheme);
}

function inChinese(theme: Theme): Theme {
  return { ...theme, fontFamilyBase: `${chineseFonts}, ${theme.fontFamilyBase}` };
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

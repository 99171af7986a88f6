/** The pane's look: Fluent's own light or dark theme, whichever is nearer to Office's, in a Chinese font. */

import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";

const chineseFonts = "'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC'";

/** The theme for a pane whose background Office paints in that colour, `#RRGGBB`; light where it is not known. */
export function themeFor(background: string | undefined): Theme {
  const theme = isDark(background) ? webDarkTheme : webLightTheme;
  return { ...theme, fontFamilyBase: `${chineseFonts}, ${theme.fontFamilyBase}` };
}

function isDark(background: string | undefined): boolean {
  const [, red, green, blue] = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(background?.trim() ?? "") ?? [];
  if (!red || !green || !blue) return false;
  // The eye sees green brightest and blue least (ITU-R BT.601).
  return parseInt(red, 16) * 0.299 + parseInt(green, 16) * 0.587 + parseInt(blue, 16) * 0.114 < 128;
}

/** Light or dark, as Office is. */

import { webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { isDark, themeFor } from "../../src/pane/theme";

test.each([
  ["#FFFFFF", false],
  ["#262626", true],
  ["0A0A0A", true],
  ["#F3F2F1", false],
])("Office's background %s is dark: %s, whatever is preferred elsewhere", (background, dark) => {
  expect([isDark(background, false), isDark(background, true)]).toEqual([dark, dark]);
});

test("where Office does not tell, the user's general preference counts", () => {
  expect([isDark(undefined, false), isDark(undefined, true), isDark("white", true)]).toEqual([false, true, true]);
});

test("the theme is Fluent's own with Chinese fonts before Fluent's", async () => {
  expect((await themeFor(true)).colorNeutralBackground1).toBe(webDarkTheme.colorNeutralBackground1);
  expect(themeFor(false).colorNeutralBackground1).toBe(webLightTheme.colorNeutralBackground1);
  expect(themeFor(false).fontFamilyBase).toMatch(/^'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', 'Segoe UI'/);
});

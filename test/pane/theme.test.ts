/** Light or dark, as Office is. */

import { webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { themeFor } from "../../src/pane/theme";

test.each([
  ["#FFFFFF", webLightTheme],
  ["#262626", webDarkTheme],
  ["0A0A0A", webDarkTheme],
  ["#F3F2F1", webLightTheme],
  [undefined, webLightTheme],
  ["white", webLightTheme],
])("%s", (background, theme) => {
  expect(themeFor(background).colorNeutralBackground1).toBe(theme.colorNeutralBackground1);
});

test("Chinese fonts come before Fluent's own", () => {
  expect(themeFor(undefined).fontFamilyBase).toMatch(
    /^'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', 'Segoe UI'/,
  );
});

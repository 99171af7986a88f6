/** Light or dark, as Office is. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { isDark } from "../../src/pane/theme";

const fluentThemeLoader = jest.requireActual<(sheet: string) => string>("../../tools/fluentThemeLoader");

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

test.each([
  ["lightTheme.css", webLightTheme],
  ["darkTheme.css", webDarkTheme],
])("%s gets the values of Fluent's own theme, Chinese fonts before Fluent's", (file, theme) => {
  const sheet = fluentThemeLoader(readFileSync(join(__dirname, "../../src/pane", file), "utf8"));
  expect(sheet).not.toContain("@fluent");
  const values = new Map([...sheet.matchAll(/--(\w+): (.*);/g)].map(([, token, value]) => [token, value]));
  expect([...values.keys()]).toEqual(Object.keys(theme));
  expect(values.get("colorNeutralBackground1")).toBe(theme.colorNeutralBackground1);
  expect(values.get("fontFamilyBase")).toBe(
    `'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', ${theme.fontFamilyBase}`,
  );
});

test("a theme that Fluent does not have ends the build", () => {
  expect(() => fluentThemeLoader("@fluent webGreyTheme;")).toThrow("webGreyTheme");
});

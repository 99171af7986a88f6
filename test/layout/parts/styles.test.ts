import { colors, styles } from "../../../src/layout/parts/styles";
import type { Style } from "../../../src/workbook/workbook";

/** Relative luminance by WCAG 2. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const contrast = (a: string, b: string): number => {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
};

const looks: [string, text: string, fill: string][] = [
  ...(Object.entries(styles) as [string, Partial<Style>][]).map(
    ([name, { color = "#000000", fill }]): [string, string, string] => [name, color, fill ?? "#FFFFFF"],
  ),
  ["wrong", colors.wrong.text, colors.wrong.fill],
  ["lost", colors.lost.text, colors.lost.fill],
  ["not yet entered", "#000000", colors.blank.fill],
];

test.each(looks)("%s: its text is readable on its fill", (_, text, fill) =>
  expect(contrast(text, fill)).toBeGreaterThanOrEqual(4.5),
);

test("only what people enter is unlocked", () => {
  const unlocked = (Object.entries(styles) as [string, Partial<Style>][]).filter(([, { locked }]) => locked === false);
  expect(unlocked.map(([name]) => name)).toEqual(["value", "score", "entry"]);
});

/** A webpack loader: `@fluent webLightTheme;` in a style sheet becomes that theme's custom properties, Chinese fonts first. */

const fluent = require("@fluentui/react-components");

const chineseFonts = "'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC'";

/** @param {string} sheet @returns {string} @throws {Error} where Fluent has no theme of the name */
module.exports = function fluentThemeLoader(sheet) {
  return sheet.replace(/@fluent (\w+);/g, (_, name) => {
    const theme = fluent[name];
    if (typeof theme?.fontFamilyBase !== "string") throw new Error(`Fluent has no theme ${name}`);
    const chinese = { ...theme, fontFamilyBase: `${chineseFonts}, ${theme.fontFamilyBase}` };
    return Object.entries(chinese)
      .map(([token, value]) => `--${token}: ${value};`)
      .join("\n  ");
  });
};

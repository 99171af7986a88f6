/** Puts the sentences of src/text into src/pane/start.js, which runs where nothing that is compiled would. */

const { loadSource } = require("./loadSource");

/** The script with its sentences, in both languages. */
function startScript(source) {
  const { textFor } = loadSource("src/text/index.ts");
  const sentences = { zh: textFor("zh-CN").start, en: textFor("en-US").start };
  return source.toString().replace("SENTENCES", () => JSON.stringify(sentences));
}

module.exports = { startScript };

/** Puts the sentences of src/text into src/pane/start.js, which runs where nothing that is compiled would. */

const { loadSource } = require("./loadSource");

const { startText } = loadSource("src/text/start.ts");
const { textFor } = loadSource("src/text/index.ts");

/** The script with its sentences, in both languages. */
function startScript(source) {
  const sentencesOf = (language) => ({ ...textFor(language).update, ...startText(language) });
  const sentences = { zh: sentencesOf("zh-CN"), en: sentencesOf("en-US") };
  return source.toString().replace("SENTENCES", () => JSON.stringify(sentences));
}

module.exports = { startScript };

/** Puts the sentences of src/text into src/pane/start.js, which runs where nothing that is compiled would. */

import { textFor } from "../src/text";
import { defaultLanguage, foreignLanguage, type Language, languages, primaryTag } from "../src/text/languages";
import { sampleFile } from "../src/text/serverFiles";
import { startText } from "../src/text/start";

function sentencesOf(language: Language): Record<string, unknown> {
  return { ...textFor(language).update, ...startText(language), exampleFile: sampleFile(language) };
}

/** The script with its sentences, by the first part of each language's tag, as src/text/languages.ts chooses among them. */
export function startScript(source: string | Buffer): string {
  const texts = Object.fromEntries(languages.map((each) => [primaryTag(each), sentencesOf(each)]));
  const sentences = { texts, usual: primaryTag(defaultLanguage), foreign: primaryTag(foreignLanguage) };
  return source.toString().replace("SENTENCES", () => JSON.stringify(sentences));
}

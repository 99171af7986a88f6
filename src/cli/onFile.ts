/** Does something with a file for a command. */

import { textFor, type Language } from "../text";
import { CommandError } from "./commandLine";
import { sentenceForFile } from "./fileProblems";

/** What goes wrong with the file becomes a sentence that names it. @throws CommandError */
export async function onFile<T>(path: string, language: Language, action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (error) {
    throw new CommandError([textFor(language).cli.problem(path, sentenceForFile(error, language))]);
  }
}

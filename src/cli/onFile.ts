/** Runs an operation on a file for a command. */

import type { Language } from "../text";
import { cliText } from "../text/cli";
import { sentenceForFile } from "./fileProblems";
import { CommandError } from "./parseArguments";

/** An error of the file becomes a sentence that names it. @throws CommandError */
export async function onFile<T>(path: string, language: Language, action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (error) {
    throw new CommandError([cliText(language).problem(path, sentenceForFile(error, language))]);
  }
}

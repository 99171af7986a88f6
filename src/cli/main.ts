/** Starts the command line: arguments in, lines and an exit code out. */

import { cliText } from "../text/cli";
import { sentenceForFile } from "./fileProblems";
import { languageAskedFor } from "./parseArguments";
import { runCommand } from "./runCommand";
import { removeUnfinished } from "./writeWhole";

const words = process.argv.slice(2);

process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  // Whoever reads our output may stop early, as `head` does: that is no error.
  if (error.code === "EPIPE") process.exit();
  const language = languageAskedFor(words);
  const text = cliText(language);
  console.error(text.problem(text.files.output, sentenceForFile(error, language)));
  process.exit(2);
});

for (const signal of ["SIGINT", "SIGTERM"] as const)
  process.once(signal, () => {
    removeUnfinished();
    process.exit(130);
  });

const output = {
  out: (text: string): void => console.log(text),
  error: (text: string): void => console.error(text),
};

runCommand(words, output).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    output.error(cliText(languageAskedFor(words)).unexpected(error instanceof Error ? error.message : String(error)));
    process.exitCode = 2;
  },
);

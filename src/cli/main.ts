/** The command line's start: words in, lines and an exit code out. */

import { runCommand } from "./runCommand";

// Who reads our output may stop early, as `head` does: that is no error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

const output = {
  out: (text: string): void => console.log(text),
  error: (text: string): void => console.error(text),
};

void runCommand(process.argv.slice(2), output).then((code) => {
  process.exitCode = code;
});

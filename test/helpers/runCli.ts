/** The command line in this process: what it printed, and how it ended. */

import { runCommand } from "../../src/cli/runCommand";

export async function runCli(...args: string[]): Promise<{ code: number; out: string; error: string }> {
  const [out, error]: [string[], string[]] = [[], []];
  const code = await runCommand(args, { out: (line) => out.push(line), error: (line) => error.push(line) });
  return { code, out: out.join("\n"), error: error.join("\n") };
}

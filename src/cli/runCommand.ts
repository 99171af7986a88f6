/** Runs the command that the first word names, and turns errors into sentences and an exit code. */

import { officialName } from "../domain/indicatorSystem";
import { officialSystems } from "../domain/systems";
import type { Language } from "../text";
import { cliText } from "../text/cli";
import { languages, ownNames } from "../text/languages";
import { check } from "./check";
import { consolidate } from "./consolidate";
import { issue } from "./issue";
import { anyOf, CommandError, languageAskedFor, misused, type Output } from "./parseArguments";
import { system } from "./system";
import { verify } from "./verify";

const commands = new Map([
  ["issue", issue],
  ["check", check],
  ["consolidate", consolidate],
  ["verify", verify],
  ["system", system],
]);

/** Resolves to the exit code. */
export async function runCommand(args: string[], output: Output): Promise<number> {
  const language = languageAskedFor(args);
  const [name, ...rest] = args;
  const before = args.includes("--") ? args.slice(0, args.indexOf("--")) : args;
  if (before.includes("--help") || before.includes("-h")) {
    output.out(help(language));
    return 0;
  }
  try {
    const command = commands.get(name ?? "");
    if (command) return await command(rest, language, output);
    if (name === undefined || name.startsWith("-")) output.error(help(language));
    else throw misused(cliText(language).usage.unknownCommand(name), language);
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    error.sentences.forEach((sentence) => output.error(sentence));
  }
  return 2;
}

function help(language: Language): string {
  const systems = officialSystems.map((each) => `      ${each.id}\n          ${officialName(each)}`);
  const spoken = languages.map((each) => `${each} (${ownNames[each]})`);
  return cliText(language).help(systems.join("\n"), anyOf(spoken, language));
}

/** Parses the arguments of any command, which names its options in its own file; what is not understood is a `CommandError`. */

import { parseArgs, type ParseArgsConfig } from "node:util";
import type { Language } from "../text";
import { cliText } from "../text/cli";
import { defaultLanguage, isLanguage, languages } from "../text/languages";
import { serialOfIso } from "../workbook/dateSerial";
import { codeOf } from "./fileProblems";

/** A command that cannot be carried out: sentences that say why and what to do. */
export class CommandError extends Error {
  constructor(readonly sentences: string[]) {
    super(sentences.join("\n"));
    this.name = "CommandError";
  }
}

/** Where a command prints. */
export interface Output {
  out(text: string): void;
  error(text: string): void;
}

/** The options that every command takes. */
export const commonOptions = { lang: { type: "string" }, help: { type: "boolean" } } as const;

/** The language named anywhere on the command line; the default where none is named, or one that we do not speak. */
export function languageAskedFor(args: readonly string[]): Language {
  const at = args.lastIndexOf("--lang");
  const asked = at < 0 ? args.findLast((word) => word.startsWith("--lang="))?.slice(7) : args[at + 1];
  return asked !== undefined && isLanguage(asked) ? asked : defaultLanguage;
}

/** Parses a command's own words. @throws CommandError */
export function parse<T extends NonNullable<ParseArgsConfig["options"]>>(
  args: string[],
  options: T,
  language: Language,
) {
  const text = cliText(language).usage;
  try {
    const parsed = parseArgs({ args, options: { ...options, ...commonOptions }, allowPositionals: true, strict: true });
    const { lang } = parsed.values as { lang?: string };
    if (lang !== undefined && !isLanguage(lang))
      throw misused(text.badLanguage(lang, anyOf(languages, language)), language);
    return parsed;
  } catch (error) {
    if (!codeOf(error)?.startsWith("ERR_PARSE_ARGS")) throw error;
    throw misused(sentenceFor(error as Error, language), language);
  }
}

/** `anyOf(["A4", "A3"], "en-US")` → `"A4 or A3"` */
export function anyOf(choices: readonly string[], language: Language): string {
  return new Intl.ListFormat(language, { type: "disjunction" }).format(choices);
}

/** The sentence, and where to read more. */
export function misused(sentence: string, language: Language): CommandError {
  return new CommandError([`${sentence}${cliText(language).usage.seeHelp}`]);
}

/** Node's message is English and names the option in quotes. */
function sentenceFor(error: Error, language: Language): string {
  const text = cliText(language).usage;
  const option = /'([^']*)'/.exec(error.message)?.[1] ?? error.message;
  return codeOf(error) === "ERR_PARSE_ARGS_UNKNOWN_OPTION" ? text.unknownOption(option) : text.badValue(option);
}

/** The day that an option names, as a serial number; null where it is not given. @throws CommandError for what is no day */
export function dayOf(value: string | undefined, option: string, language: Language): number | null {
  if (value === undefined) return null;
  const day = serialOfIso(value);
  if (day === null) throw misused(cliText(language).usage.badDate(option, value), language);
  return day;
}

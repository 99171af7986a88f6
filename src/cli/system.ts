/** `system`: what is done with indicator systems: list, check, make, import, move scores to another edition. */

import type { Language } from "../text";
import { systemText } from "../text/system";
import { anyOf, misused, type Output } from "./parseArguments";
import { systemCheck } from "./systemCheck";
import { systemImport } from "./systemImport";
import { systemList } from "./systemList";
import { systemMigrate } from "./systemMigrate";
import { systemNew } from "./systemNew";

const tasks = new Map([
  ["list", systemList],
  ["check", systemCheck],
  ["new", systemNew],
  ["import", systemImport],
  ["migrate", systemMigrate],
]);

/** Resolves to the exit code of the task that the first word names. @throws CommandError */
export async function system(args: string[], language: Language, output: Output): Promise<number> {
  const [name = "", ...rest] = args;
  const task = tasks.get(name);
  if (!task) throw misused(systemText(language).cli.unknownTask(name, anyOf([...tasks.keys()], language)), language);
  return task(rest, language, output);
}

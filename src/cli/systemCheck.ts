/** `system check`: says of a definition sheet which indicator system it defines, and what is wrong with it. */

import { editionMark, headingsOf, officialName, weightOf } from "../domain/indicatorSystem";
import { plainIndicator } from "../domain/plainIndicator";
import type { DefinitionFound } from "../layout/definition/readDefinition";
import type { Language } from "../text";
import { cliText } from "../text/cli";
import { definitionSentence, systemText } from "../text/system";
import { misused, type Output, parse } from "./parseArguments";
import { definitionsIn, problemLines } from "./systemFiles";

/** Exit code 0 without problems, 1 with some, 2 where nothing can be read. @throws CommandError */
export async function systemCheck(args: string[], language: Language, output: Output): Promise<number> {
  const { values, positionals } = parse(args, { json: { type: "boolean" }, sheet: { type: "string" } }, language);
  const { cli } = systemText(language);
  const [path] = positionals;
  if (path === undefined || positionals.length > 1) throw misused(cli.fileMissing, language);
  const found = await definitionsIn(path, language);
  const names = found.map(({ sheet }) => sheet);
  const chosen = values.sheet === undefined ? found : found.filter(({ sheet }) => sheet === values.sheet);
  const [read] = chosen;
  if (!read) throw misused(cli.noSuchSheet(values.sheet ?? "", names), language);
  if (chosen.length > 1) throw misused(cli.severalDefinitions(names), language);
  output.out(values.json ? JSON.stringify(jsonOf(read, language), null, 2) : textOf(path, read, language));
  return read.problems.length === 0 ? 0 : 1;
}

/** Programs rely on this: keys and their order stay as they are. */
function jsonOf({ system, problems }: DefinitionFound, language: Language) {
  const { id, title, edition, levels, total, indicators, fingerprint } = system;
  return {
    id,
    title,
    edition,
    levels,
    total,
    items: indicators.map(plainIndicator),
    problems: problems.map(({ cell, problem }) => ({ cell, message: definitionSentence(problem, language) })),
    fingerprint,
  };
}

function textOf(path: string, read: DefinitionFound, language: Language): string {
  const { system } = read;
  const { cli } = systemText(language);
  const stated = new Map(system.stated.map((each) => [JSON.stringify(each.path), each.points]));
  return [
    path,
    `  ${officialName(system)}（${system.id}）`,
    `  ${cli.edition(editionMark(system))}`,
    `  ${cli.levels(system.levels)}`,
    `  ${cli.size(system.indicators.length, weightOf(system.indicators), system.total)}`,
    ...headingsOf(system).map(
      ({ name, path: place, points }) =>
        `    ${name} ${cli.points(points, stated.get(JSON.stringify(place)) ?? points)}`,
    ),
    `  ${read.problems.length === 0 ? cliText(language).report.clean : cli.problems(read.problems.length)}`,
    ...problemLines(read, language),
    "",
  ].join("\n");
}

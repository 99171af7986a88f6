/** The commands on indicator systems: finding, making, importing, renumbering their definition sheets. */

import { isSettled } from "../../definition/draftSystem";
import type { SystemDraft } from "../../definition/systemDraft";
import { systemOfDraft } from "../../definition/systemOfDraft";
import type { Choice, Doubt } from "../../domain/importDoubt";
import { ImportRefused } from "../../domain/importRefusal";
import type { IndicatorSystem } from "../../domain/indicatorSystem";
import type { DefinitionFound } from "../../layout/definition/readDefinition";
import { systemText } from "../../text/system";
import type { Command } from "../parts/command";
import type { ScreenProps } from "../parts/screen";

type Checking = Pick<ScreenProps, "check">;

/** Resolves to what the workbook defines. */
export const findDefinitions: Command<Checking, DefinitionFound[]> = {
  name: (language) => systemText(language).pane.look,
  async run({ check }, { actions }) {
    await check();
    return actions.findDefinitions();
  },
};

/** Resolves to the name of the new sheet: a copy of `from`, or the example where there is none. */
export const drawNewSystem: Command<Checking & { from: IndicatorSystem | null }, string> = {
  name: (language) => systemText(language).pane.makeSheet,
  async run({ from, check }, { actions, language, announce, drawn }) {
    const system = await actions.newSystem(from, language);
    const { sheet, undrawn } = await actions.drawDefinition(system, language);
    drawn(null, undrawn);
    announce(systemText(language).pane.drawn(sheet));
    await check();
    return sheet;
  },
};

/** Resolves to the draft, or to why there is none. */
export const importDocument: Command<File | { html: string; text: string }, SystemDraft | ImportRefused> = {
  name: (language) => systemText(language).pane.import,
  run: (source, { actions }) =>
    orRefusal(async () =>
      source instanceof File
        ? actions.importFile(new Uint8Array(await source.arrayBuffer()))
        : actions.importPasted(source),
    ),
};

/** Resolves to the draft with that answer. */
export const answerDoubt: Command<{ draft: SystemDraft; doubt: Doubt; choice: Choice }, SystemDraft | ImportRefused> = {
  name: (language) => systemText(language).pane.own,
  run: ({ draft, doubt, choice }, { actions }) => orRefusal(() => actions.answerDoubt(draft, doubt, choice)),
};

async function orRefusal(read: () => Promise<SystemDraft>): Promise<SystemDraft | ImportRefused> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof ImportRefused) return error;
    throw error;
  }
}

/** Resolves to the name of the new sheet. Possible once every doubt is settled that nothing may be issued with. */
export const drawDraft: Command<Checking & { draft: SystemDraft }, string> = {
  name: (language) => systemText(language).pane.drawDraft,
  isPossible: ({ draft }) => isSettled(draft) && draft.title !== "",
  async run({ draft, check }, { actions, language, announce, drawn }) {
    const { sheet, undrawn } = await actions.drawDefinition(systemOfDraft(draft), language);
    drawn(null, undrawn);
    announce(systemText(language).pane.drawn(sheet));
    await check();
    return sheet;
  },
};

/** Resolves to how many numbers were changed. */
export const renumber: Command<Checking & { sheet: string }, number> = {
  name: (language) => systemText(language).pane.renumber,
  async run({ sheet, check }, { actions, language, announce }) {
    const changed = await actions.renumberDefinition(sheet);
    announce(systemText(language).pane.renumbered(changed));
    await check();
    return changed;
  },
};

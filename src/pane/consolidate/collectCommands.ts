/** The commands of collecting: reading the files that came back, and drawing what they make into the workbook. */

import type { DrawnConsolidation, Earlier } from "../../actions/consolidate/drawConsolidation";
import type { Consolidation } from "../../layout/consolidation/consolidation";
import type { IssuedUnit } from "../../layout/consolidation/registerSheet";
import type { Language } from "../../text";
import { consolidateText } from "../../text/consolidate";
import { serialOfIso } from "../../workbook/dateSerial";
import type { Command } from "../parts/command";
import type { ReturnedFiles } from "./useReturnedFiles";

interface ToRead extends Pick<ReturnedFiles, "add"> {
  files: File[];
  onExpected: (units: IssuedUnit[]) => void;
  /** Called with how many were read if the person cancelled. */
  onCancelled: (read: number) => void;
}

export const readReturnedFiles: Command<ToRead> = {
  name: (language) => consolidateText(language).pane.collect.choose,
  async run({ files, add, onExpected, onCancelled }, { actions, language, announce }) {
    const { collect: text } = consolidateText(language).pane;
    const register = actions.expectedUnits().then(onExpected);
    // A failure is reported once the files are read, below.
    register.catch(() => undefined);
    const read = await add(files);
    if (read < files.length) onCancelled(read);
    announce(read < files.length ? text.cancelled(read) : text.progress(read, read));
    await register;
  },
};

interface ToUnlock extends Pick<ReturnedFiles, "unlock"> {
  password: string;
}

/** Reads the encrypted files again. */
export const unlockFiles: Command<ToUnlock> = {
  name: (language) => consolidateText(language).pane.collect.unlock,
  isPossible: ({ password }) => password !== "",
  async run({ password, unlock }, { language, announce }) {
    const read = await unlock(password);
    announce(consolidateText(language).pane.collect.progress(read, read));
  },
};

function choices(language: Language): Record<Earlier, string> {
  const { draw, replace, keep } = consolidateText(language).pane.collect;
  return { ask: draw, replace, keep };
}

interface ToDraw {
  result: Consolidation;
  /** What happens to the sheets of an earlier consolidation. */
  earlier: Earlier;
  /** 制表单位; empty for a line to write it on. */
  office: string;
  /** 制表日期 as `2026-11-23`; empty to be written by hand. */
  day: string;
}

/** Resolves to the drawn sheets; with `ask` and earlier sheets present, to those, and nothing is drawn. */
export const drawConsolidation: Command<ToDraw, DrawnConsolidation> = {
  name: (language, { earlier }) => choices(language)[earlier],
  busyName: (language, { earlier }) =>
    earlier === "ask" ? consolidateText(language).pane.collect.drawing : choices(language)[earlier],
  isPossible: ({ result }) => result.judged.length > 0,
  async run({ result, earlier, office, day }, { actions, language, announce, drawn }) {
    const { collect: text } = consolidateText(language).pane;
    announce(text.drawing);
    const done = await actions.drawConsolidation(result, earlier, language, {
      office: office.trim(),
      day: serialOfIso(day),
    });
    drawn(null, done.undrawn);
    announce(done.drawn.length > 0 ? text.drawn(done.drawn) : text.replaceQuestion(done.earlier));
    return done;
  },
};

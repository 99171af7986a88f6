/** The command that sets up pages, or adds a cover or a blank form. */

import type { PrintSetUp } from "../../actions/print/preparePrint";
import type { PaperChoice } from "../../layout/parts/paper";
import { type PrintText, printText } from "../../text/print";
import type { Command } from "../parts/command";

export type Print = keyof PrintText["prints"];

interface ToPrint extends PaperChoice {
  print: Print;
  /** The scoring sheet's name. */
  sheet: string;
  /** Whether 指标说明 is printed. */
  descriptions: boolean;
}

export interface PrintOutcome extends Pick<PrintSetUp, "tooLong" | "ignored"> {
  sentence: string;
}

export const prepareForPrint: Command<ToPrint, PrintOutcome> = {
  name: (language, { print }) => printText(language).submit[print],
  busyName: (language) => printText(language).submitting,
  async run({ print, descriptions, ...order }, { actions, language, announce, drawn }) {
    const text = printText(language);
    const carryOut = async (): Promise<PrintOutcome> => {
      if (print === "table") {
        const done = await actions.preparePrint({ ...order, language, descriptions });
        return { ...done, sentence: text.done(done.pages) };
      }
      const { sheet, pages, undrawn } = await actions.addPrintSheet({ ...order, kind: print });
      drawn(null, undrawn);
      const sentence = print === "cover" ? text.doneCover(sheet) : text.doneBlank(sheet, pages);
      return { sentence, tooLong: [], ignored: [] };
    };
    const outcome = await carryOut();
    announce(outcome.sentence);
    return outcome;
  },
};

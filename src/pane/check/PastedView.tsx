/** What is wrong with the looks of a sheet: formats that a paste brought along, texts that are cut off; each with its button. */

import { Button, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { CheckedSheet } from "../../actions/check/pictureOfSheets";
import { pastedText } from "../../text/pasted";
import { useActions } from "../parts/actions";
import { CommandButton } from "../parts/CommandButton";
import { useLanguage } from "../parts/language";
import type { Runner } from "../parts/useRunner";
import { clean } from "./pastedCommands";

interface PastedViewProps {
  sheet: CheckedSheet;
  runner: Runner;
  /** Looks at the workbook again. */
  check: () => Promise<void>;
  /** Opens the screen that fits rows and pages to what is written. */
  onOpenPrint: () => void;
}

/** Asks for what is wrong in the sheet as it was last seen; what cannot be looked at now is looked at next time. */
function useFound<T>(sheet: CheckedSheet, look: (sheet: CheckedSheet) => Promise<T[]>): T[] {
  const [found, setFound] = useState<T[]>([]);
  useEffect(() => {
    let current = true;
    // A final sheet is opened again before anything is changed.
    if (!sheet.checkCode)
      void look(sheet).then(
        (all) => current && setFound(all),
        () => undefined,
      );
    return () => {
      current = false;
    };
  }, [look, sheet]);
  return found;
}

export function PastedView({ sheet, runner, check, onOpenPrint }: PastedViewProps) {
  const text = pastedText(useLanguage().language);
  const { findPasted, findClipped } = useActions();
  const pasted = useFound(sheet, findPasted);
  const clipped = useFound(sheet, findClipped);
  const parts = [...new Set(pasted.flatMap((each) => each.parts))].map((part) => text.parts[part]);
  return (
    <>
      {pasted.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            <p>{text.found(pasted.map(({ cells }) => cells).join(text.separator), parts.join(text.separator))}</p>
            {pasted
              .flatMap(({ misread }) => misread)
              .map(({ cell, shown, value }) => (
                <p key={cell}>{text.misread(cell, shown, value)}</p>
              ))}
            <CommandButton command={clean} subject={{ sheet: sheet.sheet, check }} runner={runner} />
          </MessageBarBody>
        </MessageBar>
      )}
      {clipped.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            <p>{text.clipped(clipped.join(text.separator))}</p>
            <Button onClick={onOpenPrint}>{text.toPrint}</Button>
          </MessageBarBody>
        </MessageBar>
      )}
    </>
  );
}

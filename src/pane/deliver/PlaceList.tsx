/** Sentences about cells, each with a button that leads to its cell. */

import { Button } from "@fluentui/react-components";
import { finalTextFor } from "../../text/final";
import { useActions } from "../parts/actions";
import { useLanguage } from "../parts/language";
import type { Command } from "../parts/useCommand";

interface PlaceListProps {
  sheet: string;
  /** `cell` is null where the sentence is about no cell of the sheet. */
  places: { cell: string | null; message: string }[];
  command: Command;
}

export function PlaceList({ sheet, places, command }: PlaceListProps) {
  const { language } = useLanguage();
  const { goTo } = finalTextFor(language).pane.final;
  const actions = useActions();
  return (
    <ul className="rows">
      {places.map(({ cell, message }, index) => (
        <li key={index}>
          <span>{message}</span>
          {cell !== null && (
            <Button
              size="small"
              disabledFocusable={command.busy}
              onClick={() => void command.run(() => actions.goToCell({ sheet, cell }))}
            >
              {`${goTo} ${cell}`}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}

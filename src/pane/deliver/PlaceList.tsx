/** Sentences about cells, each with a button that leads to its cell. */

import { CommandButton } from "../parts/CommandButton";
import { goToCell } from "../parts/goToCell";
import type { Runner } from "../parts/useRunner";

interface PlaceListProps {
  /** `cell` is null for a sentence about no cell of the sheet. */
  places: { sheet: string; cell: string | null; message: string }[];
  runner: Runner;
}

export function PlaceList({ places, runner }: PlaceListProps) {
  return (
    <ul className="rows">
      {places.map(({ sheet, cell, message }, index) => (
        <li key={index}>
          <span>{message}</span>
          {cell !== null && <CommandButton size="small" command={goToCell} subject={{ sheet, cell }} runner={runner} />}
        </li>
      ))}
    </ul>
  );
}

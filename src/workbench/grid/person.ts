/** What the person at the grid does, as the grid tells it. */

import type { Area } from "../../workbook/address";
import type { PersonsEdit } from "../host/hostWorkbook";

/** Answers what the person does. What returns a promise settles when the grid shows the outcome. */
export interface Person {
  /** New contents that the grid shows already. */
  edit(edit: PersonsEdit): Promise<void>;
  /** Merges, sizes or rows and columns of the sheet were changed, in the host's workbook already. */
  lookChanged(sheetId: string): void;
  setEditing(editing: boolean): void;
  /** Cells that the grid shows selected already. */
  select(sheetId: string, area: Area): Promise<void>;
  addSheet(): Promise<void>;
  deleteSheet(sheetId: string): Promise<void>;
  renameSheet(sheetId: string, name: string): Promise<void>;
}

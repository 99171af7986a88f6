/** 读取选中的单元格: the units' names that stand in the selected cells. */

import { readSelection } from "../excel/readSelection";
import type { Language } from "../text";
import { unitsOfText } from "./readUnitList";

/** One request. @throws PlainError */
export async function selectedUnits(language: Language): Promise<string[]> {
  return unitsOfText((await readSelection(language)).join("\n"));
}

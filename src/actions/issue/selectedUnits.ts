/** 读取选中的单元格: the units' names that stand in the selected cells. */

import { unitsOfText } from "../../domain/unitName";
import { readSelection } from "../../excel/readSelection";

/** One request. @throws Failure */
export async function selectedUnits(): Promise<string[]> {
  return unitsOfText((await readSelection()).join("\n"));
}

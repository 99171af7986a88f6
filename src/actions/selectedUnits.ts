/** 读取选中的单元格: the units' names that stand in the selected cells. */

import { readSelection } from "../excel/readSelection";
import { unitsOfText } from "./readUnitList";

/** One request. @throws Failure */
export async function selectedUnits(): Promise<string[]> {
  return unitsOfText((await readSelection()).join("\n"));
}

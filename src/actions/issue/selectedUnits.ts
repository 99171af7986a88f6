/** 读取选中的单元格: the units' names that stand in the selected cells. */

import { readUnitText } from "../../domain/unitList";
import { readSelection } from "../../excel/readSelection";
import { unitCaptions } from "../../text/insert";

/** One request. @throws Failure */
export async function selectedUnits(): Promise<string[]> {
  return readUnitText((await readSelection()).join("\n"), unitCaptions).units;
}

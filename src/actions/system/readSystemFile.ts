/** Reads the indicator systems that a workbook's file defines, each with what is wrong with it. */

import { type DefinitionFound, definitionsIn } from "../../layout/definition/readDefinition";
import { type ReadingTools, readOurs } from "../files/readOurs";

/** In the workbook's order; none where no sheet defines one. @throws UnreadableFile, and what else `readOurs` throws */
export function readSystemFile(bytes: Uint8Array, tools?: ReadingTools): DefinitionFound[] {
  return definitionsIn(readOurs(bytes, tools));
}

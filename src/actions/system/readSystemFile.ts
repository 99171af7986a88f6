/** Reads the indicator systems that a workbook's file defines, each with what is wrong with it. */

import { type ReadDefinition, readDefinition } from "../../layout/definition/readDefinition";
import { type ReadingTools, readOurs } from "../files/readOurs";

export interface DefinitionFound extends ReadDefinition {
  /** The sheet's name. */
  sheet: string;
}

/** In the workbook's order; none where no sheet defines one. @throws UnreadableFile, and what else `readOurs` throws */
export function readSystemFile(bytes: Uint8Array, tools?: ReadingTools): DefinitionFound[] {
  return readOurs(bytes, tools).flatMap((content) => {
    const read = readDefinition(content);
    return read ? [{ ...read, sheet: content.name }] : [];
  });
}

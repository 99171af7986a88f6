/** 核对文件: says of a workbook's file whether its scoring sheets, and all that is printed with them, are as they were finalised. */

import { type Finding } from "../../domain/finding";
import { type IndicatorSystem } from "../../domain/indicatorSystem";
import { systemsOf } from "../../layout/definition/readDefinition";
import { type VerifiedSheet, verifiedSheet } from "../final/verifiedSheet";
import { inspectScoring } from "./inspectFile";
import { otherDefinition } from "./otherDefinition";
import { type ReadingTools, readOurs } from "./readOurs";

export interface VerifiedInFile extends VerifiedSheet {
  system: IndicatorSystem;
  /** As the sheet says. */
  edition: string;
  /** That it was drawn from another definition of its system than the organiser's. */
  definition: Finding[];
}

/** In the workbook's order; none where it holds no scoring sheet. @throws UnreadableFile, and what else `readOurs` throws */
export function verifyFile(bytes: Uint8Array, tools?: ReadingTools): VerifiedInFile[] {
  const contents = readOurs(bytes, tools);
  const known = systemsOf(contents, tools?.systems ?? []);
  return contents.flatMap((content) => {
    const inspection = inspectScoring(content, contents, known);
    const others = contents.filter((each) => each !== content);
    if (!inspection) return [];
    const definition = otherDefinition(content, inspection.system, known);
    const { system, sheet } = inspection;
    return [{ ...verifiedSheet(content, inspection, others), system, edition: sheet.edition, definition }];
  });
}

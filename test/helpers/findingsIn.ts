/** What checking and consolidating tell of a file. */

import { inspectFile } from "../../src/actions/files/inspectFile";
import { readOurs } from "../../src/actions/files/readOurs";
import type { Finding } from "../../src/domain/finding";
import { systemsOf } from "../../src/layout/definition/readDefinition";

/** Of all its scoring sheets. */
export function findingsIn(file: Uint8Array): Finding[] {
  const contents = readOurs(file);
  return inspectFile(contents, systemsOf(contents, [])).flatMap(({ findings }) => findings);
}

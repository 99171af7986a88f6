/** What a PDF says, page by page. */

import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { requireProgram } from "../../tools/findProgram";

/** The texts of the pages, as they stand on them (`layout`) or in the order in which they were drawn (`raw`). */
export function pdfPages(pdf: Uint8Array, order: "layout" | "raw" = "layout"): string[] {
  const folder = mkdtempSync(join(tmpdir(), "scoring-pdf-"));
  try {
    writeFileSync(join(folder, "a.pdf"), pdf);
    const text = execFileSync(requireProgram("pdftotext"), [`-${order}`, join(folder, "a.pdf"), "-"], {
      encoding: "utf8",
    });
    return text.split("\f").slice(0, -1);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

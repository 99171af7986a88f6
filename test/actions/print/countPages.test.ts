import { countPages } from "../../../src/actions/print/countPages";
import { officialSystems } from "../../../src/domain/systems";
import { pagesOfContent } from "../../../src/layout/pagesOfContent";
import { readScoringSheet } from "../../../src/layout/recognition/readScoringSheet";
import { scoringContent } from "../../helpers/scoringContent";

const reason = "会议记录不全，制度未经办公会议研究通过；".repeat(20);

test.each<[string, Record<string, string>]>([
  ["as it is", {}],
  ["with long reasons", { J6: reason, J7: reason, J20: reason }],
])("a sheet %s takes as many pages as are set up afterwards", (_, changes) => {
  const content = scoringContent(changes);
  const read = readScoringSheet(content, officialSystems);
  if (!read) throw new Error("not recognised");
  for (const paper of ["A4", "A3"] as const)
    for (const descriptions of [true, false]) {
      const sheet = { system: read.system, layout: read.captions.layout.version, rows: read.sheet.rows };
      const counts = countPages({ sheet, paper, descriptions });
      for (const orientation of ["landscape", "portrait"] as const) {
        const planned = pagesOfContent(content, read, { paper, orientation }, descriptions);
        expect("breaks" in planned && planned.breaks.length + 1).toBe(counts[orientation]);
      }
    }
});

import { findingOf } from "../../src/domain/finding";
import { firstFindings } from "../../src/domain/firstFindings";
import { mostFindings } from "../../src/domain/limits";

const some = (count: number) =>
  Array.from({ length: count }, (_, i) => findingOf("blank", i + 1, `H${i + 6}`, { stage: "self", weight: 1 }));

test.each<[what: string, found: number, rowsLeftOut: number, more: number | null]>([
  ["as many as anybody reads", mostFindings, 0, null],
  ["one more", mostFindings + 1, 0, 1],
  ["rows that were not even looked at", 2, 3, 3],
  ["both", mostFindings + 4, 3, 7],
])("%s: %p findings and %p rows left out are told with %p more", (_, found, rowsLeftOut, more) => {
  const findings = some(found);
  const kept = firstFindings(findings, { rowsLeftOut });
  const last =
    more === null ? [] : [findingOf("more-findings", null, findings[mostFindings]?.cell ?? null, { count: more })];
  expect(kept).toEqual([...findings.slice(0, mostFindings), ...last]);
});

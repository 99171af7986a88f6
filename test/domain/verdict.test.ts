/** What can be ranked, by which score, and which of a unit's copies counts. */

import { findingOf } from "../../src/domain/finding";
import { rankedScore } from "../../src/domain/ranking";
import type { Stage } from "../../src/domain/scoreSheet";
import type { UnitRecord } from "../../src/domain/unitRecord";
import { judgeRecords, verdictAlone } from "../../src/domain/verdict";
import { recordWith, scoresLosing } from "../helpers/unitRecords";

const onlySelf = recordWith({ stage: "self", assessedScores: scoresLosing(null) });
const begun = recordWith({ assessedScores: [4, ...scoresLosing(null).slice(1)] });

test.each<[string, UnitRecord[], Stage | null, Stage]>([
  ["nobody was assessed", [onlySelf], null, "self"],
  ["one was", [onlySelf, recordWith()], null, "assessed"],
  ["one was begun", [onlySelf, begun], null, "assessed"],
  ["whatever its stage says", [recordWith({ stage: "self" })], null, "assessed"],
  ["the organiser chose", [recordWith()], "self", "self"],
  ["nothing came back", [], null, "self"],
])("one kind of score ranks all: %s", (_, records, asked, score) => {
  expect(rankedScore(records, asked)).toBe(score);
});

const above = findingOf("above-weight", 1, "G6", { stage: "self", weight: 4 });

test.each<[string, UnitRecord, Stage, string]>([
  ["nothing is wrong", recordWith(), "assessed", "accepted"],
  ["its stage is the other one", recordWith({ stage: "self" }), "assessed", "accepted"],
  ["a score is missing", begun, "assessed", "incomplete"],
  ["no score is there", onlySelf, "assessed", "incomplete"],
  ["a score of the column is wrong", recordWith({ findings: [above] }), "self", "refused"],
  ["a score of the other column is wrong", recordWith({ findings: [above] }), "assessed", "warned"],
  [
    "the other column is blank",
    recordWith({ findings: [findingOf("blank", 1, "G6", { stage: "self", weight: 4 })] }),
    "assessed",
    "accepted",
  ],
  ["a row is gone", recordWith({ findings: [findingOf("row-missing", 3, "D7", { name: "" })] }), "self", "refused"],
  [
    "a text is changed",
    recordWith({ findings: [findingOf("text-changed", 3, "D7", { official: "" })] }),
    "self",
    "warned",
  ],
])("%s: %#", (_, record, score, verdict) => {
  expect(verdictAlone(record, score)).toBe(verdict);
});

// Each is preferred to all below it; `file` names it.
const byPreference: [string, Partial<UnitRecord>][] = [
  ["finalised later", { codeState: "matches", finalisedAt: "2026-11-03 10:00" }],
  ["finalised", { codeState: "matches", finalisedAt: "2026-11-02 10:00" }],
  ["saved later", { changedAt: "2026-11-02 10:00" }],
  ["saved earlier", { changedAt: "2026-11-01 10:00" }],
  ["ten points", { assessedScores: scoresLosing(90) }],
  ["nine points", { assessedScores: scoresLosing(91) }],
  ["of the other stage", { stage: "self", changedAt: "2026-11-09 10:00" }],
  ["incomplete", { assessedScores: begun.assessedScores, codeState: "matches", changedAt: "2026-11-09 10:00" }],
  ["refused", { findings: [findingOf("row-missing", 3, "D7", { name: "" })], codeState: "matches" }],
];

test("of a unit's copies the better one counts, in whichever order they come", () => {
  const all = byPreference.map(([file, said]) => recordWith({ ...said, file }));
  for (let first = 0; first < all.length; first++)
    for (const records of [all.slice(first), all.slice(first).reverse()]) {
      const judged = judgeRecords(records, { score: "assessed" });
      expect(judged[0]?.used.file).toBe(all[first]?.file);
      expect(judged.filter(({ verdict }) => verdict !== "superseded")).toHaveLength(1);
      expect(judged.every(({ copies }) => copies === records.length)).toBe(true);
    }
});

test("a person's choice beats that; sheets without a name are units of their own", () => {
  const [good, chosen] = [recordWith({ file: "好" }), recordWith({ file: "选", changedAt: "", codeState: "differs" })];
  const judged = judgeRecords([good, chosen], { score: "assessed", chosen: new Set([chosen]) });
  expect(judged.map(({ used }) => used.file)).toEqual(["选", "选"]);
  const unnamed = [recordWith({ unit: "" }), recordWith({ unit: "" })];
  expect(judgeRecords(unnamed, { score: "assessed" }).map(({ copies }) => copies)).toEqual([1, 1]);
});

test("what only shows beside the others is among the findings, and the record stays as it was read", () => {
  const record = recordWith();
  const [judged] = judgeRecords([record], {
    score: "assessed",
    findingsOf: () => [findingOf("not-expected", null, null, {})],
  });
  expect(judged).toMatchObject({ verdict: "warned", findings: [{ rule: "not-expected" }] });
  expect(judged?.record).toBe(record);
  expect(record.findings).toEqual([]);
});

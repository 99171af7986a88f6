import { countKinds, kindOf } from "../../src/domain/countFindings";
import { findingOf } from "../../src/domain/finding";

const blank = findingOf("blank", 1, "H6", { stage: "self", weight: 1 });
const wrong = findingOf("sheet-hidden", null, null, {});
const warning = findingOf("too-many-decimals", 1, "H6", { stage: "self", weight: 1 });

test("what is not scored yet is nothing wrong; what is an error is wrong, and the rest is to be looked at", () => {
  expect([blank, wrong, warning].map(kindOf)).toEqual(["blank", "wrong", "warning"]);
});

test("each kind is counted, also where there is none", () => {
  expect(countKinds([blank, warning, blank])).toEqual({ wrong: 0, blank: 2, warning: 1 });
  expect(countKinds([])).toEqual({ wrong: 0, blank: 0, warning: 0 });
});

import { constantName } from "../../../src/layout/recognition/constantName";

const names = [
  { name: "ScoringEdition", formula: '="1"', visible: false },
  { name: "ScoringLayout", formula: "=2", visible: false },
  { name: "ScoringSystem", formula: '""prefecture-cities""', visible: false },
];

test.each([
  ["ScoringEdition", "1"],
  ["ScoringLayout", "2"],
  ["ScoringSystem", "prefecture-cities"],
  ["ScoringUnit", null],
])("the constant of %s is %s, without its signs", (name, constant) =>
  expect(constantName({ names }, name)).toBe(constant),
);

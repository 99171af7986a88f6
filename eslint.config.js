/** Strict TypeScript, Microsoft's rules for Office.js, React's rules for hooks and accessibility. */

const js = require("@eslint/js");
const jsxA11y = require("eslint-plugin-jsx-a11y");
const officeAddins = require("eslint-plugin-office-addins");
const reactHooks = require("eslint-plugin-react-hooks");
const importSort = require("eslint-plugin-simple-import-sort");
const tseslint = require("typescript-eslint");

const officeRules = Object.fromEntries(
  Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, "error"]),
);

module.exports = tseslint.config(
  { ignores: ["dist/", "out/", "coverage/"] },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  {
    // One order of imports: Node's, packages', then ours from the farthest folder to the nearest.
    files: ["**/*.{ts,tsx}"],
    plugins: { "import-sort": importSort },
    rules: { "import-sort/imports": ["error", { groups: [["^node:", "^[^.]", "^\\.\\.", "^\\.", "^.+\\.css$"]] }] },
  },
  {
    files: ["**/*.{ts,tsx}"],
    extends: [js.configs.recommended, ...tseslint.configs.strict],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: __dirname } },
    rules: {
      "@typescript-eslint/await-thenable": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: { attributes: false } }],
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", varsIgnorePattern: "^_", ignoreRestSiblings: true },
      ],
      "no-undef": "off",
      "no-restricted-syntax": [
        "error",
        {
          // A third language would be shown in the second one without a word.
          selector: "BinaryExpression[operator=/^[!=]==?$/][right.value=/^(zh-CN|en-US)$/]",
          message: "Let a Record<Language, …> decide, or isLanguage and languageFor of src/text/languages.ts.",
        },
        {
          // Inside such an object a property too many, or a wrong one, goes unchecked.
          selector: ":matches(ObjectExpression > SpreadElement, JSXSpreadAttribute) > ObjectExpression.argument",
          message: "Write the properties themselves.",
        },
      ],
      eqeqeq: ["error", "always", { null: "ignore" }],
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    plugins: { "office-addins": officeAddins },
    rules: officeRules,
  },
  {
    files: ["src/**/*.tsx", "src/pane/**/*.ts"],
    plugins: { "jsx-a11y": jsxA11y, "react-hooks": reactHooks },
    rules: { ...jsxA11y.flatConfigs.recommended.rules, ...reactHooks.configs.recommended.rules },
    languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } },
  },
  {
    // In a test, an assertion that turns out wrong is a test that fails: that is what it is for.
    files: ["test/**/*.{ts,tsx}"],
    rules: {
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/no-dynamic-delete": "off",
    },
  },
  {
    files: ["**/*.js"],
    extends: [js.configs.recommended],
    ignores: ["src/**"],
    languageOptions: { sourceType: "commonjs", globals: nodeGlobals() },
  },
  {
    // Runs in Internet Explorer too, where it says that nothing else does.
    files: ["src/pane/start.js"],
    extends: [js.configs.recommended],
    languageOptions: { ecmaVersion: 5, sourceType: "script", globals: startGlobals() },
  },
);

/** The names that the page's first script may use; its sentences are put in while building. */
function startGlobals() {
  return Object.fromEntries(["window", "document", "navigator", "SENTENCES"].map((name) => [name, "readonly"]));
}

/** The names that a script of Node may use without declaring them. */
function nodeGlobals() {
  const names = ["require", "module", "__dirname", "process", "console", "URL"];
  return Object.fromEntries(names.map((name) => [name, "readonly"]));
}

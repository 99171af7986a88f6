/** Loads a TypeScript file into the building process, so that what is built and what runs share one source. */

const { bundleInMemory } = require("./bundleForNode");

/** The file's exports. `loadSource("src/text/index.ts")` */
function loadSource(file) {
  const [built] = bundleInMemory([file], { packages: "external" });
  const module = { exports: {} };
  new Function("module", "exports", "require", built.text)(module, module.exports, require);
  return module.exports;
}

module.exports = { loadSource };

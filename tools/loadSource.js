/** Loads a TypeScript file of src/ into the building process, so that what is built and what runs share one source. */

const esbuild = require("esbuild");
const path = require("node:path");

/** The file's exports. `loadSource("src/text/index.ts")` */
function loadSource(file) {
  const built = esbuild.buildSync({
    entryPoints: [path.join(__dirname, "..", file)],
    bundle: true,
    write: false,
    platform: "node",
    format: "cjs",
    packages: "external",
  });
  const module = { exports: {} };
  new Function("module", "exports", "require", built.outputFiles[0].text)(module, module.exports, require);
  return module.exports;
}

module.exports = { loadSource };

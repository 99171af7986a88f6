/** A webpack loader: Microsoft's debug build goes in, the table of its classes and API sets comes out as JSON. */

const esbuild = require("esbuild");
const path = require("node:path");

const reader = path.join(__dirname, "../src/workbench/host/apiSets.ts");

/** The host's own reader, compiled for this process, so that jest and the built page have the same table. */
async function loadReader() {
  const built = await esbuild.build({
    stdin: { contents: `export { readApiSets } from ${JSON.stringify(reader)}`, resolveDir: __dirname },
    bundle: true,
    write: false,
    platform: "node",
    format: "cjs",
    packages: "external",
  });
  const module = { exports: {} };
  new Function("module", "exports", "require", built.outputFiles[0].text)(module, module.exports, require);
  return module.exports.readApiSets;
}

module.exports = function apiSetsLoader(debugBuild) {
  const done = this.async();
  this.addContextDependency(path.dirname(reader));
  loadReader()
    .then((readApiSets) => done(null, JSON.stringify(readApiSets(debugBuild))))
    .catch(done);
};

/** A webpack loader: Microsoft's debug build goes in, the table of its classes and API sets comes out as JSON. */

const path = require("node:path");
const { loadSource } = require("./loadSource");

const reader = "src/workbench/host/apiSets.ts";

/** By the host's own reader, so that jest and the built page have the same table. */
module.exports = function apiSetsLoader(debugBuild) {
  this.addContextDependency(path.dirname(path.join(__dirname, "..", reader)));
  return JSON.stringify(loadSource(reader).readApiSets(debugBuild));
};

/** Bundles TypeScript for Node: it starts in half the time that teaching Node TypeScript takes, and its code is compiled with less work. */

const { mkdirSync, readFileSync, renameSync, writeFileSync } = require("node:fs");
const path = require("node:path");
const esbuild = require("esbuild");

const root = path.join(__dirname, "..");

/** Bundles in memory. `starts` are paths from the project's root; `more` are esbuild's options. Answers with esbuild's output files. */
function bundleInMemory(starts, more) {
  return esbuild.buildSync({
    entryPoints: starts.map((start) => path.join(root, start)),
    ...{ bundle: true, write: false, platform: "node", target: "node20", format: "cjs" },
    ...more,
  }).outputFiles;
}

/**
 * Bundles each of the starts, which are paths from the project's root, into a .js of its own name.
 * @returns the bundles' paths, in the order of the starts
 */
function bundleForNode(...starts) {
  const outdir = path.join(root, "node_modules", ".cache", "bundled");
  mkdirSync(outdir, { recursive: true });
  // Whatever reads TypeScript at run time needs tsx from where it is installed.
  for (const { path: file, contents } of bundleInMemory(starts, { outdir, entryNames: "[name]", external: ["tsx"] }))
    replace(file, contents);
  return starts.map((start) => path.join(outdir, `${path.parse(start).name}.js`));
}

/** In one step, and only where it differs: another process may be starting from it. */
function replace(file, contents) {
  try {
    if (readFileSync(file).equals(contents)) return;
  } catch {
    // There is none yet.
  }
  writeFileSync(`${file}.${process.pid}`, contents);
  renameSync(`${file}.${process.pid}`, file);
}

module.exports = { bundleForNode, bundleInMemory };

/** Bundles TypeScript for Node: it starts in half the time that teaching Node TypeScript takes, and its code is compiled with less work. */

const { mkdirSync, readFileSync, renameSync, writeFileSync } = require("node:fs");
const path = require("node:path");
const esbuild = require("esbuild");

const root = path.join(__dirname, "..");

/**
 * Bundles each of the starts, which are paths from the project's root, into a .js of its own name.
 * @returns the bundles' paths, in the order of the starts
 */
function bundleForNode(...starts) {
  const folder = path.join(root, "node_modules", ".cache", "bundled");
  mkdirSync(folder, { recursive: true });
  return starts.map((start) => {
    const { outputFiles } = esbuild.buildSync({
      entryPoints: [path.join(root, start)],
      ...{ bundle: true, write: false, platform: "node", target: "node20", format: "cjs" },
      // Whatever reads TypeScript at run time needs it from where it is installed.
      external: ["tsx"],
    });
    const file = path.join(folder, `${path.parse(start).name}.js`);
    replace(file, outputFiles[0].contents);
    return file;
  });
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

module.exports = { bundleForNode };

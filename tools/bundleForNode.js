/** Bundles TypeScript for Node: it starts in half the time that teaching Node TypeScript takes, and its code is compiled with less work. */

const { createHash } = require("node:crypto");
const {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} = require("node:fs");
const path = require("node:path");

const root = path.join(__dirname, "..");
const cache = path.join(root, "node_modules", ".cache", "bundled");

/** What decides how sources are bundled, beside the sources. */
const settings = ["tools/bundleForNode.js", "package.json", "package-lock.json", "tsconfig.json"];

/** So many bundles stay: a process may still be starting from the one before. */
const kept = 4;

/** `starts` are paths from the project's root; `more` are esbuild's options. Answers with what esbuild does. */
function build(starts, more) {
  // To load esbuild takes longer than to see that it is not needed.
  return require("esbuild").buildSync({
    entryPoints: starts.map((start) => path.join(root, start)),
    absWorkingDir: root,
    ...{ bundle: true, write: false, platform: "node", target: "node20", format: "cjs" },
    ...more,
  });
}

/** Bundles in memory; answers with esbuild's output files. */
function bundleInMemory(starts, more) {
  return build(starts, more).outputFiles;
}

/**
 * Bundles each of the starts, which are paths from the project's root, into a .js of its own name, all into one folder;
 * does nothing where that was done and no source has changed since.
 * @returns the bundles' paths, in the order of the starts
 */
function bundleForNode(...starts) {
  const record = path.join(cache, `${digestOf(starts.join())}.json`);
  const folder = folderIn(record) ?? bundle(starts, record);
  return starts.map((start) => path.join(folder, `${path.parse(start).name}.js`));
}

/** The folder of the bundles that a record tells of; null where there are none, or sources have changed since. */
function folderIn(record) {
  try {
    const { folder, sources } = JSON.parse(readFileSync(record, "utf8"));
    const isSame = Object.entries(sources).every(([source, state]) => stateOf(source) === state);
    const place = path.join(cache, folder);
    return isSame && statSync(place).isDirectory() ? place : null;
  } catch {
    // Never bundled, or a source is gone.
    return null;
  }
}

/** The states of all sources of ours, before they are read. */
function statesNow() {
  const sources = ["src", "seeds"].flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(root, path.join(entry.path, entry.name)).replaceAll(path.sep, "/")),
  );
  return new Map([...sources, ...settings].map((source) => [source, stateOf(source)]));
}

/** A source's size and when it was written: another version of it, older ones too, differs in one of them. */
function stateOf(source) {
  const { size, mtimeMs } = statSync(path.join(root, source));
  return `${size} ${mtimeMs}`;
}

/** Writes the bundles under another name, which becomes theirs when all are whole, and then the record of them. */
function bundle(starts, record) {
  mkdirSync(cache, { recursive: true });
  const before = statesNow();
  const unfinished = mkdtempSync(path.join(cache, "unfinished-"));
  try {
    // Whatever reads TypeScript at run time needs tsx from where it is installed; the library is loaded only where a file asks for it.
    const { outputFiles, metafile } = build(starts, {
      ...{ outdir: unfinished, entryNames: "[name]", external: ["tsx", "@e965/xlsx"], metafile: true },
    });
    // What is changed while it is read differs from its state before, and so the next time.
    const sources = Object.fromEntries(
      [...Object.keys(metafile.inputs), ...settings].map((each) => [each, before.get(each) ?? stateOf(each)]),
    );
    for (const { path: file, contents } of outputFiles) writeFileSync(file, contents);
    const digest = createHash("sha256");
    for (const { contents } of outputFiles) digest.update(contents);
    const folder = path.join(cache, digest.digest("hex").slice(0, 16));
    put(unfinished, folder);
    writeFileSync(`${record}.${process.pid}`, JSON.stringify({ folder: path.basename(folder), sources }));
    renameSync(`${record}.${process.pid}`, record);
    return folder;
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
    removeOld();
  }
}

/** The same bundles may be there already, made by another process at the same time. */
function put(unfinished, folder) {
  try {
    renameSync(unfinished, folder);
  } catch (error) {
    if (error.code !== "ENOTEMPTY" && error.code !== "EEXIST") throw error;
  }
}

function removeOld() {
  const folders = readdirSync(cache, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith("unfinished-"))
    .map(({ name }) => path.join(cache, name))
    .sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs);
  for (const folder of folders.slice(kept)) rmSync(folder, { recursive: true, force: true });
}

function digestOf(text) {
  return createHash("sha256").update(text).digest("hex").slice(0, 16);
}

module.exports = { bundleForNode, bundleInMemory };

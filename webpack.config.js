/** How the pane and the workbench are built: one HTML page each, office.js beside them from our own origin. */

const { Buffer } = require("node:buffer");
const fs = require("node:fs");
const os = require("node:os");
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");
const mustache = require("mustache");
const { AnnounceAddresses } = require("./tools/announceAddresses");
const { loadSource } = require("./tools/loadSource");
const { version } = require("./package.json");

const { officeFiles, officeFolder } = loadSource("tools/officeFiles.ts");
const { helpPage } = loadSource("tools/helpPage.ts");
const { startScript } = loadSource("tools/startScript.ts");
const { sampleFile } = loadSource("src/text/serverFiles.ts");
const { languages } = loadSource("src/text/languages.ts");

const target = "es2021";

const workbenchScript = /^app\/workbench\..*js$/;

/** The certificate that office-addin-dev-certs has installed, or else one that the server signs for itself. */
function certificate() {
  const folder = path.join(os.homedir(), ".office-addin-dev-certs");
  const [ca, cert, key] = ["ca.crt", "localhost.crt", "localhost.key"].map((name) => path.join(folder, name));
  if (![ca, cert, key].every((file) => fs.existsSync(file))) return "https";
  return { type: "https", options: { ca, cert, key } };
}

/** Univer's hyphenation of 77 languages, 5 MB that a Chinese table never asks for: one empty module instead. */
function hyphenations() {
  const folder = path.join(path.dirname(require.resolve("@univerjs/engine-render")), "../es");
  const names = fs.readdirSync(folder).filter((name) => name.endsWith(".js") && name !== "index.js");
  return Object.fromEntries(
    names.map((name) => [path.join(folder, name), path.join(__dirname, "tools/emptyModule.js")]),
  );
}

/** The page at the add-in's address, whose sentences can be read also where its script is missing. */
function serverPage() {
  const { serverText } = loadSource("src/text/server.ts");
  const sentences = languages.map((language) => ({ language, ...serverText(language) }));
  const frame = fs.readFileSync(path.join(__dirname, "src/server/index.html"), "utf8");
  return page("index", { templateContent: () => mustache.render(frame, { languages: sentences }) });
}

function page(name, template) {
  return new HtmlPlugin({
    filename: `${name}.html`,
    ...(typeof template === "string" ? { template } : template),
    chunks: [name],
    scriptLoading: "defer",
    favicon: "assets/icon-32.png",
    minify: false,
  });
}

/** The filled-in example, for those who have no add-in: made by the code that issues workbooks. */
function samples() {
  const { sampleWorkbook } = loadSource("src/actions/insert/sampleWorkbook.ts");
  return languages.map((language) => ({
    from: "package.json",
    to: sampleFile(language),
    transform: async () => Buffer.from(await sampleWorkbook(language)),
  }));
}

/** What depends on the address is made afterwards: tools/prepareDeployment.ts. */
function copiedFiles(production) {
  return new CopyPlugin({
    patterns: [
      // Office.js must stay byte for byte as Microsoft made it: neither minified nor renamed.
      ...officeFiles.map(({ from, to }) => ({
        from: path.join(officeFolder, from),
        to: `office/${to}`,
        info: { minimized: true },
      })),
      // A deployed icon's name holds a fingerprint.
      ...(production ? [] : [{ from: "assets/*.png" }]),
      { from: "docs/pictures", to: "pictures" },
      // The pane asks which version the server has; start.js is for engines that the minimizer's output is too new for.
      { from: "package.json", to: "version.json", transform: () => JSON.stringify({ version }) },
      { from: "src/pane/start.js", transform: startScript, info: { minimized: true } },
      ...samples(),
    ],
  });
}

/** swc makes the pane 14 % smaller than esbuild does; of the workbench, which nobody deploys, that would be half of the build's time. */
function minimizers() {
  return [
    new MinimizerPlugin({
      test: /\.js$/,
      exclude: [/^office\//, workbenchScript],
      minify: MinimizerPlugin.swcMinify,
      minimizerOptions: { ecma: 2020, compress: { ecma: 2020, passes: 2 }, mangle: true },
    }),
    new MinimizerPlugin({ test: workbenchScript, minify: MinimizerPlugin.esbuildMinify }),
    new MinimizerPlugin({ test: /\.css$/, exclude: /^office\//, minify: MinimizerPlugin.esbuildMinifyCss }),
  ];
}

/** The files' names hold a fingerprint of their contents, so that browsers may keep them; nothing else lies in app/. */
function fileNames(production) {
  const name = production ? "app/[name].[contenthash:10]" : "app/[name]";
  return { script: `${name}.js`, style: `${name}.css`, asset: "app/[name].[contenthash:10][ext]" };
}

module.exports = (env, argv) => {
  const production = argv.mode !== "development";
  // Nobody deploys the workbench without asking for it; developing and testing are done in it.
  const workbench = !production || Boolean(env.workbench);
  const names = fileNames(production);
  return {
    mode: production ? "production" : "development",
    // A source map would carry this machine's paths into what an office deploys.
    devtool: production ? false : "cheap-module-source-map",
    entry: {
      taskpane: "./src/pane/index.tsx",
      commands: "./src/ribbon/index.ts",
      notice: "./src/ribbon/notice.ts",
      help: "./src/ribbon/help.ts",
      index: "./src/server/index.ts",
      ...(workbench && { workbench: "./src/workbench/page/index" }),
    },
    output: {
      path: path.join(__dirname, "dist"),
      filename: names.script,
      chunkFilename: names.script,
      assetModuleFilename: names.asset,
      clean: true,
    },
    resolve: {
      extensions: [".tsx", ".ts", ".mjs", ".js"],
      alias: { "office-api-sets$": path.join(officeFolder, "excel-web-16.00.debug.js"), ...hyphenations() },
    },
    module: {
      parser: { json: { namedExports: true } },
      rules: [
        { test: /\.tsx?$/, loader: "esbuild-loader", options: { target, jsx: "automatic" } },
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] },
        { test: /Theme\.css$/, use: path.join(__dirname, "tools/fluentThemeLoader.js") },
        // The table of classes and API sets is read out of Microsoft's debug build while building.
        { test: /excel-web-16\.00\.debug\.js$/, type: "json", use: path.join(__dirname, "tools/apiSetsLoader.js") },
      ],
    },
    plugins: [
      page("taskpane", "./src/pane/taskpane.html"),
      page("commands", "./src/ribbon/commands.html"),
      page("notice", "./src/ribbon/notice.html"),
      page("help", { templateContent: () => helpPage(__dirname) }),
      serverPage(),
      ...(workbench ? [page("workbench", "./src/workbench/page/workbench.html")] : []),
      new MiniCssExtractPlugin({ filename: names.style }),
      copiedFiles(production),
      new AnnounceAddresses(),
    ],
    optimization: { minimizer: minimizers() },
    // The pane's budget is measured compressed by `npm run bench`; webpack's own hint counts raw bytes.
    performance: false,
    stats: "errors-warnings",
    infrastructureLogging: { level: "warn" },
    devServer: {
      host: "localhost",
      // The manifest in the sources names this port.
      port: argv.port ?? 3000,
      devMiddleware: { index: "workbench.html" },
      server: certificate(),
      hot: false,
      client: { overlay: { errors: true, warnings: false, runtimeErrors: false } },
      headers: { "Cache-Control": "no-store" },
    },
  };
};

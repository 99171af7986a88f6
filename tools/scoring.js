/** `npm run -s scoring -- …`: starts the command line, bundled; from its sources where that cannot be written here. */

const { bundleForNode } = require("./bundleForNode");

function commandLine() {
  try {
    const [main] = bundleForNode("src/cli/main.ts", "src/cli/readWorker.ts");
    return main;
  } catch {
    // Another person's folder, say, or a full disk. What is wrong with the sources they tell themselves.
    require("tsx/cjs");
    return "../src/cli/main.ts";
  }
}

require(commandLine());

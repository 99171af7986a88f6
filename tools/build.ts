/** `npm run build -- --origin https://host/path [--with-workbench]`: makes dist/, what an office deploys. */

import { spawnSync } from "node:child_process";
import { parseArgs } from "node:util";
import { checkedOrigin, developmentOrigin } from "./deployTarget";

/** webpack's exit code. */
function build(): number {
  const { values } = parseArgs({ options: { origin: { type: "string" }, "with-workbench": { type: "boolean" } } });
  const origin = checkedOrigin(values.origin ?? developmentOrigin);
  const workbench = values["with-workbench"] ? ["--env", "workbench"] : [];
  const webpack = [require.resolve("webpack/bin/webpack.js"), "--mode", "production", "--env", `origin=${origin}`];
  const { status } = spawnSync(process.execPath, [...webpack, ...workbench], { stdio: "inherit" });
  if (status === 0) console.log(`dist/ → ${origin}/${workbench.length ? "workbench.html" : "taskpane.html"}`);
  return status ?? 1;
}

try {
  process.exitCode = build();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}

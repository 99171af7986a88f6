/** `npm run build -- --origin https://host/path [--web-office …] [--with-workbench]`: makes dist/, what an office deploys. */

import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { checkedOrigin, checkedWebOffices, developmentOrigin } from "./deployTarget";
import { prepareDeployment } from "./prepareDeployment";

const usage = `用法 / Usage
  npm run build -- --origin https://主机名/路径      部署到单位的服务器 / to deploy on an office's server
      --web-office microsoft365 | 21vianet | https://…  允许网页版 Excel 显示窗格，可写多次 / lets Excel on the web show the pane
  npm run build -- --with-workbench                  只在本机试用和测试 / to try and to test on this computer only`;

function read() {
  try {
    return parseArgs({
      options: {
        origin: { type: "string" },
        "web-office": { type: "string", multiple: true },
        "with-workbench": { type: "boolean" },
        help: { type: "boolean" },
      },
    }).values;
  } catch (error) {
    const [, option = ""] = /'([^' ]+)/.exec(String(error)) ?? [];
    throw new Error(`无法识别“${option}”，没有构建。\nNothing was built: ${option} is not understood.\n\n${usage}`);
  }
}

/** webpack's exit code. @throws Error with sentences where the command is not right */
function build(): number {
  const { origin: given, "web-office": offices = [], "with-workbench": workbench = false, help } = read();
  if (help) {
    console.log(usage);
    return 0;
  }
  if (given === undefined && !workbench) {
    throw new Error(
      `没有写明服务器的地址，没有构建：清单里写的就会是本机地址。\n` +
        `Nothing was built: without the server's address the manifest would name this computer.\n\n${usage}`,
    );
  }
  const origin = checkedOrigin(given ?? developmentOrigin);
  const webOffices = checkedWebOffices(offices);
  const webpack = [require.resolve("webpack/bin/webpack.js"), "--mode", "production"];
  const asked = workbench ? ["--env", "workbench"] : [];
  const { status } = spawnSync(process.execPath, [...webpack, ...asked], { stdio: "inherit" });
  if (status !== 0) return status ?? 1;
  prepareDeployment(join(__dirname, "../dist"), { origin, webOffices });
  console.log(`dist/ → ${origin}/${workbench ? "workbench.html" : ""}`);
  if (given === undefined) {
    console.log(
      `这个 dist/ 只能在本机试用，不能部署：要部署，写 --origin。\n` +
        `This dist/ is for this computer only: to deploy, give --origin.`,
    );
  }
  return 0;
}

try {
  process.exitCode = build();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}

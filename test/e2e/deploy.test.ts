/** What an office deploys, served by nginx with the example's headers: the whole job, with every other host out of reach. */

import { readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { version } from "../../package.json";
import { checkFile } from "../../src/actions/files/checkFile";
import { officeFiles } from "../../tools/officeFiles";
import { openBrowser, openPage, watchProblems } from "./helpers/browser";
import { type Desk, openWorkbench } from "./helpers/openWorkbench";
import { insert, pasteAt, saveWorkbook, settled, typeInto, valueOf } from "./helpers/person";
import { type Deployed, serveByNginx } from "./helpers/serveByNginx";

const onlyThisMachine = ["--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost"];

let deployed: Deployed;
let browser: Browser;
let desk: Desk;

beforeAll(async () => {
  deployed = await serveByNginx({ without: null });
  browser = await openBrowser(onlyThisMachine);
  desk = await sitDownAt(deployed.address);
});

afterAll(async () => {
  await browser?.close();
  await deployed?.close();
});

async function sitDownAt(address: string): Promise<Desk> {
  const page = await openPage(browser);
  const { origin } = new URL(address);
  const problems = watchProblems(page, origin);
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sourceFile }) =>
      console.error(`the policy forbids ${violatedDirective} ${blockedURI} in ${sourceFile}`),
    );
  });
  const pane = await openWorkbench(page, address);
  return { origin, browser, page, pane, problems, close: () => page.context().close() };
}

/** A response's header; the server's certificate is its own. */
async function header(path: string, name: string): Promise<string> {
  const response = await desk.page.request.get(`${deployed.address}/${path}`);
  return response.headers()[name] ?? "";
}

describe("the whole job", () => {
  test("both systems are inserted", async () => {
    await insert(desk, "省公安厅", 0);
    await desk.pane.getByRole("tab", { name: "检查" }).click();
    await desk.pane.getByRole("button", { name: "再插入一张" }).click();
    await insert(desk, "南京市", 1);
    await desk.page.getByText("评分表-省公安厅", { exact: true }).click();
    await desk.pane.getByRole("heading", { name: "省公安厅" }).waitFor();
  });

  test("scores are entered and pasted, totals and findings follow", async () => {
    await typeInto(desk, "G6", "3.5");
    await pasteAt(desk, "G9", "7\n三分");
    await desk.pane.getByText("自评得分超过了本项权重 4，请改为 0 到 4 之间的分数。").waitFor();
    expect(await valueOf(desk, "得分图表-省公安厅", "D4")).toBe(await valueOf(desk, "评分表-省公安厅", "G12"));
  });

  test("the stage changes, the charts are drawn, the file is saved and holds the scores", async () => {
    await desk.pane.getByText("考核阶段", { exact: true }).first().click();
    await desk.pane.getByText("考核未评分").first().waitFor();
    await settled(desk);
    await desk.page.getByText("得分图表-省公安厅", { exact: true }).click();
    await desk.page.locator("svg").getByText("各一级指标：满分、自评得分与考核得分").waitFor();
    const [first] = checkFile(await saveWorkbook(desk.page));
    expect(first).toMatchObject({ unit: "省公安厅", stage: "assessed" });
  });

  test("the self-check runs, and the example comes as what it is", async () => {
    await desk.pane.getByRole("tab", { name: "帮助" }).click();
    await desk.pane.getByRole("button", { name: "开始自检" }).click();
    await desk.pane.getByRole("textbox", { name: "报告（不含工作簿的内容和名称）" }).waitFor();
    expect(await header("sample.zh-CN.xlsx", "content-type")).toContain("spreadsheetml.sheet");
  });

  test("no request left the server, the policy forbade nothing, nothing went wrong", () => {
    expect(desk.problems).toEqual([]);
  });

  test("nginx had everything that was asked for; of office.js only files that the build copies", () => {
    const asked = deployed.log();
    expect(asked.length).toBeGreaterThan(8);
    expect(asked.filter((line) => !/^(200|304) /.test(line))).toEqual([]);
    const office = asked.flatMap((line) => /\/office\/(.+)$/.exec(line)?.[1] ?? []);
    const copied = officeFiles.map(({ to }) => to);
    expect(office.length).toBeGreaterThan(2);
    expect(office.filter((name) => !copied.includes(name))).toEqual([]);
  });
});

test("help and notices obey the policy too, and show what they are for", async () => {
  const page = await openPage(browser);
  const problems = watchProblems(page, desk.origin);
  await page.goto(`${deployed.address}/help.html`);
  await page.getByRole("heading", { name: "用户使用手册" }).waitFor();
  await page.getByRole("img", { name: "检查结果" }).scrollIntoViewIfNeeded();
  await page.waitForFunction(() => [...document.images].some((image) => image.naturalWidth > 0));
  await page.goto(`${deployed.address}/notice.html#${encodeURIComponent("单元格正在编辑。<b>")}`);
  await page.getByRole("alert").getByText("单元格正在编辑。<b>").waitFor();
  expect(problems).toEqual([]);
  await page.context().close();
});

describe("upgrades, last of all because they change what is served", () => {
  /** The files that the pane loads when they are first asked for; those that the page names stay. */
  function loseLazyFiles(): void {
    const app = join(deployed.folder, "app");
    for (const name of readdirSync(app)) if (/^\d+\..*\.js$/.test(name)) rmSync(join(app, name));
  }

  test("an old page, a new server: the pane says so, and its button loads it anew", async () => {
    writeFileSync(join(deployed.folder, "version.json"), '{"version":"99.0.0"}');
    const again = await sitDownAt(deployed.address);
    await again.pane.getByText("服务器上的加载项是 99.0.0 版").waitFor();
    writeFileSync(join(deployed.folder, "version.json"), JSON.stringify({ version }));
    await again.pane.getByRole("button", { name: "重新加载" }).click();
    await again.pane.getByRole("button", { name: "插入评分表" }).waitFor();
    expect(await again.pane.getByText("服务器上的加载项是").count()).toBe(0);
    await again.close();
  });

  test("a file that is gone from the server: the pane asks to be loaded anew, and is not blank", async () => {
    const again = await sitDownAt(deployed.address);
    await again.pane.getByRole("tab", { name: "汇总" }).waitFor();
    loseLazyFiles();
    await again.pane.getByRole("tab", { name: "汇总" }).click();
    await again.pane.getByRole("alert").getByText("加载项的文件没有取到").waitFor();
    await again.pane.getByRole("button", { name: "重新加载" }).waitFor();
    await again.pane.getByRole("tab", { name: "插入" }).waitFor();
    await again.close();
  });
});

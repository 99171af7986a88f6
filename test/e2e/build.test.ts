/** What an office deploys: small, complete, telling nothing of the machine that built it, office.js as Microsoft made it. */

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { initialFiles, scriptGzip } from "../../tools/measureBundle";
import { officeFiles, officeFolder } from "../../tools/officeFiles";

const root = resolve(__dirname, "../..");
const dist = join(root, "dist");
const built = readdirSync(dist, { recursive: true, encoding: "utf8" });

test("the pane's own script weighs at most 150,000 bytes compressed", () => {
  const files = initialFiles("taskpane");
  expect(files.length).toBeGreaterThan(0);
  expect(scriptGzip(files)).toBeLessThanOrEqual(150_000);
});

test("office.js and what it asks for are byte for byte as in the npm package", () => {
  for (const { from, to } of officeFiles.filter((file) => file.to.endsWith(".js"))) {
    expect([to, readFileSync(join(dist, "office", to)).equals(readFileSync(join(officeFolder, from)))]).toEqual([
      to,
      true,
    ]);
  }
  expect(existsSync(join(dist, "office/AgaveErrorUX/index.html"))).toBe(true);
});

test("nothing built names a folder of this machine, and there are no source maps", () => {
  const ours = built.filter((name) => !name.startsWith("office") && /\.(js|css|html|xml)$/.test(name));
  expect(ours.length).toBeGreaterThan(3);
  expect(ours.filter((name) => readFileSync(join(dist, name), "utf8").includes(root))).toEqual([]);
  expect(built.filter((name) => name.endsWith(".map"))).toEqual([]);
});

test("the server is told which version it has, and its administrator what to do", () => {
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
  expect(JSON.parse(readFileSync(join(dist, "version.json"), "utf8"))).toEqual({ version });
  const forAdministrators = readdirSync(join(dist, "deploy"));
  for (const name of [
    "nginx.conf",
    "web.config",
    "安装部署手册.html",
    "部署检查单.html",
    "更新说明.html",
    "文件清单.txt",
  ])
    expect(forAdministrators).toContain(name);
});

test("what browsers may keep for long has its fingerprint in its name", () => {
  const kept = readdirSync(join(dist, "app")).filter((name) => !/\.[0-9a-f]{10}\.\w+(\.LICENSE\.txt)?$/.test(name));
  expect(kept).toEqual([]);
});

test("the example is deployed in both languages", () => {
  const examples = built.filter((name) => name.endsWith(".xlsx")).sort();
  expect(examples).toEqual(["sample.en-US.xlsx", "sample.zh-CN.xlsx"]);
});

test("the manifest and its icons are deployed with the pages", () => {
  const xml = readFileSync(join(dist, "manifest.xml"), "utf8");
  const paths = [...xml.matchAll(/"https:\/\/localhost:3000\/([^"?]+)/g)].map(([, path = ""]) => path);
  expect(paths).toContain("taskpane.html");
  expect(paths.filter((path) => !existsSync(join(dist, path)))).toEqual([]);
});

/** What the build makes ready for an address: samples for servers, registry files, papers, and the list of files. */

import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { JSDOM } from "jsdom";
import mustache from "mustache";
import { version } from "../../package.json";
import { contentPolicy } from "../../tools/deployTarget";
import { fillTemplates } from "../../tools/fillTemplates";
import { prepareDeployment } from "../../tools/prepareDeployment";

const root = resolve(__dirname, "../..");
const below = { origin: "https://hudong.example.gov.cn:8443/pingfen", webOffices: ["https://oos.example.gov.cn"] };
const own = { origin: "https://pingfen.example.gov.cn", webOffices: [] };

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "deployment-"));
  mkdirSync(join(folder, "app"));
  writeFileSync(join(folder, "taskpane.html"), "窗格");
  writeFileSync(join(folder, "app/taskpane.0123456789.js"), "1");
  prepareDeployment(folder, below);
});

afterEach(() => rmSync(folder, { recursive: true }));

const made = (name: string): Buffer => readFileSync(join(folder, "deploy", name));
const text = (name: string): string => made(name).toString();
const registry = (name: string): string => made(name).toString("utf16le");
const xml = (source: string): Document => new JSDOM(source, { contentType: "text/xml" }).window.document;
const sha256 = (name: string): string =>
  createHash("sha256")
    .update(readFileSync(join(folder, name)))
    .digest("hex");

/** The names that a template uses, those within its sections too. */
function namesIn(tokens: unknown[]): string[] {
  return (tokens as [kind: string, name: string, from: number, to: number, inner?: unknown[]][]).flatMap(
    ([kind, name, , , inner]) => [
      ...(["name", "#", "^", "&", "{"].includes(kind) ? [name] : []),
      ...(Array.isArray(inner) ? namesIn(inner) : []),
    ],
  );
}

test("a template uses no name that is not known, and says that it is a template", () => {
  const known = ["origin", "hostname", "port", "path", "version", "policy", "server", "whole"];
  for (const name of readdirSync(join(root, "deploy"))) {
    const template = readFileSync(join(root, "deploy", name), "utf8");
    expect([name, namesIn(mustache.parse(template)).filter((each) => !known.includes(each))]).toEqual([name, []]);
    if (/\.(conf|config|reg)$/.test(name)) expect(template).toMatch(/\{\{! 模板[^}]* A template[^}]*\}\}/);
  }
});

test("everything is filled in, and the documents that are referred to are there as pages", () => {
  const names = readdirSync(join(folder, "deploy")).sort();
  expect(names).toEqual([
    "deploying.en.html",
    "deployment-checklist.en.html",
    "nginx-location.conf",
    "nginx-map.conf",
    "nginx.conf",
    "notice-to-offices.en.txt",
    "remove-catalog.reg",
    "trusted-catalog.reg",
    "web.config",
    "安装部署手册.html",
    "文件清单.txt",
    "更新说明.html",
    "通知各单位.txt",
    "部署检查单.html",
  ]);
  expect(names.filter((name) => /\{\{|undefined/.test(text(name)))).toEqual([]);
  expect(text("部署检查单.html")).toContain(`版本 ${version}，${below.origin}`);
  expect(text("通知各单位.txt")).not.toMatch(/[^\r]\n/);
});

test("the documents name no file of dist/deploy that is not there", () => {
  const names = readdirSync(join(folder, "deploy"));
  const named = names
    .filter((name) => name.endsWith(".html"))
    .flatMap((name) =>
      [...text(name).matchAll(/deploy[/\\]([^\s<>"'、，。；）)|]+\.\w+)/g)].map(([, file = ""]) => file),
    );
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((file) => !names.includes(file))).toEqual([]);
});

test("nginx serves the path below the host, and the whole host where there is none", () => {
  expect(text("nginx.conf")).toMatch(/listen\s+8443 ssl/);
  expect(text("nginx.conf")).toContain("location ^~ /pingfen/ {");
  expect(text("nginx.conf")).toContain("location = /pingfen {");
  expect(text("nginx.conf")).toContain('"~^/pingfen/(app|assets)/"');
  prepareDeployment(folder, own);
  expect(text("nginx.conf")).toMatch(/listen\s+443 ssl/);
  expect(text("nginx.conf")).toContain("location ^~ / {");
  expect(text("nginx.conf")).not.toContain("location = ");
  expect(text("nginx-location.conf")).toContain("会占用整个主机名");
});

test("both servers send the same headers", () => {
  const ofNginx = [...text("nginx.conf").matchAll(/^\s*add_header (\S+)\s+"([^"]*)" always;/gm)];
  const headers = new Map(ofNginx.map(([, name = "", value = ""]) => [name, value]));
  expect(headers.get("Content-Security-Policy")).toBe(contentPolicy(below));
  expect(headers.get("Strict-Transport-Security")).toBe("max-age=31536000");
  prepareDeployment(folder, { ...own, webOffices: below.webOffices });
  const adds = [...xml(text("web.config")).querySelectorAll("customHeaders > add")];
  expect(Object.fromEntries(adds.map((add) => [add.getAttribute("name"), add.getAttribute("value")]))).toEqual(
    Object.fromEntries(headers),
  );
});

test("a host that has other sites is not told to use https only, unless the administrator takes a mark away", () => {
  for (const name of ["nginx-location.conf", "web.config"]) expect(text(name)).toContain("Strict-Transport-Security");
  expect(text("nginx-location.conf")).not.toMatch(/^\s*add_header Strict/m);
  expect(xml(text("web.config")).querySelector('add[name="Strict-Transport-Security"]')).toBeNull();
});

describe("web.config", () => {
  test("is well-formed, begins with its declaration, and has the line ends of Windows", () => {
    expect(text("web.config")).toMatch(/^<\?xml/);
    expect(text("web.config")).not.toMatch(/[^\r]\n/);
    expect(xml(text("web.config")).querySelector("parsererror")).toBeNull();
  });

  test("takes away what a parent site may have set before it adds the same", () => {
    const keys: Record<string, string> = { mimeMap: "fileExtension", add: "name" };
    const document = xml(text("web.config"));
    const adding = [...document.querySelectorAll("staticContent > mimeMap, customHeaders > add, hiddenSegments > add")];
    expect(adding.length).toBeGreaterThan(12);
    for (const element of adding) {
      const key = element.hasAttribute("segment") ? "segment" : (keys[element.tagName] ?? "");
      const value = element.getAttribute(key);
      const removes = [...(element.parentElement?.querySelectorAll("remove") ?? [])];
      const before = removes.find((remove) => remove.getAttribute(key) === value);
      expect([value, before?.compareDocumentPosition(element)]).toEqual([value, 4]);
    }
    for (const list of ["verbs", "defaultDocument > files"])
      expect(document.querySelector(`${list} > :first-child`)?.tagName).toBe("clear");
  });

  test("names a type for every ending that is served, and lets icons and scripts be kept", () => {
    const document = xml(text("web.config"));
    const types = [...document.querySelectorAll("mimeMap")].map((map) => map.getAttribute("fileExtension"));
    for (const ending of [".html", ".js", ".css", ".json", ".png", ".xml", ".xlsx", ".txt"])
      expect(types).toContain(ending);
    for (const path of ["app", "assets"]) {
      const cache = document.querySelector(`location[path="${path}"] clientCache`);
      expect([cache?.getAttribute("cacheControlMode"), cache?.getAttribute("cacheControlMaxAge")]).toEqual([
        "UseMaxAge",
        "365.00:00:00",
      ]);
    }
  });
});

test("the registry files are UTF-16 as Windows writes them, trust one shared folder, and take it away again", () => {
  for (const name of ["trusted-catalog.reg", "remove-catalog.reg"]) {
    expect([...made(name).subarray(0, 2)]).toEqual([0xff, 0xfe]);
    expect(registry(name)).toMatch(/^\ufeffWindows Registry Editor Version 5\.00\r\n\r\n/);
    expect(registry(name)).not.toMatch(/[^\r]\n/);
  }
  const [, key, id] = /^\[(HKEY_CURRENT_USER\S+(\{[0-9a-f-]{36}\}))\]/m.exec(registry("trusted-catalog.reg")) ?? [];
  expect(registry("trusted-catalog.reg")).toContain(`"Id"="${id}"`);
  expect(registry("trusted-catalog.reg")).toMatch(/"Url"="(\\\\){2}\w+\\\\[\w-]+"/);
  expect(registry("trusted-catalog.reg")).toContain('"Flags"=dword:00000001');
  expect(registry("remove-catalog.reg")).toContain(`[-${key}]`);
});

test("icons carry a fingerprint of their contents, and the manifest names them so", () => {
  const icons = readdirSync(join(folder, "assets"));
  expect(icons).toHaveLength(readdirSync(join(root, "assets")).filter((name) => name.endsWith(".png")).length);
  for (const icon of icons) expect(icon).toContain(`.${sha256(`assets/${icon}`).slice(0, 10)}.png`);
  const named = [...readFileSync(join(folder, "manifest.xml"), "utf8").matchAll(/\/assets\/([^"]+)"/g)];
  expect(named.length).toBeGreaterThan(50);
  expect(named.map(([, name = ""]) => name).filter((name) => !icons.includes(name))).toEqual([]);
});

test("the list has every served file with its hash, for the server's page and for sha256sum", () => {
  const list = JSON.parse(readFileSync(join(folder, "files.json"), "utf8")) as { files: Record<string, string> };
  expect(list).toMatchObject({ version, origin: below.origin, policy: contentPolicy(below) });
  const served = ["app/taskpane.0123456789.js", "manifest.xml", "taskpane.html"];
  expect(Object.keys(list.files).filter((name) => !name.startsWith("assets/"))).toEqual(served);
  for (const [name, hash] of Object.entries(list.files)) expect([name, hash]).toEqual([name, sha256(name)]);
  const check = () => spawnSync("sha256sum", ["--check", "--quiet", "deploy/文件清单.txt"], { cwd: folder }).status;
  expect(check()).toBe(0);
  writeFileSync(join(folder, "taskpane.html"), "另一个");
  expect(check()).toBe(1);
});

test("made again for another address, nothing of the first is left", () => {
  const files = () => readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
  const before = files();
  prepareDeployment(folder, own);
  expect(files()).toEqual(before);
  const left = files().filter((name) => /\.(json|xml|conf|config|html|txt)$/.test(name));
  expect(
    left.filter((name) => readFileSync(join(folder, name), "utf8").includes("hudong.example.gov.cn:8443")),
  ).toEqual([]);
  expect(fillTemplates(own).get("nginx.conf")).toBe(text("nginx.conf"));
});

test.each([
  ["nothing", [], /没有写明服务器的地址，没有构建[^]*Nothing was built[^]*--origin https:/],
  ["a misspelt option", ["--orgin", "https://x"], /无法识别“--orgin”[^]*Nothing was built/],
  ["an http address", ["--origin", "http://x"], /地址应像 https/],
  ["an office on the web that is none", ["--origin", "https://x", "--web-office", "wps"], /--web-office 应是/],
] as const)("the build given %s makes nothing and says what to write", (_, words, sentence) => {
  const tsx = join(root, "node_modules/tsx/dist/cli.mjs");
  const { status, stdout, stderr } = spawnSync(process.execPath, [tsx, join(root, "tools/build.ts"), ...words], {
    encoding: "utf8",
  });
  expect([status, stdout]).toEqual([2, ""]);
  expect(stderr).toMatch(sentence);
  expect(stderr).not.toMatch(/at .*\.ts:\d+|ERR_/);
});

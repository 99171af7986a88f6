/** What is made for the place where an office deploys: addresses, the server's examples, the registry file. */

import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { JSDOM } from "jsdom";
import { version } from "../../package.json";
import { checkedOrigin, fillExample, manifestFor } from "../../tools/deployTarget";

const root = resolve(__dirname, "../..");
const origin = "https://hudong.example.gov.cn:8443/pingfen";
const example = (name: string, at = origin) => fillExample(at, readFileSync(join(root, "deploy", name)), name);
const policyIn = (text: string) => /Content-Security-Policy"?\s+(?:value=)?"([^"]+)"/.exec(text)?.[1] ?? "";

test.each([
  ["https://hudong.example.gov.cn", "https://hudong.example.gov.cn"],
  ["https://hudong.example.gov.cn/", "https://hudong.example.gov.cn"],
  ["https://hudong.example.gov.cn:8443/pingfen/", origin],
])("%s is an address to deploy to", (given, checked) => expect(checkedOrigin(given)).toBe(checked));

test.each(["", "hudong.example.gov.cn", "http://x", "https://x/?a", "https://x/a b", "https://x/#a", "https://u:p@x"])(
  "%j is none, and is told in both languages",
  (given) => expect(() => checkedOrigin(given)).toThrow(/地址应像[^]*must look like/),
);

test("the manifest names the place and nothing of where it was developed", () => {
  const xml = manifestFor(origin, readFileSync(join(root, "manifest.xml")));
  expect(xml).toContain(`<SourceLocation DefaultValue="${origin}/taskpane.html" />`);
  expect(xml).not.toContain("localhost");
});

test("every example is filled in to the last place", () => {
  const names = readdirSync(join(root, "deploy"));
  expect(names.length).toBeGreaterThanOrEqual(4);
  expect(names.filter((name) => /\{\{|undefined/.test(example(name)))).toEqual([]);
  expect(example("部署检查单.md")).toContain(`版本 ${version}，${origin}`);
});

test("nginx serves the path below the host, and the whole host where there is none", () => {
  const below = example("nginx.conf");
  expect(below).toMatch(/listen\s+8443 ssl/);
  expect(below).toContain("location /pingfen/ {");
  expect(below).toContain('"~^/pingfen/app/"');
  const whole = example("nginx.conf", "https://hudong.example.gov.cn");
  expect(whole).toMatch(/listen\s+443 ssl/);
  expect(whole).toContain("location / {");
});

test("both servers send the same headers, and scripts may be neither inline nor evaluated", () => {
  const policy = policyIn(example("nginx.conf"));
  expect(policy).toMatch(/^default-src 'none'; script-src 'self'; /);
  expect(policy).not.toContain("unsafe-eval");
  expect(policyIn(example("web.config"))).toBe(policy);
});

test("web.config is well-formed and has the line ends of Windows, as has the registry file", () => {
  const { document } = new JSDOM(example("web.config"), { contentType: "text/xml" }).window;
  expect(document.querySelector('location[path="app"] clientCache')?.getAttribute("cacheControlMaxAge")).toBe(
    "365.00:00:00",
  );
  for (const name of ["web.config", "trusted-catalog.reg"]) expect(example(name)).not.toMatch(/[^\r]\n/);
});

test("the registry file trusts one shared folder and shows it", () => {
  const [, id] = /TrustedCatalogs\\(\{[0-9a-f-]{36}\})\]/.exec(example("trusted-catalog.reg")) ?? [];
  expect(id).toBeDefined();
  expect(example("trusted-catalog.reg")).toContain(`"Id"="${id}"`);
  expect(example("trusted-catalog.reg")).toMatch(/"Url"="(\\\\){2}\w+\\\\[\w-]+"/);
  expect(example("trusted-catalog.reg")).toContain('"Flags"=dword:00000001');
});

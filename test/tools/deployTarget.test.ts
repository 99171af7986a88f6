/** Where an office deploys: which addresses are taken, and what the manifest says for one. */

import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import {
  checkedOrigin,
  checkedWebOffices,
  contentPolicy,
  developmentOrigin,
  manifestFor,
} from "../../tools/deployTarget";

const root = resolve(__dirname, "../..");
const origin = "https://hudong.example.gov.cn:8443/pingfen";
const manifest = readFileSync(join(root, "manifest.xml"), "utf8");

test.each([
  ["https://hudong.example.gov.cn", "https://hudong.example.gov.cn"],
  ["https://hudong.example.gov.cn/", "https://hudong.example.gov.cn"],
  ["https://hudong.example.gov.cn:8443/pingfen/", origin],
])("%s is an address to deploy to", (given, checked) => expect(checkedOrigin(given)).toBe(checked));

test.each(["", "hudong.example.gov.cn", "http://x", "https://x/?a", "https://x/a b", "https://x/#a", "https://u:p@x"])(
  "%j is none, and is told in both languages",
  (given) => expect(() => checkedOrigin(given)).toThrow(/地址应像[^]*must look like/),
);

test.each([[[]], [["microsoft365"]], [["21vianet", "https://oos.example.gov.cn", "https://oos.example.gov.cn:8443"]]])(
  "%j may show the pane",
  (given) => expect(checkedWebOffices(given)).toEqual(given),
);

test.each(["office365", "toString", "http://oos", "https://oos/path", "https://*.x; script-src *"])(
  "%j is nobody who could show the pane",
  (given) => expect(() => checkedWebOffices([given])).toThrow(/--web-office 应是[^]*takes microsoft365, 21vianet or/),
);

test("the policy forbids inline scripts and eval, and names who may show the pane", () => {
  expect(contentPolicy({ webOffices: [] })).toMatch(
    /^default-src 'none'; script-src 'self'; worker-src 'self'; .*; frame-ancestors 'self'$/,
  );
  expect(contentPolicy({ webOffices: [] })).not.toContain("unsafe-eval");
  const asked = contentPolicy({ webOffices: ["microsoft365", "https://oos.example.gov.cn"] });
  const [, ancestors = ""] = /frame-ancestors (.+)$/.exec(asked) ?? [];
  // All pages around the pane must be allowed: the editor's and the site's that shows it.
  expect(ancestors.split(" ")).toEqual([
    ...["'self'", "https://*.officeapps.live.com", "https://*.sharepoint.com", "https://*.cloud.microsoft"],
    ...["https://*.office.com", "https://onedrive.live.com", "https://oos.example.gov.cn"],
  ]);
});

test("the manifest names the place, the icons by their deployed names, and nothing of where it was developed", () => {
  const names = new Set([...manifest.matchAll(/assets\/[\w-]+\.png/g)].map(([name]) => name));
  expect(names.size).toBeGreaterThan(50);
  const icons = new Map([...names].map((name) => [name, name.replace(".png", ".0123456789.png")]));
  const xml = manifestFor(origin, manifest, icons);
  expect(xml).toContain(`<SourceLocation DefaultValue="${origin}/taskpane.html" />`);
  expect(xml).toContain(`<IconUrl DefaultValue="${origin}/assets/icon-32.0123456789.png" />`);
  expect(xml).not.toContain("localhost");
  expect(xml.match(/assets\/[\w-]+\.png/g)).toBeNull();
  expect(manifest).toContain(developmentOrigin);
});

/** What Excel is told about the add-in, before anything of it has run. */

import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { OfficeAddinManifest } from "office-addin-manifest";
import { requireProgram } from "../../tools/findProgram";

const root = resolve(__dirname, "../..");
const manifest = join(root, "manifest.xml");
const xml = readFileSync(manifest, "utf8");
const schema = join(root, "../shared/manifest-xsd/OfficeAppManifestV1_1.xsd");

test("Microsoft's own reader understands it", async () => {
  const info = await OfficeAddinManifest.readManifestFile(manifest);
  expect(info).toMatchObject({
    officeAppType: "TaskPaneApp",
    displayName: "指标评分",
    defaultLocale: "zh-CN",
    hosts: ["Workbook"],
    permissions: "ReadWriteDocument",
    defaultSettings: { sourceLocation: "https://localhost:3000/taskpane.html" },
  });
  expect(info.id).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
});

test("it passes Microsoft's schema, or the line below says that the schema is not here", () => {
  if (!existsSync(schema)) {
    process.stdout.write("No ../shared/manifest-xsd beside the project: manifest.xml is checked without its schema.\n");
    execFileSync(requireProgram("xmllint"), ["--noout", manifest]);
  } else {
    execFileSync(requireProgram("xmllint"), ["--noout", "--schema", schema, manifest], { stdio: "pipe" });
  }
  expect(xml).toContain("</OfficeApp>");
});

test("it asks for the floor that the code is written for", () => {
  expect(xml).toContain('<Set Name="ExcelApi" MinVersion="1.9" />');
  expect(xml).toContain('<bt:Sets DefaultMinVersion="1.9">');
});

test("every address is of one https origin", () => {
  const addresses = [...xml.matchAll(/DefaultValue="(https?:[^"]*)"/g)].map(([, address]) => address ?? "");
  expect(addresses.length).toBeGreaterThan(5);
  expect(new Set(addresses.map((address) => new URL(address).origin))).toEqual(new Set(["https://localhost:3000"]));
});

test("every icon that it names is there, in the size of its name", () => {
  const icons = [...xml.matchAll(/\/(assets\/icon-(\d+)\.png)"/g)];
  expect(icons.length).toBeGreaterThan(5);
  for (const [, path = "", size] of icons) {
    const png = readFileSync(join(root, path));
    expect([path, png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([path, Number(size), Number(size)]);
  }
});

test("every Chinese sentence has its English one", () => {
  const chinese = xml.match(/DefaultValue="[^"]*\p{Script=Han}[^"]*"/gu) ?? [];
  const english = xml.match(/Locale="en-US" Value="[^"]+"/g) ?? [];
  expect(chinese.length).toBeGreaterThan(5);
  expect(english).toHaveLength(chinese.length);
});

test("every string stays within the length that Office allows", () => {
  const short = xml.slice(xml.indexOf("<bt:ShortStrings>"), xml.indexOf("</bt:ShortStrings>"));
  const long = xml.slice(xml.indexOf("<bt:LongStrings>"), xml.indexOf("</bt:LongStrings>"));
  const lengths = (part: string) => [...part.matchAll(/Value="([^"]*)"/g)].map(([, text]) => text?.length ?? 0);
  expect(Math.max(...lengths(short))).toBeLessThanOrEqual(125);
  expect(Math.max(...lengths(long))).toBeLessThanOrEqual(250);
});

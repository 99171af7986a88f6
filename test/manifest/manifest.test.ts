/** What Excel is told about the add-in, before anything of it has run. */

import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { OfficeAddinManifest } from "office-addin-manifest";
import { addressOf, ribbonCommands, screenAskedFor } from "../../src/actions/ribbon/ribbonCommands";
import { defaultLanguage, languages } from "../../src/text/languages";
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
    defaultLocale: defaultLanguage,
    hosts: ["Workbook"],
    permissions: "ReadWriteDocument",
    defaultSettings: { sourceLocation: "https://localhost:3000/taskpane.html" },
  });
  expect(info.id).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
});

/** Throws where xmllint finds a fault: against Microsoft's schema where that is at hand, else only of its form. */
function validate(text: string): void {
  const against = existsSync(schema) ? ["--schema", schema] : [];
  execFileSync(requireProgram("xmllint"), ["--noout", ...against, "-"], { input: text, stdio: "pipe" });
}

test("it passes Microsoft's schema, or the line below says that the schema is not here", () => {
  if (!existsSync(schema)) {
    process.stdout.write("No ../shared/manifest-xsd beside the project: manifest.xml is checked without its schema.\n");
  }
  expect(() => validate(xml)).not.toThrow();
  expect(() => validate(xml.replace("</OfficeApp>", ""))).toThrow();
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
  const icons = [...xml.matchAll(/\/(assets\/\w+-(\d+)\.png)"/g)];
  expect(icons.length).toBeGreaterThan(7 * 8);
  for (const [, path = "", size] of icons) {
    const png = readFileSync(join(root, path));
    expect([path, png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([path, Number(size), Number(size)]);
  }
});

test("without VersionOverrides, as SharePoint reads it, it still opens the pane", () => {
  const base = xml.replace(/\s*<VersionOverrides[^]*<\/VersionOverrides>/, "");
  expect(base).toContain('<SourceLocation DefaultValue="https://localhost:3000/taskpane.html" />');
  expect(base).not.toContain("resid");
  expect(() => validate(base)).not.toThrow();
});

/** `<Control id="CheckButton">`: what manifest.xml says of a control that does something; a menu does nothing itself. */
function controlsOf(text: string): { id: string; does: string }[] {
  const address = (resid = ""): string =>
    new RegExp(`<bt:Url id="${resid}" DefaultValue="https://localhost:3000/([^"]*)"`).exec(text)?.[1] ?? resid;
  return text.split(/<(?=(?:Control|Item) )/).flatMap((control) => {
    const [, id] = /^(?:Control|Item) [^>]*id="(\w+)(?:Button|Item)"/.exec(control) ?? [];
    const [, called] = /<FunctionName>(\w+)</.exec(control) ?? [];
    const [, opened] = /<SourceLocation resid="([^"]+)"/.exec(control) ?? [];
    return id === undefined ? [] : [{ id, does: called ?? address(opened) }];
  });
}

test("the ribbon has the commands that there are, and each does what it is for", () => {
  const expected = ribbonCommands.map((command) => ({
    id: command.id.replace(/^./, (letter) => letter.toUpperCase()),
    does: addressOf(command) ?? command.id,
  }));
  const controls = controlsOf(xml);
  const missing = expected.filter(({ id }) => !controls.some((control) => control.id === id));
  // A new system is one more <Item> in the menu "InsertMenu", with its strings in <Resources>.
  expect(missing.map(({ id, does }) => `add to manifest.xml: ${id}Item or ${id}Button, which does ${does}`)).toEqual(
    [],
  );
  expect(controls).toEqual(expected);
});

test("the pane is one page under one id: another page would replace it, with all that was read and typed there", () => {
  const opened = [...xml.matchAll(/<TaskpaneId>(\w+)<[^]*?<SourceLocation resid="([^"]+)"/g)].map((each) =>
    each.slice(1),
  );
  expect(opened).toEqual([
    ["ScoringPane", "Pane.Url"],
    ["HelpPane", "Help.Url"],
  ]);
});

test("a pane that the manifest of version 0.1 opens still goes to its screen", () => {
  const asked = ["deliver", "consolidate", "nowhere"].map((tab) =>
    screenAskedFor(new URL(`https://localhost/taskpane.html?tab=${tab}`)),
  );
  expect(asked).toEqual(["deliver", "consolidate", null]);
});

test("its version is the package's", () => {
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
  expect(xml).toContain(`<Version>${version}.0</Version>`);
});

test("what the ribbon names, the resources have, and nothing more", () => {
  const named = new Set([...xml.matchAll(/resid="([^"]+)"/g)].map(([, id]) => id));
  const there = new Set([...xml.matchAll(/<bt:(?:Image|Url|String) id="([^"]+)"/g)].map(([, id]) => id));
  expect(named).toEqual(there);
});

test("every control's label is short enough for a ribbon, and each has a tooltip and eight icons", () => {
  const controls = xml.split(/<(?:Control|Item) /).slice(1);
  expect(controls).toHaveLength(9);
  for (const control of controls) {
    expect(control.split("<Items>")[0]).toMatch(/<Supertip>[^]*Tooltip[^]*<\/Supertip>/);
    expect(control.split("<Items>")[0]?.match(/<bt:Image size=/g)).toHaveLength(8);
  }
});

test("every sentence is there in every language", () => {
  const chinese = xml.match(/DefaultValue="[^"]*\p{Script=Han}[^"]*"/gu) ?? [];
  expect(chinese.length).toBeGreaterThan(5);
  const others = languages.filter((each) => each !== defaultLanguage);
  const translated = others.map((each) => xml.match(new RegExp(`Locale="${each}" Value="[^"]+"`, "g"))?.length);
  expect(translated).toEqual(others.map(() => chinese.length));
});

test("every string stays within the length that Office allows", () => {
  const short = xml.slice(xml.indexOf("<bt:ShortStrings>"), xml.indexOf("</bt:ShortStrings>"));
  const long = xml.slice(xml.indexOf("<bt:LongStrings>"), xml.indexOf("</bt:LongStrings>"));
  const lengths = (part: string) => [...part.matchAll(/Value="([^"]*)"/g)].map(([, text]) => text?.length ?? 0);
  expect(Math.max(...lengths(short))).toBeLessThanOrEqual(125);
  expect(Math.max(...lengths(long))).toBeLessThanOrEqual(250);
});

/** The server as an administrator sets it up by the samples: addresses, headers, and the page that checks both. */

import { appendFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { connect } from "node:tls";
import type { APIResponse, Browser, Page } from "playwright-core";
import { version } from "../../package.json";
import { serverText } from "../../src/text/server";
import { contentPolicy } from "../../tools/deployTarget";
import { openBrowser, openPage } from "./helpers/browser";
import { type Deployed, serveByNginx } from "./helpers/serveByNginx";

const text = serverText("zh-CN");
const telemetry = "telemetryservice.firstpartyapps.oaspapps.com";

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser(["--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost"]);
});

afterAll(() => browser?.close());

beforeEach(async () => {
  page = await openPage(browser);
});

afterEach(() => page.context().close());

/** Presses the page's button and hands out what it found: nothing, or each place with its sentence. */
async function check({ address }: Deployed): Promise<string[]> {
  await page.goto(`${address}/`);
  await page.getByRole("button", { name: text.check }).click();
  await page.getByRole("button", { name: text.checkAgain }).waitFor();
  const found = await page.getByRole("listitem").allTextContents();
  if (found.length > 0) await page.getByText(text.wrong(found.length)).waitFor();
  return found;
}

async function get({ address }: Deployed, path: string): Promise<APIResponse> {
  return page.request.get(`${address}${path}`, { maxRedirects: 0 });
}

/** The headers that the samples promise, as they come. */
function headersOf(response: APIResponse) {
  const headers = response.headers();
  return {
    caching: headers["cache-control"],
    policy: headers["content-security-policy"],
    hsts: headers["strict-transport-security"],
    sniffing: headers["x-content-type-options"],
    framing: headers["x-frame-options"],
  };
}

const kept = "public, max-age=31536000, immutable";

describe.each([
  ["a server of its own", { besideAnotherSite: false, hsts: "max-age=31536000" }],
  ["beside a site that the host has already", { besideAnotherSite: true, hsts: undefined }],
])("%s", (_, { besideAnotherSite, hsts }) => {
  let deployed: Deployed;

  beforeAll(async () => {
    deployed = await serveByNginx({ besideAnotherSite });
  });

  afterAll(() => deployed?.close());

  test("nginx finds nothing to warn of", () => {
    expect(deployed.tested).toContain("test is successful");
    expect(deployed.tested).not.toMatch(/warn|emerg/);
  });

  test("the address is answered by a page that says so, also without its slash", async () => {
    const short = await get(deployed, "");
    expect([short.status(), short.headers().location]).toEqual([301, "/pingfen/"]);
    await page.goto(deployed.address);
    expect(page.url()).toBe(`${deployed.address}/`);
    await page.getByRole("heading", { name: text.heading }).waitFor();
  });

  test("the page finds every file and setting right", async () => {
    expect(await check(deployed)).toEqual([]);
    const { files } = JSON.parse(readFileSync(join(deployed.folder, "files.json"), "utf8")) as { files: object };
    await page.getByText(text.right(version, Object.keys(files).length)).waitFor();
  });

  test.each(["taskpane.html", "manifest.xml", "start.js", "version.json", "files.json", "office/office.js"])(
    "%s is asked for anew each time",
    async (file) =>
      expect(headersOf(await get(deployed, `/${file}`))).toEqual({
        caching: "no-cache",
        policy: contentPolicy({ webOffices: [] }),
        hsts,
        sniffing: "nosniff",
        framing: undefined,
      }),
  );

  test("icons and files with a fingerprint may be kept for a year, scripts come compressed", async () => {
    const [icon] = readdirSync(join(deployed.folder, "assets"));
    const script = readdirSync(join(deployed.folder, "app")).find((name) => /^taskpane\..*\.js$/.test(name));
    expect(headersOf(await get(deployed, `/assets/${icon}`))).toMatchObject({ caching: kept, sniffing: "nosniff" });
    const response = await get(deployed, `/app/${script}`);
    expect(headersOf(response)).toMatchObject({ caching: kept });
    expect(response.headers()["content-encoding"]).toBe("gzip");
    expect((await get(deployed, "/office/office.js")).headers()["content-encoding"]).toBe("gzip");
  });

  test("every address in the manifest is answered with its type", async () => {
    const manifest = readFileSync(join(deployed.folder, "manifest.xml"), "utf8");
    const addresses = [...manifest.matchAll(/DefaultValue="(https:[^"]+)"/g)].map(([, address = ""]) => address);
    expect(addresses.length).toBeGreaterThan(60);
    const wrong: string[] = [];
    for (const address of new Set(addresses)) {
      const response = await page.request.get(address);
      const type = address.endsWith(".png") ? "image/png" : "text/html; charset=utf-8";
      if (!response.ok() || response.headers()["content-type"] !== type) wrong.push(address);
    }
    expect(wrong).toEqual([]);
    expect(addresses.filter((address) => !address.startsWith(`${deployed.address}/`))).toEqual([]);
  });

  test("a file that is not there is refused, as are the administrator's", async () => {
    for (const path of ["/deploy/nginx.conf", "/there-is-no-such-file", "/app/no.js"]) {
      const response = await get(deployed, path);
      // The other site has a page for whatever is not there.
      expect([path, response.status()]).toEqual([path, besideAnotherSite ? 200 : 404]);
      expect(await response.text()).toContain(besideAnotherSite ? "门户网站" : "404 Not Found");
    }
  });
});

test("TLS 1.2 and later only", async () => {
  const deployed = await serveByNginx();
  const { port } = new URL(deployed.address);
  const greeted = (tls: "TLSv1.1" | "TLSv1.2" | "TLSv1.3") =>
    new Promise<string | null>((resolve) => {
      const ciphers = "ALL:@SECLEVEL=0";
      const versions = { minVersion: tls, maxVersion: tls } as const;
      const socket = connect({
        port: Number(port),
        host: "localhost",
        rejectUnauthorized: false,
        ciphers,
        ...versions,
      });
      socket.once("secureConnect", () => {
        resolve(socket.getProtocol());
        socket.destroy();
      });
      socket.once("error", ({ message }) => resolve(/alert protocol version/.test(message) ? null : message));
    });
  expect([await greeted("TLSv1.1"), await greeted("TLSv1.2"), await greeted("TLSv1.3")]).toEqual([
    null,
    "TLSv1.2",
    "TLSv1.3",
  ]);
  await deployed.close();
});

test("the page names each file that is missing or wrong, in both languages", async () => {
  const deployed = await serveByNginx();
  const { folder } = deployed;
  rmSync(join(folder, "office/excel-mac-16.00.js"));
  appendFileSync(join(folder, "start.js"), "\r\n");
  writeFileSync(join(folder, "notice.html"), "");
  const sentences = [
    `notice.html${text.faults.changed}`,
    `office/excel-mac-16.00.js${text.faults.missing}`,
    `start.js${text.faults.changed}`,
  ];
  expect(await check(deployed)).toEqual(sentences);
  await page.getByRole("button", { name: "English" }).click();
  const english = serverText("en-US");
  await page.getByText(english.wrong(3)).waitFor();
  await page.getByRole("listitem").getByText(english.faults.missing).waitFor();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("中文");
  rmSync(join(folder, "files.json"));
  await page.getByRole("button", { name: english.checkAgain }).click();
  await page.getByText(english.faults.list).waitFor();
  await deployed.close();
});

/** Takes a line of the sample away. */
const without = (line: RegExp) => (sample: string) => sample.replace(line, "");

test.each([
  [
    "a header and a rule are missing each",
    (sample: string) =>
      [
        without(/^.*Content-Security-Policy.*$/m),
        without(/^.*nosniff.*$/m),
        without(/^.*add_header Cache-Control.*$/m),
        without(/location \^~ \S+\/deploy\/ \{[^}]*\}/),
      ].reduce((changed, change) => change(changed), sample),
    [text.faults.policy, text.faults.sniffing, text.faults.pageKept, text.faults.exposed],
  ],
  [
    "a weaker policy, and icons that may not be kept",
    (sample: string) => sample.replace("script-src 'self'", "script-src *").replace("(app|assets)", "app"),
    [text.faults.iconNotKept, text.faults.policy],
  ],
  [
    "nobody may show the pane",
    (sample: string) => sample.replace(/frame-ancestors 'self'/, "frame-ancestors"),
    [text.faults.ancestors],
  ],
  [
    "an office on the web added by hand, which is no fault",
    (sample: string) => sample.replace(/frame-ancestors 'self'/, "$& https://oos.example.gov.cn"),
    [],
  ],
] as const)("settings that differ from the sample: %s", async (_, change, faults) => {
  // Most of the files are office.js, which has nothing to do with settings.
  const deployed = await serveByNginx({ change, without: /workbench|^office\// });
  expect(await check(deployed)).toEqual(faults.map((fault) => `${text.settings}${fault}`));
  await deployed.close();
});

test("a wrong address in the manifest, and a type that browsers refuse, are told", async () => {
  const deployed = await serveByNginx({
    change: (sample) =>
      sample.replace(
        /index index.html;/,
        "$& types { text/plain css; text/html html; application/javascript js; application/json json; }",
      ),
  });
  const path = join(deployed.folder, "files.json");
  const list = JSON.parse(readFileSync(path, "utf8")) as { origin: string };
  writeFileSync(path, JSON.stringify({ ...list, origin: "https://other.example.gov.cn" }));
  const [first, ...others] = await check(deployed);
  expect(first).toBe(`${text.settings}${text.faults.address("https://other.example.gov.cn", deployed.address)}`);
  const all = readdirSync(deployed.folder, { recursive: true, encoding: "utf8" });
  const styles = all.filter((name) => name.endsWith(".css")).sort();
  expect(others).toEqual(styles.map((name) => `${name}${text.faults.type("text/plain")}`));
  await deployed.close();
});

test("Excel on the web and an own Office Online Server are named where they are asked for", async () => {
  const deployed = await serveByNginx({ webOffices: ["21vianet", "https://oos.example.gov.cn"] });
  expect(headersOf(await get(deployed, "/taskpane.html")).policy).toMatch(
    /; frame-ancestors 'self' https:\/\/\*\.officewebapps\.cn https:\/\/\*\.sharepoint\.cn https:\/\/oos\.example\.gov\.cn$/,
  );
  expect(await check(deployed)).toEqual([]);
  await deployed.close();
});

describe("office.js's telemetry, for which a page opened outside Excel asks after some seconds", () => {
  const named = (message: { text(): string }) => message.text().includes(telemetry);

  test("the policy forbids it, and nothing leaves", async () => {
    const deployed = await serveByNginx();
    const left: string[] = [];
    page.context().on("request", (request) => {
      if (!request.url().startsWith(deployed.address)) left.push(request.url());
    });
    const opened = ["taskpane.html", "help.html", "commands.html"].map(async (file) => {
      const each = await page.context().newPage();
      const refused = each.waitForEvent("console", named);
      await each.goto(`${deployed.address}/${file}`);
      return (await refused).text();
    });
    for (const refusal of await Promise.all(opened)) expect(refusal).toContain("Content Security Policy");
    expect(left).toEqual([]);
    await deployed.close();
  });

  test("without the policy it is asked for: the header is needed", async () => {
    const deployed = await serveByNginx({ change: without(/^.*Content-Security-Policy.*$/m) });
    const asked = page.waitForRequest((request) => request.url().includes(telemetry));
    await page.goto(`${deployed.address}/taskpane.html`);
    await asked;
    await deployed.close();
  });
});

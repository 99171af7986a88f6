/** The check of a server's files and settings, against answers of every kind. */

import { createHash } from "node:crypto";
import { checkServer, type CheckServerInput } from "../../src/server/checkServer";

const here = "https://hudong.example.gov.cn/pingfen";
const policy = "default-src 'none'; script-src 'self'; frame-ancestors 'self'";

const contents: Record<string, string> = {
  "app/a.0123456789.js": "1",
  "app/a.0123456789.css": "a{}",
  "assets/icon-16.0123456789.png": "png",
  "office/office.js": "2",
  "taskpane.html": "<html>",
};

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");
const list = {
  version: "1.2.3",
  origin: here,
  policy,
  files: Object.fromEntries(Object.entries(contents).map(([name, text]) => [name, sha256(text)])),
};

const typeOf = (path: string): string =>
  Object.entries({ js: "text/javascript", css: "text/css", html: "text/html; charset=utf-8", png: "image/png" }).find(
    ([ending]) => path.endsWith(`.${ending}`),
  )?.[1] ?? "application/json";

const rightHeaders = (path: string): Record<string, string> => ({
  "content-type": typeOf(path),
  "cache-control": /^(app|assets)\//.test(path) ? "public, max-age=31536000, immutable" : "no-cache",
  "content-security-policy": policy,
  "x-content-type-options": "nosniff",
});

function right(path: string): Response {
  if (path === "files.json") return Response.json(list);
  const text = contents[path];
  if (text === undefined) return new Response("", { status: 404 });
  return new Response(text, { headers: rightHeaders(path) });
}

/** A right server but for some answers: an Error where nothing arrives. */
function server(others: Record<string, () => Response> = {}): CheckServerInput & { told: string[] } {
  const told: string[] = [];
  return {
    here,
    crypto: globalThis.crypto.subtle,
    told,
    get: async (path) => (others[path] ?? (() => right(path)))(),
    onProgress: (done, count) => told.push(`${done}/${count}`),
  };
}

const withHeaders = (path: string, headers: Record<string, string>) => () =>
  new Response(contents[path], { headers: { ...rightHeaders(path), ...headers } });

test("a server on which all is right", async () => {
  const input = server();
  expect(await checkServer(input)).toEqual({ version: "1.2.3", count: 5, faults: [] });
  expect(input.told).toEqual(["1/5", "2/5", "3/5", "4/5", "5/5"]);
});

test.each([
  ["not there", () => new Response("", { status: 404 }), { kind: "missing" }],
  [
    "another page instead",
    () => new Response("<p>门户", { headers: { "content-type": "text/html" } }),
    { kind: "missing" },
  ],
  ["forbidden", () => new Response("", { status: 403 }), { kind: "status", status: 403 }],
  ["a server's error", () => new Response("", { status: 500 }), { kind: "status", status: 500 }],
  ["other contents", () => new Response("22", { headers: rightHeaders("office/office.js") }), { kind: "changed" }],
  ["nothing arrives", () => Promise.reject(new TypeError("Failed to fetch")) as never, { kind: "unreachable" }],
  [
    "a type that browsers refuse",
    withHeaders("office/office.js", { "content-type": "text/plain" }),
    { kind: "type", type: "text/plain" },
  ],
] as const)("a file: %s", async (_, answer, fault) => {
  const { faults } = await checkServer(server({ "office/office.js": answer }));
  expect(faults).toEqual([{ file: "office/office.js", ...fault }]);
});

test.each([
  ["no policy", "taskpane.html", { "content-security-policy": "" }, "policy"],
  [
    "a directive less",
    "taskpane.html",
    { "content-security-policy": "default-src 'none'; frame-ancestors 'self'" },
    "policy",
  ],
  ["one that lets more in", "taskpane.html", { "content-security-policy": policy.replace("'none'", "*") }, "policy"],
  ["another directive", "taskpane.html", { "content-security-policy": `${policy}; sandbox` }, "policy"],
  [
    "a second policy by the parent site",
    "taskpane.html",
    { "content-security-policy": `${policy}, default-src 'none'` },
    "policy",
  ],
  [
    "nobody may show it",
    "taskpane.html",
    { "content-security-policy": policy.replace("ancestors 'self'", "ancestors 'none'") },
    "ancestors",
  ],
  ["guessing of types", "taskpane.html", { "x-content-type-options": "" }, "sniffing"],
  ["pages kept for an hour", "taskpane.html", { "cache-control": "max-age=3600" }, "pageKept"],
  ["icons not kept", "assets/icon-16.0123456789.png", { "cache-control": "private, no-store" }, "iconNotKept"],
])("a setting: %s", async (_, path, headers, kind) => {
  expect((await checkServer(server({ [path]: withHeaders(path, headers) }))).faults).toEqual([{ kind }]);
});

test("offices on the web behind 'self' are the office's own affair, and so is the order of directives", async () => {
  const sent = "frame-ancestors 'self' https://*.sharepoint.cn; script-src 'self';default-src 'none';";
  const answer = withHeaders("taskpane.html", { "content-security-policy": sent });
  expect((await checkServer(server({ "taskpane.html": answer }))).faults).toEqual([]);
});

test("the administrator's files served, and the manifest of another address", async () => {
  const input = server({ "deploy/nginx.conf": () => new Response("map $uri $scoring_cache {") });
  expect((await checkServer({ ...input, here: "https://10.1.2.3/pingfen" })).faults).toEqual([
    { kind: "address", listed: here, here: "https://10.1.2.3/pingfen" },
    { kind: "exposed" },
  ]);
});

test.each([
  ["missing", () => new Response("", { status: 404 })],
  ["no JSON", () => new Response("<html>")],
  ["out of reach", () => Promise.reject(new TypeError("Failed to fetch")) as never],
])("the list itself is %s", async (_, answer) =>
  expect((await checkServer(server({ "files.json": answer }))).faults).toEqual([{ kind: "list" }]),
);

test("without https the browser does not calculate", async () =>
  expect((await checkServer({ ...server(), crypto: undefined })).faults).toEqual([{ kind: "insecure" }]));

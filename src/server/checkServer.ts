/** Compares what the server has with the list of files that the build made, and its headers with the samples'. */

/** files.json: tools/prepareDeployment.ts. */
export interface FileList {
  version: string;
  /** The address that the manifest names. */
  origin: string;
  /** The content security policy that the samples send. */
  policy: string;
  /** SHA-256 in hexadecimal digits by the file's path. */
  files: Record<string, string>;
}

/** What is wrong: with one file if `file` is given, otherwise with the server's settings. */
export type Fault =
  | { kind: "list" | "insecure" | "policy" | "ancestors" | "sniffing" | "pageKept" | "iconNotKept" | "exposed" }
  | { kind: "address"; listed: string; here: string }
  | { kind: "missing" | "unreachable" | "changed"; file: string }
  | { kind: "status"; file: string; status: number }
  | { kind: "type"; file: string; type: string };

export interface CheckServerInput {
  /** Asks the server for a path below the add-in's address, past the browser's cache; rejects where nothing arrives. */
  get(path: string): Promise<Response>;
  /** The address at which the page was opened: `https://host/path`. */
  here: string;
  /** Absent where the page was not opened by https. */
  crypto: Pick<SubtleCrypto, "digest"> | undefined;
  onProgress(done: number, count: number): void;
}

export interface CheckedServer {
  version: string;
  count: number;
  faults: Fault[];
}

/** So many files are asked for at a time. */
const atOnce = 6;

/** The page whose headers stand for all, and an administrator's file that must not be served. */
const [page, secret] = ["taskpane.html", "deploy/nginx.conf"];

/** What browsers insist on where the server forbids guessing. */
const types: [ending: RegExp, type: RegExp][] = [
  [/\.js$/, /^(text|application)\/(x-)?(java|ecma)script\b/],
  [/\.css$/, /^text\/css\b/],
  [/\.html$/, /^text\/html\b/],
];

const keepsNothing = /no-cache|no-store|max-age=0\b/;

/** Never rejects because of the server. */
export async function checkServer({ get, here, crypto, onProgress }: CheckServerInput): Promise<CheckedServer> {
  if (!crypto) return { version: "", count: 0, faults: [{ kind: "insecure" }] };
  const list = await readList(get);
  if (!list) return { version: "", count: 0, faults: [{ kind: "list" }] };
  const names = Object.keys(list.files);
  const faults: Fault[][] = [];
  let next = 0;
  let done = 0;
  const work = async (): Promise<void> => {
    for (let index = next++; index < names.length; index = next++) {
      const file = names[index] ?? "";
      faults[index] = await checkFile(file, list, get, crypto);
      onProgress(++done, names.length);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  const address: Fault[] = list.origin === here ? [] : [{ kind: "address", listed: list.origin, here }];
  return {
    version: list.version,
    count: names.length,
    faults: [...address, ...faults.flat(), ...(await checkSecret(get))],
  };
}

async function readList(get: CheckServerInput["get"]): Promise<FileList | null> {
  try {
    const response = await get("files.json");
    return response.ok ? ((await response.json()) as FileList) : null;
  } catch {
    return null;
  }
}

async function checkFile(
  file: string,
  list: FileList,
  get: CheckServerInput["get"],
  crypto: Pick<SubtleCrypto, "digest">,
): Promise<Fault[]> {
  try {
    const response = await get(file);
    if (response.status === 404 || isAnotherPage(file, response.headers)) return [{ kind: "missing", file }];
    if (!response.ok) return [{ kind: "status", file, status: response.status }];
    const digest = await crypto.digest("SHA-256", await response.arrayBuffer());
    if (hexadecimal(digest) !== list.files[file]) return [{ kind: "changed", file }];
    return [...faultsOfType(file, response.headers), ...faultsOfHeaders(file, response.headers, list)];
  } catch {
    return [{ kind: "unreachable", file }];
  }
}

/** Some servers answer everything that they do not have with a page of their own. */
function isAnotherPage(file: string, headers: Headers): boolean {
  return !file.endsWith(".html") && /^text\/html\b/.test(headers.get("content-type") ?? "");
}

function faultsOfType(file: string, headers: Headers): Fault[] {
  const type = headers.get("content-type") ?? "";
  const [, expected] = types.find(([ending]) => ending.test(file)) ?? [];
  return expected && !expected.test(type) ? [{ kind: "type", file, type }] : [];
}

/** Headers are the same for all files of a kind: they are looked at once. */
function faultsOfHeaders(file: string, headers: Headers, list: FileList): Fault[] {
  const caching = headers.get("cache-control") ?? "";
  if (file === Object.keys(list.files).find((name) => name.startsWith("assets/")))
    return keepsNothing.test(caching) ? [{ kind: "iconNotKept" }] : [];
  if (file !== page) return [];
  const faults: Fault[] = faultsOfPolicy(headers.get("content-security-policy") ?? "", list.policy);
  if (headers.get("x-content-type-options") !== "nosniff") faults.push({ kind: "sniffing" });
  if (!keepsNothing.test(caching)) faults.push({ kind: "pageKept" });
  return faults;
}

/** Whom an office lets show the pane is its own affair; the rest has to be as in the sample. */
function faultsOfPolicy(sent: string, expected: string): Fault[] {
  const [mine, theirs] = [directives(expected), directives(sent)];
  const names = [...new Set([...mine.keys(), ...theirs.keys()])].filter((name) => name !== "frame-ancestors");
  // A comma parts two policies, of which each must allow what the pane does.
  if (sent.includes(",") || names.some((name) => mine.get(name) !== theirs.get(name))) return [{ kind: "policy" }];
  return /(^| )'self'( |$)/.test(theirs.get("frame-ancestors") ?? "") ? [] : [{ kind: "ancestors" }];
}

/** `"a b; c d"` → a: "b", c: "d" */
function directives(policy: string): Map<string, string> {
  const parts = policy.split(";").map((part) => part.trim().split(/\s+/));
  return new Map(parts.flatMap(([name = "", ...sources]) => (name ? [[name, sources.join(" ")] as const] : [])));
}

async function checkSecret(get: CheckServerInput["get"]): Promise<Fault[]> {
  try {
    const response = await get(secret);
    return response.ok && (await response.text()).includes("$scoring_cache") ? [{ kind: "exposed" }] : [];
  } catch {
    return [];
  }
}

function hexadecimal(bytes: ArrayBuffer): string {
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

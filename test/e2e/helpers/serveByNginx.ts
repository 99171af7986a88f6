/** Serves dist/ as an office does: Debian's nginx with a sample out of dist/deploy, https, a path below the host. */

import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { type AddressInfo, connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, relative, resolve } from "node:path";
import { generate } from "selfsigned";
import { requireProgram } from "../../../tools/findProgram";
import { prepareDeployment } from "../../../tools/prepareDeployment";

const root = resolve(__dirname, "../../..");

export interface Deployed {
  /** `https://localhost:41234/pingfen` */
  address: string;
  /** The served files, which a test may change as an administrator does. */
  folder: string;
  /** What `nginx -t` says of the configuration. */
  tested: string;
  /** What was asked for so far: `200 /pingfen/taskpane.html` */
  log(): string[];
  close(): Promise<void>;
}

interface HowToServe {
  /** On a host that has a site already: by the samples nginx-map.conf and nginx-location.conf instead of the whole server. */
  besideAnotherSite?: boolean;
  /** Where the administrator changes the sample. */
  change?: (configuration: string) => string;
  webOffices?: string[];
  /** Which files of dist/ stay away, by their paths: the workbench does, which no office has, unless something else is said. */
  without?: RegExp | null;
}

/** One for all servers of a test file: to make it takes longer than to start nginx. */
const certificate = generate([{ name: "commonName", value: "localhost" }], { algorithm: "sha256" });

/** Starts nginx on a free port of this machine; the caller closes it. */
export async function serveByNginx(how: HowToServe = {}): Promise<Deployed> {
  const home = mkdtempSync(join(tmpdir(), "nginx-"));
  // nginx started by root serves as another user, who must be let in.
  chmodSync(home, 0o755);
  const folder = join(home, "site");
  copySite(folder, how);
  const port = await freePort();
  const address = `https://localhost:${port}/pingfen`;
  prepareDeployment(folder, { origin: address, webOffices: how.webOffices ?? [] });
  await writeConfiguration(home, port, how);
  const nginx = [requireProgram("nginx"), "-p", home, "-c", join(home, "main.conf")] as const;
  const [program, ...words] = nginx;
  const tested = spawnSync(program, [...words, "-t"], { encoding: "utf8" }).stderr;
  const server = spawn(program, words, { stdio: "inherit" });
  await listening(port, server);
  return {
    address,
    folder,
    tested,
    log: () => (existsSync(join(home, "access.log")) ? lines(readFileSync(join(home, "access.log"), "utf8")) : []),
    close: () => stop(server, home),
  };
}

function copySite(folder: string, { without = /workbench/ }: HowToServe): void {
  const dist = join(root, "dist");
  const isServed = (path: string): boolean => !without?.test(relative(dist, path).replaceAll("\\", "/"));
  cpSync(dist, folder, { recursive: true, filter: isServed });
}

async function writeConfiguration(home: string, port: number, how: HowToServe): Promise<void> {
  const { private: key, cert } = await certificate;
  writeFileSync(join(home, "localhost.key"), key, { mode: 0o600 });
  writeFileSync(join(home, "localhost.crt"), cert);
  mkdirSync(join(home, "conf.d"));
  mkdirSync(join(home, "snippets"));
  /** Puts a sample where its own first lines say, but below `home`. */
  const place = (sample: string, where: string): void => {
    const text = readFileSync(join(home, "site/deploy", sample), "utf8");
    const placed = text.replaceAll("/etc/nginx/certs", home).replaceAll("/var/www/scoring", join(home, "site"));
    writeFileSync(join(home, where), (how.change ?? String)(placed));
  };
  if (how.besideAnotherSite) {
    place("nginx-map.conf", "conf.d/scoring-map.conf");
    place("nginx-location.conf", "snippets/scoring.conf");
    writeFileSync(join(home, "conf.d/another.conf"), anotherSite(home, port));
  } else place("nginx.conf", "conf.d/scoring.conf");
  writeFileSync(join(home, "main.conf"), mainConfiguration(home));
  mkdirSync(join(home, "temp"));
}

/** What a host may have already: its own headers, rules for endings, and a page for whatever it does not have. */
function anotherSite(home: string, port: number): string {
  mkdirSync(join(home, "another"));
  writeFileSync(join(home, "another/index.html"), "<title>门户网站</title>");
  return `
    server {
      listen ${port} ssl;
      server_name localhost;
      ssl_certificate ${home}/localhost.crt;
      ssl_certificate_key ${home}/localhost.key;
      root ${home}/another;
      add_header X-Frame-Options DENY always;
      error_page 404 =200 /index.html;
      location / { try_files $uri /index.html; }
      location ~* \\.(js|css|png)$ { expires 1h; }
      include snippets/scoring.conf;
    }`;
}

/** What Debian's own nginx.conf does around the files of conf.d, within one folder. */
function mainConfiguration(home: string): string {
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
    (name) => `${name}_temp_path temp/${name};`,
  );
  return `
    daemon off;
    pid ${home}/nginx.pid;
    error_log stderr crit;
    events {}
    http {
      include /etc/nginx/mime.types;
      log_format asked "$status $uri";
      access_log ${home}/access.log asked;
      ${temporary.join("\n      ")}
      include ${home}/conf.d/*.conf;
    }`;
}
const lines = (text: string): string[] => text.split("\n").filter((line) => line !== "");

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once("error", reject);
    server.listen(0, "localhost", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

/** Resolves once the port answers; rejects when nginx gave up before. */
async function listening(port: number, server: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    if (server.exitCode !== null) throw new Error(`nginx ended with ${server.exitCode}`);
    if (await answers(port)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("nginx does not answer");
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, "localhost");
    const tell = (answer: boolean) => () => {
      socket.destroy();
      resolve(answer);
    };
    socket.once("connect", tell(true)).once("error", tell(false));
  });
}

async function stop(server: ChildProcess, home: string): Promise<void> {
  if (server.exitCode === null) {
    const ended = new Promise((resolve) => server.once("exit", resolve));
    server.kill("SIGQUIT");
    await ended;
  }
  rmSync(home, { recursive: true, force: true });
}

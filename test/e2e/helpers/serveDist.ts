/** A small https server of the built files: what an office would deploy, on a free port, with a certificate of its own. */

import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";
import { extname, join, normalize, sep } from "node:path";
import { generate } from "selfsigned";

const distFolder = join(__dirname, "../../../dist");

const contentTypes: Record<string, string> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
  ".xml": "application/xml",
};

export interface Served {
  /** `https://localhost:41234` */
  origin: string;
  close(): Promise<void>;
}

/** Serves dist/ until it is closed. @throws Error where it was built without the workbench */
export async function serveDist(): Promise<Served> {
  if (!existsSync(join(distFolder, "workbench.html"))) {
    throw new Error("dist/ has no workbench: npm run build -- --with-workbench");
  }
  const { private: key, cert } = await generate([{ name: "commonName", value: "localhost" }], { algorithm: "sha256" });
  const server = createServer({ key, cert }, (request, response) => {
    void readServedFile(request.url ?? "/").then((file) => {
      response.writeHead(file ? 200 : 404, file ? { "content-type": file.type } : {});
      response.end(file?.bytes);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  return { origin: `https://localhost:${(server.address() as AddressInfo).port}`, close: () => close(server) };
}

async function readServedFile(url: string): Promise<{ bytes: Buffer; type: string } | undefined> {
  const path = normalize(join(distFolder, decodeURIComponent(new URL(url, "https://localhost").pathname)));
  if (!path.startsWith(distFolder + sep)) return undefined;
  try {
    return { bytes: await readFile(path), type: contentTypes[extname(path)] ?? "application/octet-stream" };
  } catch (error) {
    // A file that is not there is an answer; anything else is this server's own fault.
    if (["ENOENT", "EISDIR"].includes((error as NodeJS.ErrnoException).code ?? "")) return undefined;
    throw error;
  }
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve, reject) => server.close((error) => (error ? reject(error) : resolve())));
}

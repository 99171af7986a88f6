/** Converts workbooks with LibreOffice: many in one run, each run with a profile of its own. */

import { spawn } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { requireProgram } from "../../tools/findProgram";

const fonts = resolve(__dirname, "../fixtures/fonts.conf");
/** Starting takes some seconds, a workbook well under one. */
const timeLimit = 120_000;

/**
 * Converts each file to the given format, in the same order.
 * As `xlsx` it says what LibreOffice makes of a workbook, as `pdf` what it prints. From `ods`, its own format, it works
 * out row heights anew.
 */
export async function convert(
  files: Uint8Array[],
  format: "xlsx" | "pdf" | "ods" | "xls",
  from: "xlsx" | "ods" = "xlsx",
): Promise<Uint8Array[]> {
  const folder = await mkdtemp(join(tmpdir(), "scoring-libreoffice-"));
  try {
    const [input, output] = [join(folder, "in"), join(folder, "out")];
    await mkdir(input);
    const names = files.map((_, i) => `${i}.${from}`);
    await Promise.all(files.map((bytes, i) => writeFile(join(input, `${i}.${from}`), bytes)));
    await run(folder, ["--convert-to", format, "--outdir", output, ...names.map((name) => join(input, name))]);
    return await Promise.all(names.map((_, i) => readFile(join(output, `${i}.${format}`))));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function run(folder: string, args: string[]): Promise<void> {
  const profile = pathToFileURL(join(folder, "profile")).href;
  const child = spawn(requireProgram("soffice"), [`-env:UserInstallation=${profile}`, "--headless", ...args], {
    // LibreOffice's starter has children: as a group of its own they can be ended together.
    detached: true,
    env: { ...process.env, FONTCONFIG_FILE: fonts },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  child.stdout.on("data", (data) => (said += String(data)));
  child.stderr.on("data", (data) => (said += String(data)));
  return new Promise((done, fail) => {
    const timer = setTimeout(() => {
      if (child.pid) process.kill(-child.pid, "SIGKILL");
      fail(new Error(`LibreOffice did not finish within ${timeLimit / 1000} s: ${said}`));
    }, timeLimit);
    child.on("error", (error) => {
      clearTimeout(timer);
      fail(error);
    });
    child.on("close", (code) => {
      clearTimeout(timer);
      if (code === 0) done();
      else fail(new Error(`LibreOffice ended with ${code}: ${said}`));
    });
  });
}

/** A disk that is full while a command writes: a plain sentence, no file half-written, what was there stays. */

import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, openSync, rmSync } from "node:fs";
import fileSystem from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { runCommand } from "../../src/cli/runCommand";
import { readWorkbook } from "../../src/xlsx/readWorkbook";

const { mkdir, readdir, readFile, stat, writeFile } = fileSystem;
const size = 64 * 1024;
const noRoom = "磁盘已满，没有写入。请清理后再试。";

let folder: string;

/** Where this process may mount one, a real file system of that size, which is full at once. */
const mounts = spawnSync("sh", ["-c", 'd=$(mktemp -d) && mount -t tmpfs tmpfs "$d" && umount "$d"']).status === 0;

describe.each([...(mounts ? ["a file system that is full"] : []), "a write that the system refuses for lack of room"])(
  "%s",
  (sort) => {
    const real = sort.startsWith("a file system");
    beforeEach(() => {
      folder = mkdtempSync(join(tmpdir(), "scoring-full-"));
      if (real) execFileSync("mount", ["-t", "tmpfs", "-o", `size=${size}`, "tmpfs", folder]);
      else refuseBeyond(size);
    });
    afterEach(() => {
      jest.restoreAllMocks();
      if (real) execFileSync("umount", [folder]);
      rmSync(folder, { recursive: true });
    });

    test("issue: the workbooks before it are whole, and it is told how many there are", async () => {
      const units = Array.from({ length: 12 }, (_, i) => `--unit=单位${i}`);
      const { code, out, error } = await run("issue", "--system", "provincial-departments", "--out", folder, ...units);
      expect(code).toBe(2);
      const written = out === "" ? [] : out.split("\n");
      expect(written.length).toBeGreaterThan(0);
      expect(written.length).toBeLessThan(12);
      expect(error).toBe(
        `${join(folder, `评分表-单位${written.length}.xlsx`)}：${noRoom}\n` +
          `共 12 个，已生成前 ${written.length} 个，都是完整的；其余没有生成。` +
          "再试时请只列其余的单位，或加上 --force 全部重新生成。",
      );
      expect((await readdir(folder)).map((name) => join(folder, name)).sort()).toEqual([...written].sort());
      for (const path of written) expect(readWorkbook(await readFile(path))).toHaveLength(2);
    });

    test("consolidate: no ranking, no table, and the ranking of last time is as it was", async () => {
      const returned = mkdtempSync(join(tmpdir(), "scoring-returned-"));
      try {
        jest.restoreAllMocks();
        await run("issue", "--system", "provincial-departments", "--unit", "甲", "--out", returned);
        await run("consolidate", returned, "--out", join(folder, "汇总.xlsx"));
        const before = await readFile(join(folder, "汇总.xlsx"));
        if (!real) refuseBeyond(size);
        await fillUp();
        const { code, error } = await run("consolidate", returned, "--out", join(folder, "汇总.xlsx"));
        expect(code).toBe(2);
        expect(error).toBe(`${join(folder, "汇总.xlsx")}：${noRoom}`);
        expect((await readFile(join(folder, "汇总.xlsx"))).equals(before)).toBe(true);
        await mkdir(join(folder, "csv"));
        const csv = ["--csv", join(folder, "csv")];
        const tables = await run("consolidate", returned, "--out", join(returned, "汇总.xlsx"), ...csv);
        expect(tables).toMatchObject({ code: 2, error: expect.stringContaining(noRoom) });
        expect(await readdir(join(folder, "csv"))).toEqual([]);
      } finally {
        rmSync(returned, { recursive: true });
      }
    });

    /** Leaves less room than any of our files needs. */
    async function fillUp(): Promise<void> {
      if (!real) return refuseBeyond(0);
      const { bavail, bsize } = await fileSystem.statfs(folder);
      await writeFile(join(folder, "别的文件"), new Uint8Array(bavail * bsize));
    }
  },
);

test("what a command says goes to a full disk: a sentence on the other channel, and its exit code", () => {
  if (!existsSync("/dev/full")) throw new Error("this system has no /dev/full");
  const full = openSync("/dev/full", "w");
  const scoring = [resolve(__dirname, "../../src/cli/main.ts"), "--help"];
  const { status, stderr } = spawnSync(resolve(__dirname, "../../node_modules/.bin/tsx"), scoring, {
    stdio: ["ignore", full, "pipe"],
    encoding: "utf8",
  });
  expect([status, stderr]).toEqual([2, `输出：${noRoom}\n`]);
});

async function run(...args: string[]) {
  const lines = { out: [] as string[], error: [] as string[] };
  const code = await runCommand(args, { out: (line) => lines.out.push(line), error: (line) => lines.error.push(line) });
  return { code, out: lines.out.join("\n"), error: lines.error.join("\n") };
}

/** Writes within the folder fail half-way once so many bytes are there, as the system's own do. */
function refuseBeyond(most: number): void {
  jest.restoreAllMocks();
  const { open } = fileSystem;
  jest.spyOn(fileSystem, "open").mockImplementation(async (path, flags) => {
    const file = await open(path, flags);
    if (!String(path).startsWith(folder)) return file;
    const { writeFile: write } = file;
    file.writeFile = async (contents) => {
      const bytes = Buffer.from(contents as Uint8Array);
      const names = await readdir(folder);
      const sizes = await Promise.all(names.map(async (name) => (await stat(join(folder, name))).size));
      if (sizes.reduce((a, b) => a + b, 0) + bytes.length <= most) return write.call(file, bytes);
      await write.call(file, bytes.subarray(0, bytes.length / 2));
      throw Object.assign(new Error("ENOSPC: no space left on device, write"), { code: "ENOSPC" });
    };
    return file;
  });
}

/** `system import`: what it prints for people and for programs, and how it ends. */

import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runCommand } from "../../src/cli/runCommand";
import { docxOf, docxWith } from "../helpers/announcements";

const folder = mkdtempSync(join(tmpdir(), "system-import-"));
const official = join(__dirname, "../../seeds/000_a7ff5a6f20451598.txt");

function fileOf(name: string, bytes: Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

async function run(...args: string[]): Promise<{ code: number; out: string; error: string }> {
  const [out, error]: [string[], string[]] = [[], []];
  const code = await runCommand(["system", ...args], {
    out: (text) => out.push(text),
    error: (text) => error.push(text),
  });
  return { code, out: out.join("\n"), error: error.join("\n") };
}

const doubtful = fileOf(
  "评分表.docx",
  docxOf({
    above: ["附件2", "政务公开评分表"],
    rows: [
      ["项目", "内容", "分值", "评分标准"],
      ["公开（60分）", "主动公开", "40-60分", "按条数"],
      ["管理（40分）", "制度", "40", "健全"],
    ],
  }),
);

test("nothing doubtful ends with 0, and programs get it as JSON", async () => {
  const { code, out } = await run("import", official, "--table", "1", "--json");
  expect(code).toBe(0);
  const json = JSON.parse(out);
  expect(json).toMatchObject({
    attachment: "附件2",
    levels: ["一级指标", "二级指标", "三级指标"],
    total: 100,
    doubts: [],
  });
  expect(json.items).toHaveLength(47);
  expect(json.items[0]).toMatchObject({ number: 1, path: ["组织领导", "体制机制"], name: "领导体制", weight: 4 });
});

test("doubts end with 1, each with its place, its sentence and what is proposed", async () => {
  const { code, out } = await run("import", doubtful, "--json");
  expect(code).toBe(1);
  expect(JSON.parse(out).doubts).toEqual([
    {
      kind: "weight-range",
      place: { table: 1, row: 2, column: 3, text: "40-60分" },
      message: "“主动公开”的分值写成 40 到 60 分，建议按最高分 60 分。",
      proposed: 60,
      answers: [60, 40],
      blocks: false,
    },
  ]);
  expect((await run("import", doubtful, "--accept")).code).toBe(0);
});

test("people get the tree with sums beside what the document states, and the doubts below", async () => {
  const { out } = await run("import", doubtful);
  expect(out.split("\n").slice(1)).toEqual([
    "  附件2 政务公开评分表",
    "  层级：项目 → 内容",
    "    公开 60 分",
    "      1 主动公开 60 分",
    "    管理 40 分",
    "      2 制度 40 分",
    "  2 项，合计 100 分",
    "  疑问 1 处：",
    "    表格第 2 行 “主动公开”的分值写成 40 到 60 分，建议按最高分 60 分。",
    "      建议：60 分",
    "",
  ]);
  expect((await run("import", doubtful, "--lang", "en-US")).out).toContain(
    "row 2 The points of “主动公开” are given as 40 to 60.",
  );
});

test("macros are not run, which is said", async () => {
  const body = docxWith("<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>", { "word/vbaProject.bin": "x" });
  const { code, error } = await run("import", fileOf("宏.docm", body));
  expect([code, error]).toEqual([2, expect.stringContaining("没有找到指标和分值")]);
});

test.each([
  [[], "请写明做什么"],
  [["export"], "不能是“export”"],
  [["import"], "请写明要导入的文件"],
  [["import", "a", "b"], "只能写一个"],
  [["import", official, "--table", "x"], "--table 应是表格的次序，例如 2，不能是“x”。"],
  [["import", official, "--table", "9"], "没有第 9 张表，文件里一共 2 张"],
  [["import", join(folder, "没有.docx")], "没有找到这个文件"],
  [["import", fileOf("空.txt", new Uint8Array())], "里面没有内容"],
])("%j ends with 2 and says why", async (args, said) => {
  const { code, error } = await run(...args);
  expect([code, error]).toEqual([2, expect.stringContaining(said)]);
});

test("--out writes the sheet to be edited; with open doubts it is a draft that cannot be issued by", async () => {
  const [draft, settled] = [join(folder, "草案.xlsx"), join(folder, "定稿.xlsx")];
  expect((await run("import", doubtful, "--out", draft)).code).toBe(1);
  const checked = await run("check", draft);
  expect([checked.code, checked.out]).toEqual([1, expect.stringContaining("这还是草案，有疑问没有确认")]);
  const refused = await runCommand(["issue", "--system-file", draft, "--unit", "甲局", "--out", folder], {
    out: () => undefined,
    error: () => undefined,
  });
  expect(refused).not.toBe(0);
  await run("import", doubtful, "--accept", "--out", settled);
  expect((await run("check", settled, "--json")).out).toContain('"total": 100');
  expect((await run("check", settled)).code).toBe(0);
  expect((await run("import", doubtful, "--out", settled)).error).toContain("--force");
});

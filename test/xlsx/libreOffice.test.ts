/** LibreOffice opens what we write: the same values after its own save, the same results worked out anew, and pages. */

import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { SheetContent } from "../../src/workbook/workbook";
import { readWorkbook } from "../../src/xlsx/readWorkbook";
import { writeWorkbook } from "../../src/xlsx/writeWorkbook";
import { requireProgram } from "../../tools/findProgram";
import { asRead } from "../helpers/asRead";
import { convert } from "../helpers/libreOffice";
import { everySort } from "./everySort";

/** LibreOffice has to start. */
jest.setTimeout(180_000);

const workbook = everySort();

/** Values as far as a cell shows them: the last bits of a quotient may differ from program to program. */
function valuesOf(sheets: SheetContent[]) {
  return sheets.map(({ values }) =>
    values.map((row) => row.map((v) => (typeof v === "number" ? Number(v.toPrecision(14)) : v))),
  );
}

function textOf(pdf: Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), "scoring-pdf-"));
  try {
    writeFileSync(join(folder, "a.pdf"), pdf);
    return execFileSync(requireProgram("pdftotext"), ["-layout", join(folder, "a.pdf"), "-"], { encoding: "utf8" });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test("values, formulas and names survive, and formulas without results get the same ones", async () => {
  const bytes = await writeWorkbook(workbook);
  const [saved, calculated] = await convert([bytes, await writeWorkbook(workbook, { withoutResults: true })], "xlsx");
  const ours = readWorkbook(bytes);
  const theirs = readWorkbook(saved ?? bytes.subarray(0, 0));
  expect(theirs.map(({ name }) => name)).toEqual(ours.map(({ name }) => name));
  expect(valuesOf(theirs)).toEqual(valuesOf(ours));
  ours.forEach(({ formulas, names }, i) => {
    const kept = theirs[i]?.formulas.map((row, r) => row.map((formula, c) => (formulas[r]?.[c] ? formula : null)));
    expect(asRead(kept ?? [])).toEqual(asRead(formulas));
    // It forgets that a name was hidden.
    expect(theirs[i]?.names).toEqual(names.map((name) => ({ ...name, visible: true })));
  });
  expect(valuesOf(readWorkbook(calculated ?? bytes.subarray(0, 0)))).toEqual(valuesOf(ours));
});

test("pages are printed with the footer, the repeated row and the charts", async () => {
  const [pdf] = await convert([await writeWorkbook(workbook)], "pdf");
  const pages = textOf(pdf ?? new Uint8Array())
    .split("\f")
    .slice(0, -1);
  expect(pages).toHaveLength(3);
  expect(pages[0]).toMatch(/第 1 页 共 [23] 页/);
  // The break stands before the fifth row; its page begins with the repeated heading.
  expect(pages[1]).toContain("一级指标");
  expect(pages[1]).toContain("合计");
  expect(pages[0]).not.toContain("合计");
  // 检查 stands outside the print area.
  expect(pages.join("")).not.toContain("检查");
  expect(pages[2]).toContain("得分率");
});

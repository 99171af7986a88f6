/** A self-check's report becomes a line of docs/real-excel.md, and what was not kept a list below the table. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type SelfCheckFile, selfCheckReport } from "../../src/actions/selfCheck/selfCheckReport";
import { parseReport, withReport } from "../../tools/realExcel";

const page = readFileSync(join(__dirname, "../../docs/real-excel.md"), "utf8");
const report: SelfCheckFile = {
  version: "0.2.0",
  engine: "Mozilla/5.0 (Windows NT 10.0; Win64; x64) Edg/140",
  date: "2026-11-25",
  host: {
    program: "Excel PC 16.0.17328.20000",
    sets: ["ExcelApi 1.17", "PdfFile"],
    displayLanguage: "zh-CN",
    contentLanguage: "zh-CN",
  },
  results: [
    { name: "merges", verdict: "kept" },
    { name: "cells", verdict: "kept" },
    { name: "page", verdict: "changed", differences: [{ path: "fit", expected: "wide", found: "a|b <i>" }] },
    { name: "files.pdf", verdict: "lacking", code: "file-empty" },
  ],
  left: null,
};

test("a report that was saved or copied is read; anything else is refused", () => {
  expect(parseReport(JSON.stringify(report))).toEqual(report);
  expect(parseReport(selfCheckReport(report, report, "zh-CN"))).toMatchObject({ results: report.results });
  expect(() => parseReport('{"version": 1}')).toThrow("no report");
  expect(() => parseReport("hello")).toThrow();
});

test("its line and its list are in the page, once, without markup of its own", () => {
  const written = withReport(page, report);
  expect(written).toContain(
    "| Excel PC 16.0.17328.20000 | Windows NT 10.0; Win64; x64 | 1.17 | 0.2.0 | 2026-11-25 | 2 | 1 | 1 |",
  );
  expect(written).not.toContain("nobody has sent one yet");
  expect(written).toContain("- [page] fit: wide → a b i\n- [files.pdf] missing: file-empty\n");
  expect(written.indexOf("- [page]")).toBeLessThan(written.indexOf("## How to send a report"));
  expect(withReport(written, report)).toBe(written);
});

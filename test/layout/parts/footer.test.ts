import { footerOf } from "../../../src/layout/parts/footer";

const footer = (unit: string, checkCode: string | null = null) =>
  footerOf({ unit, edition: "1", checkCode, language: "zh-CN" });

test.each([
  ["an open sheet", "省公安厅", null, "&8 省公安厅", "&8 第 1 版"],
  ["a final one has its code", "省公安厅", "A3CD-EFGH-JKLM", "&8 省公安厅", "&8 第 1 版  核对码 A3CD-EFGH-JKLM"],
  ["`&` is doubled: it begins a code", "A&B", null, "&8 A&&B", "&8 第 1 版"],
  ["a digit does not change the size", "7 局", null, "&8 7 局", "&8 第 1 版"],
  ["a line of its own is not kept", "省\n公安厅", null, "&8 省 公安厅", "&8 第 1 版"],
  ["a long name is cut", "厅".repeat(41), null, `&8 ${"厅".repeat(39)}…`, "&8 第 1 版"],
])("%s", (_, unit, code, left, right) => {
  expect(footer(unit, code)).toEqual({ left, center: "&8 第 &P 页 共 &N 页", right });
});

test("Excel's 255 characters are never exceeded", () => {
  const { left, center, right } = footer("&".repeat(200), "A3CD-EFGH-JKLM");
  expect(`&L${left}&C${center}&R${right}`.length).toBeLessThanOrEqual(255);
});

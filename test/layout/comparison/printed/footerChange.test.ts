import { footerChange } from "../../../../src/layout/comparison/printed/footerChange";

const words = { ours: ["&8 省公安厅", "第 &P 页 共 &N 页", "第 1 版", "核对码 A3CD-5FGH-7KMN"], earlier: ["附件2"] };
const planned = "&L&8 省公安厅&C&8 第 &P 页 共 &N 页&R&8 第 1 版  核对码 A3CD-5FGH-7KMN";

test.each([
  ["as planned", planned],
  ["with the fonts of another program", planned.replaceAll("&8 ", '&"宋体,Regular"&8&K000000 ')],
  ["of a summary", "&C第 &P 页 共 &N 页&R&8 核对码 A3CD-5FGH-7KMN"],
  ["of version 0.1", "&L附件2&C第 &P 页 共 &N 页&R第 1 版  核对码 A3CD-5FGH-7KMN"],
  ["lost by a program that has none", ""],
])("%s", (_, footer) => expect(footerChange(footer, words)).toBeNull());

test.each([
  ["another unit", planned.replace("公安", "教育"), "省教育厅第…页共…页第1版核对码A3CD-5FGH-7KMN"],
  ["another code", planned.replace("A3CD", "A3CE"), "省公安厅第…页共…页第1版核对码A3CE-5FGH-7KMN"],
  ["no code", planned.replace(/ {2}核.*/, ""), "省公安厅第…页共…页第1版"],
  ["another edition", planned.replace("第 1 版", "第 2 版"), "省公安厅第…页共…页第2版核对码A3CD-5FGH-7KMN"],
  ["a picture", `${planned}&G`, "省公安厅第…页共…页第1版核对码A3CD-5FGH-7KMN&G"],
  ["something of its own", `${planned}（作废）`, "省公安厅第…页共…页第1版核对码A3CD-5FGH-7KMN（作废）"],
])("%s is told", (_, footer, now) =>
  expect(footerChange(footer, words)).toEqual({
    is: "footer",
    before: "省公安厅 第…页共…页 第1版 核对码A3CD-5FGH-7KMN",
    now,
  }),
);

test("a unit whose name holds what other words hold", () => {
  const own = { ours: ["第 1 版局", "第 1 版", "核对码 A3CD-5FGH-7KMN"], earlier: [] };
  expect(footerChange("&L第 1 版局&R第 1 版 核对码 A3CD-5FGH-7KMN", own)).toBeNull();
  const ampersand = { ours: ["A && B", "核对码 A3CD-5FGH-7KMN"], earlier: [] };
  expect(footerChange("&LA && B&R核对码 A3CD-5FGH-7KMN", ampersand)).toBeNull();
});

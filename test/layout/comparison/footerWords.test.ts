import { partsOfFooter, wordsOfFooter } from "../../../src/layout/comparison/footerWords";

test("words without codes; page numbers stay where all is compared", () => {
  const footer = '&L&"宋体,常规"&8省公安厅&C第 &P 页&R核对码 A && B';
  expect(wordsOfFooter(footer)).toBe("省公安厅第&P页核对码A&B");
  expect(partsOfFooter(footer)).toEqual(["省公安厅", "第 &P 页", "核对码 A & B"]);
  expect(partsOfFooter("")).toEqual([]);
});

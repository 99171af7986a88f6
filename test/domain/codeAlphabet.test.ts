import { codeAlphabet, codeIn } from "../../src/domain/codeAlphabet";

test("no two characters that a copier makes alike", () => {
  for (const alike of ["0O", "1IL", "2Z", "5S", "8B", "UV"])
    expect([...alike].filter((each) => codeAlphabet.includes(each)).length).toBeLessThan(2);
});

test.each<[string, string | null]>([
  ["核对码 A3CD-5FGH-7KMN", "A3CD-5FGH-7KMN"],
  ["A3CD-5FGH-7KMN。", "A3CD-5FGH-7KMN"],
  ["a3cd-5fgh-7kmn", null],
  ["A3CD-5FGH", null],
  ["A3CD-5FGH-7KMO", null],
  ["", null],
])("%s → %s", (text, code) => {
  expect(codeIn(text)).toBe(code);
});

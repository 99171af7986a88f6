import { arithmeticValue } from "../../src/domain/arithmetic";

test.each<[string, number | null]>([
  ["3+1", 4],
  ["=3+1", 4],
  ["＝３＋１", 4],
  ["=(2-0.5)×2", 3],
  ["7÷2-1", 2.5],
  ["10/3", 3.33],
  ["-(1-3)", 2],
  [".5*3", 1.5],
  ["=SUM(A1)", null],
  ["3+", null],
  ["(3+1", null],
  ["3 1", null],
  ["1/0", null],
  ["", null],
  ["1+".repeat(200) + "1", null],
])("%s gives %p", (text, value) => expect(arithmeticValue(text)).toBe(value));

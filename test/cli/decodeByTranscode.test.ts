import fc from "fast-check";
import { decodeByTranscode } from "../../src/cli/decodeByTranscode";

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const long = "指标".repeat(400);

test("it says what a TextDecoder says, letters beyond the first plane and byte order marks among them", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "grapheme", maxLength: 60 }),
      fc.constantFrom("", "\ufeff", "\u0000"),
      (text, mark) => {
        const bytes = new TextEncoder().encode(mark + text + long + text);
        expect(decodeByTranscode(bytes)).toBe(utf8.decode(bytes));
      },
    ),
    { seed: 5 },
  );
});

test("of a piece of a buffer it says that piece, and of nothing nothing", () => {
  const bytes = Buffer.from(`甲${long}乙`);
  expect(decodeByTranscode(bytes.subarray(3, bytes.length - 3))).toBe(long);
  expect(decodeByTranscode(new Uint8Array())).toBe("");
});

test.each([
  ["a byte that begins nothing", [0xff]],
  ["a letter cut off", [0xe6, 0x8c]],
  ["a letter written longer than it is", [0xc0, 0xaf]],
  ["half of a pair", [0xed, 0xa0, 0x80]],
])("%s is refused, in a short text and in a long one", (_, wrong) => {
  expect(() => decodeByTranscode(Uint8Array.from(wrong))).toThrow("encoded data");
  const bytes = Buffer.concat([Buffer.from(long), Buffer.from(wrong), Buffer.from("甲")]);
  expect(() => decodeByTranscode(bytes)).toThrow("encoded data");
});

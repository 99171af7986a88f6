import { chineseText } from "../../src/formats/chineseText";

test.each([
  ["UTF-8", [0xe5, 0x8e, 0x85]],
  ["UTF-8 with its mark", [0xef, 0xbb, 0xbf, 0xe5, 0x8e, 0x85]],
  ["UTF-16, as Notepad calls Unicode", [0xff, 0xfe, 0x85, 0x53]],
  ["the Chinese code page", [0xcc, 0xfc]],
])("%s", (_, bytes) => expect(chineseText(Uint8Array.from(bytes))).toBe("厅"));

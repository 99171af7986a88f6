import jsQR from "jsqr";
import { qrModules, qrSize } from "../../../src/layout/parts/qrCode";

/** As a camera sees it: some pixels a module, four modules of white around. */
function pictureOf(modules: boolean[][]): Uint8ClampedArray {
  const [scale, quiet] = [4, 4];
  const side = (qrSize + 2 * quiet) * scale;
  const dark = (at: number) => (line: number) =>
    modules[Math.floor(line / scale) - quiet]?.[Math.floor(at / scale) - quiet];
  return Uint8ClampedArray.from({ length: side * side * 4 }, (_, i) => {
    const [pixel, channel] = [Math.floor(i / 4), i % 4];
    return channel < 3 && dark(pixel % side)(Math.floor(pixel / side)) ? 0 : 255;
  });
}

test.each(["A3CD-EFGH-JKLM", "0000-0000-0000"])("%s is what a phone reads from the modules", (code) => {
  const modules = qrModules(code);
  expect(modules.map((row) => row.length)).toEqual(Array.from({ length: qrSize }, () => qrSize));
  const side = (qrSize + 8) * 4;
  expect(jsQR(pictureOf(modules), side, side)?.data).toBe(code);
});

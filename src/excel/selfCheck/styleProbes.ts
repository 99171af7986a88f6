/** Probes of how cells look: one for every property of a style. */

import { type Area, area } from "../../workbook/address";
import { blocksOf } from "../../workbook/rectangles";
import type { Sheet, Style } from "../../workbook/workbook";
import { drawProperty } from "../drawCells";
import { type Probe, probe } from "./probe";

/** How each property is read of one cell; asked at once, known when the request is answered. */
const readers: { [K in keyof Style]: (cell: Excel.Range) => () => unknown } = {
  font: ({ format }) => loaded(format.font, "name"),
  size: ({ format }) => loaded(format.font, "size"),
  bold: ({ format }) => loaded(format.font, "bold"),
  color: ({ format }) => loaded(format.font, "color"),
  fill: ({ format }) => loaded(format.fill, "color"),
  horizontal: ({ format }) => loaded(format, "horizontalAlignment"),
  vertical: ({ format }) => loaded(format, "verticalAlignment"),
  wrap: ({ format }) => loaded(format, "wrapText"),
  numberFormat: (cell) => {
    cell.load("numberFormat");
    return () => (cell.numberFormat as unknown[][])[0]?.[0];
  },
  locked: ({ format }) => loaded(format.protection, "locked"),
  border: borderOf,
};

export const styleProbes: Probe[] = (Object.keys(readers) as (keyof Style)[]).map((property) =>
  probe([`style.${property}`], ({ canvas, plan }) => {
    drawProperty(canvas, plan, property);
    const places = placesOf(plan, property);
    const found = places.map(({ cell }) => readers[property](canvas.range(cell)));
    return [
      {
        name: `style.${property}` as const,
        expected: places.map(({ value }) => value),
        found: () => found.map((read) => read()),
      },
    ];
  }),
);

function loaded<T extends { load: (names: string) => unknown }, K extends keyof T & string>(
  object: T,
  name: K,
): () => T[K] {
  object.load(name);
  return () => object[name];
}

/** The four lines' colour where all are thin lines of one colour; else what each is. */
function borderOf({ format }: Excel.Range): () => unknown {
  const sides = (["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const).map((side) =>
    format.borders.getItem(side as Excel.BorderIndex).load("style,color,weight"),
  );
  return () => {
    const lines = new Set(sides.map(({ style, weight, color }) => `${style} ${weight} ${color}`.toUpperCase()));
    const [line = ""] = lines;
    return lines.size === 1 ? line.replace(/^CONTINUOUS THIN /, "") : [...lines];
  };
}

/** One cell of every block that looks unlike the rest. */
function placesOf(plan: Sheet, property: keyof Style): { cell: Area; value: unknown }[] {
  const [, ...blocks] = blocksOf(plan.cells.map((row) => row.map((cell) => cell.style[property])));
  return blocks.flatMap(({ value, areas }) => areas.map(({ row, column }) => ({ cell: area(row, column), value })));
}

/** Excel.RangeBorderCollection: the lines around and between a range's cells. Our cells hold a thin line on all four sides or none. */

import { type Area, cellName } from "../../../workbook/address";
import type { Cell } from "../../../workbook/workbook";
import { asColor, asText, asWord } from "../argument";
import { boundedArea, cellAt, cellsChanged, eachCell } from "../cells";
import { cannotHold, invalidArgument } from "../hostError";
import { always, HostObject, type Members } from "../members";
import { mayChangeLook } from "../permission";
import type { HostRange, Session } from "../session";
import type { SheetExtras, Side, Sides } from "../sheetExtras";

/** Which cells of a range a border touches, and on which side of each. */
type Touches = (a: Area, row: number, column: number) => Side[];

const edges: Record<string, Touches> = {
  EdgeTop: (a, row) => (row === a.row ? ["top"] : []),
  EdgeBottom: (a, row) => (row === a.lastRow ? ["bottom"] : []),
  EdgeLeft: (a, _, column) => (column === a.column ? ["left"] : []),
  EdgeRight: (a, _, column) => (column === a.lastColumn ? ["right"] : []),
  InsideHorizontal: (a, row) => [...when(row > a.row, "top"), ...when(row < a.lastRow, "bottom")],
  InsideVertical: (a, _, column) => [...when(column > a.column, "left"), ...when(column < a.lastColumn, "right")],
  DiagonalDown: () => [],
  DiagonalUp: () => [],
};

const when = (holds: boolean, side: Side): Side[] => (holds ? [side] : []);

interface Border {
  range: HostRange;
  index: string;
}

const borderMembers: Members<Border> = {
  name: "RangeBorder",
  scalars: {
    sideIndex: { get: (it) => it.index },
    style: {
      get: (it, session) => {
        const color = colorOf(it, session);
        return color === undefined ? null : color === null ? "None" : "Continuous";
      },
      set: (it, value, session) => {
        const style = asWord(value, ["None", "Continuous"], "RangeBorder.style");
        draw(it, session, style === "None" ? () => null : (color) => color ?? "#000000");
      },
    },
    color: {
      get: (it, session) => {
        const color = colorOf(it, session);
        return color === undefined ? null : (color ?? "#000000");
      },
      set: (it, value, session) => draw(it, session, () => asColor(value, "RangeBorder.color")),
    },
    weight: {
      get: (it, session) => (colorOf(it, session) === undefined ? null : "Thin"),
      set: (_, value) => void asWord(value, ["Thin"], "RangeBorder.weight"),
    },
    tintAndShade: always(0),
  },
};

const bordersMembers: Members<HostRange> = {
  name: "RangeBorderCollection",
  scalars: { count: always(Object.keys(edges).length) },
  item: (it, key) => borderOf(it, asText(key, "border")),
  items: (it) => Object.keys(edges).map((index) => borderOf(it, index)),
  calls: { getItemAt: (it, [at]) => borderOf(it, Object.keys(edges)[Number(at)] ?? "") },
};

function borderOf(range: HostRange, index: string): HostObject {
  if (!Object.hasOwn(edges, index)) throw invalidArgument(`border ${index}`);
  return HostObject.of(borderMembers, { range, index });
}

export function bordersOf(range: HostRange): HostObject {
  return HostObject.of(bordersMembers, range);
}

/** The lines of a cell, as set side by side, or as its plain style says. */
export function sidesOf(extras: SheetExtras, cell: Cell): Sides {
  const { border } = cell.style;
  return extras.sides.get(cell) ?? { top: border, bottom: border, left: border, right: border };
}

/** The line's colour, null for no line, undefined where the cells differ. */
function colorOf({ range, index }: Border, session: Session): string | null | undefined {
  const extras = session.extras(range.sheet);
  const bounds = boundedArea(range.sheet.sheet, range.area);
  const colors = new Set<string | null>();
  if (!bounds) return null;
  for (let row = bounds.row; row <= bounds.lastRow; row++)
    for (let column = bounds.column; column <= bounds.lastColumn; column++) {
      const cell = cellAt(range.sheet.sheet, row, column);
      for (const side of edges[index]?.(bounds, row, column) ?? [])
        colors.add(cell ? sidesOf(extras, cell)[side] : null);
    }
  return colors.size > 1 ? undefined : ([...colors][0] ?? null);
}

function draw({ range, index }: Border, session: Session, paint: (color: string | null) => string | null): void {
  mayChangeLook(range.sheet);
  const extras = session.extras(range.sheet);
  if (index.startsWith("Diagonal") && paint(null) !== null) throw cannotHold(`RangeBorder ${index}`);
  const bounds = boundedArea(range.sheet.sheet, range.area) ?? range.area;
  eachCell(session, range, (cell, row, column) => {
    const touched = edges[index]?.(bounds, row, column) ?? [];
    if (!touched.length) return;
    const sides = { ...sidesOf(extras, cell) };
    for (const side of touched) sides[side] = paint(sides[side]);
    extras.sides.set(cell, sides);
    cell.style = { ...cell.style, border: whole(sides) ?? null };
  });
  cellsChanged(session, range);
  session.checkAtEnd(`borders ${range.sheet.id}`, () => refuseHalfBorders(session, range));
}

/** The colour that all four sides have alike; undefined where they differ. */
function whole(sides: Sides): string | null | undefined {
  const { top, bottom, left, right } = sides;
  return top === bottom && top === left && top === right ? top : undefined;
}

function refuseHalfBorders(session: Session, range: HostRange): void {
  const extras = session.extras(range.sheet);
  range.sheet.sheet.cells.forEach((cells, row) =>
    cells.forEach((cell, column) => {
      if (whole(sidesOf(extras, cell)) !== undefined) return;
      throw cannotHold(`other borders than one colour on all four sides of a cell (${cellName(row, column)})`);
    }),
  );
}

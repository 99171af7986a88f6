/** Excel.RangeFormat and its fill, font and protection: the look of a range's cells, null where they differ. */

import type { Style } from "../../../workbook/workbook";
import { asColor, asFlag, asNumber, asText, asWord, onlyWhen } from "../argument";
import { boundedArea, cellAt, outerStyle, restyle } from "../cells";
import { always, HostObject, type Members, type Scalar } from "../members";
import { mayChangeLook } from "../permission";
import type { HostRange, Session } from "../session";
import { columnWidth, rowHeight, setColumnWidth, setRowHeight } from "../sizes";
import { bordersOf } from "./borders";

/** What all cells of the range say alike; null where they differ. */
export function common<V>(range: HostRange, session: Session, of: (style: Style) => V): V | null {
  const { sheet } = range.sheet;
  const extras = session.extras(range.sheet);
  const bounds = boundedArea(sheet, range.area);
  if (!bounds) return of(outerStyle(extras, range.area.row, range.area.column));
  let first: { value: V } | undefined;
  for (let row = bounds.row; row <= bounds.lastRow; row++)
    for (let column = bounds.column; column <= bounds.lastColumn; column++) {
      const value = of(cellAt(sheet, row, column)?.style ?? outerStyle(extras, row, column));
      if (first && first.value !== value) return null;
      first ??= { value };
    }
  return first ? first.value : null;
}

/** A property that one property of our Style holds. */
function styled<K extends keyof Style>(
  key: K,
  read: (value: unknown) => Style[K],
  say: (value: Style[K]) => unknown = (value) => value,
): Scalar<HostRange> {
  return {
    get: (it, session) => common(it, session, (style) => say(style[key])),
    set: (it, value, session) => {
      mayChangeLook(it.sheet);
      restyle(session, it, { [key]: read(value) });
    },
  };
}

/** A property that our Style does not have: only its usual value can be written. */
function implied(value: unknown, what: string): Scalar<HostRange> {
  return { get: () => value, set: (_, written) => onlyWhen(written, value, what) };
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

const horizontals = ["General", "Left", "Center", "Right"] as const;
const verticals = ["Top", "Center", "Bottom"] as const;

function asHorizontal(value: unknown): Style["horizontal"] {
  return asWord(value, horizontals, "RangeFormat.horizontalAlignment").toLowerCase() as Style["horizontal"];
}

function asVertical(value: unknown): Style["vertical"] {
  return asWord(value, verticals, "RangeFormat.verticalAlignment").toLowerCase() as Style["vertical"];
}

const formatMembers: Members<HostRange> = {
  name: "RangeFormat",
  scalars: {
    horizontalAlignment: styled("horizontal", asHorizontal, capital),
    verticalAlignment: styled("vertical", asVertical, capital),
    wrapText: styled("wrap", (value) => asFlag(value, "RangeFormat.wrapText")),
    columnWidth: { get: columnWidth, set: setColumnWidth },
    rowHeight: { get: rowHeight, set: setRowHeight },
    indentLevel: implied(0, "RangeFormat.indentLevel"),
    shrinkToFit: implied(false, "RangeFormat.shrinkToFit"),
    textOrientation: implied(0, "RangeFormat.textOrientation"),
  },
  parts: {
    fill: (it) => HostObject.of(fillMembers, it),
    font: (it) => HostObject.of(fontMembers, it),
    borders: (it) => bordersOf(it),
    protection: (it) => HostObject.of(protectionMembers, it),
  },
};

const fillMembers: Members<HostRange> = {
  name: "RangeFill",
  scalars: {
    color: styled(
      "fill",
      (value) => (value === "" ? null : asColor(value, "RangeFill.color")),
      (fill) => fill ?? "#FFFFFF",
    ),
    pattern: {
      get: (it, session) => common(it, session, (style) => (style.fill === null ? "None" : "Solid")),
      set: (it, value, session) => {
        if (asWord(value, ["None", "Solid"], "RangeFill.pattern") === "None") clearFill(it, session);
      },
    },
    tintAndShade: always(0),
  },
  calls: { clear: (it, _, session) => clearFill(it, session) },
};

function clearFill(range: HostRange, session: Session): void {
  mayChangeLook(range.sheet);
  restyle(session, range, { fill: null });
}

const fontMembers: Members<HostRange> = {
  name: "RangeFont",
  scalars: {
    name: styled("font", (value) => asText(value, "RangeFont.name")),
    size: styled("size", (value) => asNumber(value, "RangeFont.size")),
    bold: styled("bold", (value) => asFlag(value, "RangeFont.bold")),
    color: styled("color", (value) => asColor(value, "RangeFont.color")),
    italic: implied(false, "RangeFont.italic"),
    underline: implied("None", "RangeFont.underline"),
    strikethrough: implied(false, "RangeFont.strikethrough"),
  },
};

const protectionMembers: Members<HostRange> = {
  name: "FormatProtection",
  scalars: {
    locked: styled("locked", (value) => asFlag(value, "FormatProtection.locked")),
    formulaHidden: implied(false, "FormatProtection.formulaHidden"),
  },
};

export function rangeFormatOf(range: HostRange): HostObject {
  return HostObject.of(formatMembers, range);
}

/** Excel.ConditionalFormatCollection: the formats that a formula switches on, a new one first; colour scales after them. */

import type { ConditionalFormat } from "../../../workbook/workbook";
import { intersection, subtract } from "../areas";
import { asColor, asFlag, asText, asWhole, asWord } from "../argument";
import { cannotHold, invalidArgument, itemNotFound } from "../hostError";
import type { HostSheet } from "../hostWorkbook";
import { always, HostObject, type Members } from "../members";
import { mayChangeLook } from "../permission";
import type { HostRange, Session } from "../session";
import { addColorScale, colorScalesOf, removeColorScales } from "./colorScales";
import { rangeOf } from "./range";

interface Conditional {
  sheet: HostSheet;
  format: ConditionalFormat;
}

function extrasOf({ sheet, format }: Conditional, session: Session): { id: string; stopIfTrue: boolean } {
  const { formatIds } = session.extras(sheet);
  const known = formatIds.get(format) ?? { id: `{conditional-format-${session.nextNumber()}}`, stopIfTrue: false };
  formatIds.set(format, known);
  return known;
}

function change({ sheet, format }: Conditional, session: Session, what: Partial<ConditionalFormat>): void {
  mayChangeLook(sheet);
  Object.assign(format, what);
  session.lookChanged(sheet);
}

function setPriority({ sheet, format }: Conditional, value: unknown, session: Session): void {
  mayChangeLook(sheet);
  const formats = sheet.sheet.conditionalFormats;
  const to = asWhole(value, "ConditionalFormat.priority");
  if (to < 0 || to >= formats.length) throw invalidArgument(`priority ${to}`);
  formats.splice(formats.indexOf(format), 1);
  formats.splice(to, 0, format);
  session.lookChanged(sheet);
}

const formatMembers: Members<Conditional> = {
  name: "ConditionalFormat",
  identity: (it, session) => ({ Id: extrasOf(it, session).id }),
  scalars: {
    id: { get: (it, session) => extrasOf(it, session).id },
    type: always("Custom"),
    priority: { get: ({ sheet, format }) => sheet.sheet.conditionalFormats.indexOf(format), set: setPriority },
    stopIfTrue: {
      get: (it, session) => extrasOf(it, session).stopIfTrue,
      set: (it, value, session) => {
        mayChangeLook(it.sheet);
        extrasOf(it, session).stopIfTrue = asFlag(value, "ConditionalFormat.stopIfTrue");
      },
    },
  },
  parts: {
    custom: (it) => HostObject.of(customMembers, it),
    customOrNullObject: (it) => HostObject.of(customMembers, it),
  },
  calls: {
    delete: ({ sheet, format }, _, session) => keep(session, sheet, (one) => one !== format),
    getRange: ({ sheet, format }) => rangeOf({ sheet, area: format.area }),
    getRangeOrNullObject: ({ sheet, format }) => rangeOf({ sheet, area: format.area }),
  },
};

const customMembers: Members<Conditional> = {
  name: "CustomConditionalFormat",
  parts: {
    rule: (it) => HostObject.of(ruleMembers, it),
    format: (it) => HostObject.of(lookMembers, it),
  },
};

const ruleMembers: Members<Conditional> = {
  name: "ConditionalFormatRule",
  scalars: {
    formula: {
      get: ({ format }) => format.formula,
      set: (it, value, session) => {
        const text = asText(value, "ConditionalFormatRule.formula");
        change(it, session, { formula: text.startsWith("=") ? text : `=${text}` });
      },
    },
  },
};

const lookMembers: Members<Conditional> = {
  name: "ConditionalRangeFormat",
  parts: {
    fill: (it) => HostObject.of(fillMembers, it),
    font: (it) => HostObject.of(fontMembers, it),
  },
};

const fillMembers: Members<Conditional> = {
  name: "ConditionalRangeFill",
  scalars: {
    color: {
      get: ({ format }) => format.fill ?? "",
      set: (it, value, session) => change(it, session, { fill: asColor(value, "ConditionalRangeFill.color") }),
    },
  },
  calls: { clear: (it, _, session) => change(it, session, { fill: null }) },
};

const fontMembers: Members<Conditional> = {
  name: "ConditionalRangeFont",
  scalars: {
    color: {
      get: ({ format }) => format.color ?? "",
      set: (it, value, session) => change(it, session, { color: asColor(value, "ConditionalRangeFont.color") }),
    },
    bold: {
      get: ({ format }) => format.bold,
      set: (it, value, session) => change(it, session, { bold: asFlag(value, "ConditionalRangeFont.bold") }),
    },
  },
  calls: { clear: (it, _, session) => change(it, session, { color: null, bold: false }) },
};

const collectionMembers: Members<HostRange> = {
  name: "ConditionalFormatCollection",
  items: allOf,
  item: (it, key, session) => find(it, key, session) ?? missing(key),
  calls: {
    add: (it, [type], session) => {
      mayChangeLook(it.sheet);
      if (asWord(type, ["Custom", "ColorScale"], "ConditionalFormat.type") === "ColorScale")
        return addColorScale(it, session);
      const format: ConditionalFormat = {
        area: { ...it.area },
        formula: "=FALSE",
        color: null,
        fill: null,
        bold: false,
      };
      it.sheet.sheet.conditionalFormats.unshift(format);
      session.lookChanged(it.sheet);
      return HostObject.of(formatMembers, { sheet: it.sheet, format });
    },
    clearAll: (it, _, session) => removeFormats(session, it),
    getCount: (it) => allOf(it).length,
    getItemAt: (it, [at]) => allOf(it)[asWhole(at, "index")] ?? missing(at),
    getItemOrNullObject: (it, [key], session) => find(it, key, session),
  },
};

const met = ({ sheet, area }: HostRange) =>
  sheet.sheet.conditionalFormats.filter((format) => intersection(format.area, area));

function allOf(range: HostRange): HostObject[] {
  const own = met(range).map((format) => HostObject.of(formatMembers, { sheet: range.sheet, format }));
  return [...own, ...colorScalesOf(range)];
}

function find(range: HostRange, key: unknown, session: Session): HostObject | null {
  const known = met(range).map((format) => ({ sheet: range.sheet, format }));
  const found = known.find((it) => extrasOf(it, session).id === key);
  return found ? HostObject.of(formatMembers, found) : null;
}

function missing(key: unknown): never {
  throw itemNotFound(`conditional format ${String(key)}`);
}

function keep(session: Session, sheet: HostSheet, stays: (format: ConditionalFormat) => boolean): void {
  mayChangeLook(sheet);
  sheet.sheet.conditionalFormats = sheet.sheet.conditionalFormats.filter(stays);
  session.lookChanged(sheet);
}

/** Takes the formats off the range's cells; one that reaches beyond stays there as long as it is one rectangle. */
export function removeFormats(session: Session, range: HostRange): void {
  for (const format of met(range)) {
    const rest = subtract(format.area, range.area);
    if (rest.length > 1) throw cannotHold("a conditional format with a hole");
    if (rest[0]) format.area = rest[0];
  }
  keep(session, range.sheet, (format) => !intersection(format.area, range.area));
  removeColorScales(session, range);
}

export function conditionalFormatsOf(range: HostRange): HostObject {
  return HostObject.of(collectionMembers, range);
}

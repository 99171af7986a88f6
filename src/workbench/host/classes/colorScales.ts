/** Excel.ConditionalFormat of the type ColorScale: shades numbers between two values. */

import type { ColorScale } from "../../../workbook/workbook";
import { intersection } from "../areas";
import { asColor, asFields, asText, onlyWhen } from "../argument";
import { invalidArgument } from "../hostError";
import type { HostSheet } from "../hostWorkbook";
import { always, HostObject, type Members } from "../members";
import { mayChangeLook } from "../permission";
import type { HostRange, Session } from "../session";
import { rangeOf } from "./range";

interface Scale {
  sheet: HostSheet;
  scale: ColorScale;
}

const scaleMembers: Members<Scale> = {
  name: "ConditionalFormat",
  scalars: {
    type: always("ColorScale"),
    priority: { get: ({ sheet, scale }) => sheet.sheet.conditionalFormats.length + scalesOf(sheet).indexOf(scale) },
  },
  parts: {
    colorScale: (it) => HostObject.of(criteriaMembers, it),
    colorScaleOrNullObject: (it) => HostObject.of(criteriaMembers, it),
  },
  calls: {
    delete: ({ sheet, scale }, _, session) => keepScales(session, sheet, (one) => one !== scale),
    getRange: ({ sheet, scale }) => rangeOf({ sheet, area: scale.area }),
    getRangeOrNullObject: ({ sheet, scale }) => rangeOf({ sheet, area: scale.area }),
  },
};

const criteriaMembers: Members<Scale> = {
  name: "ColorScaleConditionalFormat",
  scalars: {
    threeColorScale: { get: () => false },
    criteria: {
      get: ({ scale }) => ({ minimum: criterionOf(scale.from), maximum: criterionOf(scale.to) }),
      set: ({ sheet, scale }, value, session) => {
        mayChangeLook(sheet);
        const { minimum, midpoint, maximum } = asFields(value, "ColorScaleConditionalFormat.criteria");
        onlyWhen(midpoint ?? null, null, "ColorScaleConditionalFormat.criteria.midpoint");
        Object.assign(scale, { from: readCriterion(minimum), to: readCriterion(maximum) });
        session.lookChanged(sheet);
      },
    },
  },
};

function criterionOf({ value, color }: ColorScale["from"]): Record<string, string> {
  return { type: "Number", formula: String(value), color };
}

function readCriterion(given: unknown): ColorScale["from"] {
  const { type, formula, color } = asFields(given, "ConditionalColorScaleCriterion");
  onlyWhen(type, "Number", "ConditionalColorScaleCriterion.type");
  const value = Number(asText(formula, "ConditionalColorScaleCriterion.formula").replace(/^=/, ""));
  if (Number.isNaN(value)) throw invalidArgument("ConditionalColorScaleCriterion.formula is no number");
  return { value, color: asColor(color, "ConditionalColorScaleCriterion.color") };
}

function scalesOf(sheet: HostSheet): ColorScale[] {
  return sheet.sheet.colorScales ?? [];
}

/** Adds one with Excel's defaults: from 0 to 1, in white. */
export function addColorScale({ sheet, area }: HostRange, session: Session): HostObject {
  const plain = { value: 0, color: "#FFFFFF" };
  const scale: ColorScale = { area: { ...area }, from: plain, to: { ...plain, value: 1 } };
  sheet.sheet.colorScales = [...scalesOf(sheet), scale];
  session.lookChanged(sheet);
  return HostObject.of(scaleMembers, { sheet, scale });
}

/** Those that meet the range. */
export function colorScalesOf({ sheet, area }: HostRange): HostObject[] {
  const met = scalesOf(sheet).filter((scale) => intersection(scale.area, area));
  return met.map((scale) => HostObject.of(scaleMembers, { sheet, scale }));
}

/** Takes away those that meet the range. */
export function removeColorScales(session: Session, { sheet, area }: HostRange): void {
  keepScales(session, sheet, (scale) => !intersection(scale.area, area));
}

function keepScales(session: Session, sheet: HostSheet, stays: (scale: ColorScale) => boolean): void {
  const kept = scalesOf(sheet).filter(stays);
  if (kept.length === scalesOf(sheet).length) return;
  mayChangeLook(sheet);
  sheet.sheet.colorScales = kept;
  session.lookChanged(sheet);
}

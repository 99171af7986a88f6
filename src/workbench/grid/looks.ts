/** Shows what a sheet has beside its cells: merges, sizes, frozen panes, rules, the tab. */

import type { IMutationInfo, Worksheet } from "@univerjs/core";
import { BooleanNumber } from "@univerjs/core";
import {
  AddConditionalRuleMutation,
  DeleteConditionalRuleMutation,
} from "@univerjs/preset-sheets-conditional-formatting";
import { AddDataValidationMutation, RemoveDataValidationMutation } from "@univerjs/preset-sheets-data-validation";
import {
  AddWorksheetMergeMutation,
  RemoveWorksheetMergeMutation,
  SetFrozenMutation,
  SetTabColorMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetHideMutation,
  SetWorksheetRowHeightMutation,
  ToggleGridlinesMutation,
} from "@univerjs/sheets";
import type { Sheet } from "../../workbook/workbook";
import type { HostSheet } from "../host/hostWorkbook";
import { toFormatRule, toScaleRule, toValidationRule } from "./rules";
import { pixels, toFreeze, toRange } from "./univerSheet";

interface Rules {
  validations: string[];
  formats: string[];
}

export class Looks {
  /** The ids of the rules that Univer holds, by sheet. */
  private readonly rules = new Map<string, Rules>();
  private lastRule = 0;

  constructor(private readonly unitId: string) {}

  /** The mutations that make Univer's sheet look as the host's. */
  mutations({ id, sheet, visibility }: HostSheet, worksheet: Worksheet): IMutationInfo[] {
    const target = { unitId: this.unitId, subUnitId: id };
    const hidden = visibility === "Visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE;
    const showGridlines = sheet.gridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE;
    const frozen = toFreeze(sheet.frozen);
    return [
      ...merges(worksheet, sheet, target),
      ...sizes(sheet, target),
      ...(sameFreeze(worksheet, frozen) ? [] : [{ id: SetFrozenMutation.id, params: { ...target, ...frozen } }]),
      { id: ToggleGridlinesMutation.id, params: { ...target, showGridlines } },
      { id: SetTabColorMutation.id, params: { ...target, color: sheet.tabColor ?? "" } },
      { id: SetWorksheetHideMutation.id, params: { ...target, hidden } },
      ...this.newRules(sheet, target),
    ];
  }

  private newRules(sheet: Sheet, target: Target): IMutationInfo[] {
    const old = this.rules.get(target.subUnitId) ?? { validations: [], formats: [] };
    const validations = sheet.validations.map((each) => toValidationRule(each, this.nextId()));
    const formats = [
      ...sheet.conditionalFormats.map((each) => toFormatRule(each, this.nextId())),
      ...(sheet.colorScales ?? []).map((each) => toScaleRule(each, this.nextId())),
    ];
    this.rules.set(target.subUnitId, {
      validations: validations.map(({ uid }) => uid),
      formats: formats.map(({ cfId }) => cfId),
    });
    return [
      { id: RemoveDataValidationMutation.id, params: { ...target, ruleId: old.validations } },
      ...old.formats.map((cfId) => ({ id: DeleteConditionalRuleMutation.id, params: { ...target, cfId } })),
      ...validations.map((rule) => ({ id: AddDataValidationMutation.id, params: { ...target, rule } })),
      // Univer puts each new one before the others.
      ...formats.reverse().map((rule) => ({ id: AddConditionalRuleMutation.id, params: { ...target, rule } })),
    ];
  }

  private nextId(): string {
    return `rule-${++this.lastRule}`;
  }
}

interface Target {
  unitId: string;
  subUnitId: string;
}

function merges(worksheet: Worksheet, sheet: Sheet, target: Target): IMutationInfo[] {
  const shown = worksheet.getMergeData().map((range) => ({ ...range }));
  const wanted = sheet.merges.map(toRange);
  if (shown.map(placeOf).sort().join() === wanted.map(placeOf).sort().join()) return [];
  return [
    { id: RemoveWorksheetMergeMutation.id, params: { ...target, ranges: shown } },
    { id: AddWorksheetMergeMutation.id, params: { ...target, ranges: wanted } },
  ];
}

function placeOf({ startRow, startColumn, endRow, endColumn }: ReturnType<typeof toRange>): string {
  return [startRow, startColumn, endRow, endColumn].join(":");
}

function sizes(sheet: Sheet, target: Target): IMutationInfo[] {
  const lastRow = sheet.rowHeights.length - 1;
  const lastColumn = sheet.columnWidths.length - 1;
  if (lastRow < 0 || lastColumn < 0) return [];
  const ranges = [{ startRow: 0, endRow: lastRow, startColumn: 0, endColumn: lastColumn }];
  const rowHeight = Object.fromEntries(sheet.rowHeights.map((height, row) => [row, pixels(height)]));
  const colWidth = Object.fromEntries(sheet.columnWidths.map((width, column) => [column, pixels(width)]));
  return [
    { id: SetWorksheetRowHeightMutation.id, params: { ...target, ranges, rowHeight } },
    { id: SetWorksheetColWidthMutation.id, params: { ...target, ranges, colWidth } },
  ];
}

function sameFreeze(worksheet: Worksheet, freeze: ReturnType<typeof toFreeze>): boolean {
  const shown = worksheet.getConfig().freeze;
  return shown.xSplit === freeze.xSplit && shown.ySplit === freeze.ySplit;
}

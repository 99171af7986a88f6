/** Probes of a sheet's contents, sizes, panes, names and protection. */

import { area, areaName, cellName } from "../../workbook/address";
import { runsOf } from "../../workbook/rectangles";
import { drawContents, drawFrozen, drawHeights, drawSheetLook, drawWidths } from "../drawCells";
import { loadProtection, type SheetProtection } from "../readProtection";
import { lift, plannedProtection, protect } from "../sheetProtection";
import { type Probe, probe } from "./probe";

/** Points: a pixel is three quarters of one, and programs keep whole pixels. */
const pixel = 0.75;

export const nameProbe = probe(["name"], ({ canvas, plan }) => {
  const worksheet = canvas.worksheet.load("name");
  return [{ name: "name", expected: plan.name, found: () => worksheet.name }];
});

/** Excel expands the selection of a cell to what it is merged with: the one way to see a merge up to ExcelApi 1.12. */
export const contentsProbe = probe(["cells", "merges"], ({ context, canvas, plan }) => {
  drawContents(canvas, plan);
  const whole = canvas.range(area(0, 0, plan.cells.length - 1, plan.columnWidths.length - 1)).load("values,formulas");
  const [merge] = plan.merges;
  if (merge) canvas.range(area(merge.row, merge.column)).select();
  const selected = context.workbook.getSelectedRange().load("address");
  return [
    {
      name: "cells",
      expected: byCell(plan.cells.map((row) => row.map(({ value, formula }) => [value ?? "", formula ?? value ?? ""]))),
      found: () =>
        byCell(
          (whole.values as unknown[][]).map((row, r) =>
            row.map((value, c) => [value, (whole.formulas as unknown[][])[r]?.[c]]),
          ),
        ),
    },
    { name: "merges", expected: merge && areaName(merge), found: () => withoutSheet(selected.address) },
  ];
});

export const widthsProbe = probe(["columnWidths"], ({ canvas, plan }) => {
  drawWidths(canvas, plan.columnWidths);
  const columns = plan.columnWidths.map((_, column) => canvas.range(area(0, column)).load("columnHidden"));
  const formats = columns.map(({ format }) => format.load("columnWidth"));
  return [
    {
      name: "columnWidths",
      expected: plan.columnWidths,
      found: () => columns.map(({ columnHidden }, at) => (columnHidden ? 0 : formats[at]?.columnWidth)),
      near: pixel,
    },
  ];
});

export const heightsProbe = probe(["rowHeights"], ({ canvas, plan }) => {
  drawHeights(canvas, plan.rowHeights);
  const runs = runsOf(plan.rowHeights);
  const formats = runs.map(({ first }) => canvas.range(area(first, 0)).format.load("rowHeight"));
  return [
    {
      name: "rowHeights",
      expected: runs.map(({ value }) => value),
      found: () => formats.map(({ rowHeight }) => rowHeight),
      near: pixel,
    },
  ];
});

export const frozenProbe = probe(["frozen"], ({ canvas, plan }) => {
  drawFrozen(canvas, plan.frozen);
  const frozen = canvas.worksheet.freezePanes.getLocationOrNullObject().load("address");
  return [
    {
      name: "frozen",
      expected: areaName(area(0, 0, plan.frozen.rows - 1, plan.frozen.columns - 1)),
      found: () => (frozen.isNullObject ? null : withoutSheet(frozen.address)),
    },
  ];
});

export const lookProbe = probe(["gridlines", "tabColor"], ({ canvas, plan }) => {
  drawSheetLook(canvas, plan);
  const worksheet = canvas.worksheet.load("showGridlines,tabColor");
  return [
    { name: "gridlines", expected: plan.gridlines, found: () => worksheet.showGridlines },
    { name: "tabColor", expected: plan.tabColor, found: () => worksheet.tabColor },
  ];
});

/** The first of them was written when the sheet was added: it marks the sheet as ours. */
export const namesProbe = probe(["names"], ({ canvas, plan }) => {
  const { names } = canvas.worksheet;
  for (const { name, formula, visible } of plan.names.slice(1)) names.add(name, formula).visible = visible;
  names.load("items/name,items/formula,items/visible");
  return [
    {
      name: "names",
      expected: byName(plan.names.map((each) => ({ ...each, formula: unquoted(each.formula) }))),
      found: () =>
        byName(
          names.items.map(({ name, formula, visible }) => ({ name, formula: unquoted(String(formula)), visible })),
        ),
    },
  ];
});

/** A hidden name is changed and another one deleted, as finalising does. */
export const namesChangeProbe: Probe = {
  names: ["names.change"],
  take: async ({ context, canvas }) => {
    const { names } = canvas.worksheet;
    names.add("ScoringSelfCheckHidden", '="A"').visible = false;
    names.add("ScoringSelfCheckGone", '="B"').visible = false;
    await context.sync();
    const kept = names.getItem("ScoringSelfCheckHidden");
    kept.formula = '="C"';
    names.getItem("ScoringSelfCheckGone").delete();
    kept.load("formula,visible");
    const gone = names.getItemOrNullObject("ScoringSelfCheckGone").load("name");
    await context.sync();
    const found = { formula: String(kept.formula), visible: kept.visible, gone: gone.isNullObject };
    kept.delete();
    await context.sync();
    return [{ name: "names.change", expected: { formula: '="C"', visible: false, gone: true }, found }];
  },
};

/** Lifted again, so that the other probes can draw. */
export const protectionProbe: Probe = {
  names: ["protection", "protection.again"],
  take: async ({ context, canvas, plan }) => {
    const { protection } = canvas.worksheet;
    const readAgain = async (): Promise<SheetProtection> => {
      const read = loadProtection(canvas.worksheet);
      await context.sync();
      return read();
    };
    protect(canvas.worksheet, plannedProtection(plan.protection));
    const before = await readAgain();
    lift(canvas.worksheet, true);
    protection.load("protected");
    await context.sync();
    const lifted = !protection.protected;
    // With what was read, as after every change to a sheet that was protected.
    protect(canvas.worksheet, before);
    const after = await readAgain();
    lift(canvas.worksheet, after !== null);
    await context.sync();
    const { allowFormatColumns, allowFormatRows } = before ?? {};
    return [
      {
        name: "protection",
        expected: { ...plan.protection, lifted: true },
        found: before && { allowFormatColumns, allowFormatRows, lifted },
      },
      { name: "protection.again", expected: before, found: after },
    ];
  },
};

/** `{B1: {value: 3, formula: "=A1"}, …}` */
function byCell(grid: unknown[][][]): Record<string, { value: unknown; formula: unknown }> {
  const cells = grid.flatMap((row, r) =>
    row.map(([value, formula], c) => [cellName(r, c), { value, formula }] as const),
  );
  return Object.fromEntries(cells);
}

function byName<T extends { name: string }>(items: T[]): T[] {
  return [...items].sort((a, b) => a.name.localeCompare(b.name));
}

/** Programs quote a sheet's name only where they must. */
function unquoted(formula: string): string {
  return formula.replaceAll("'", "");
}

/** `'自检'!A3:C3` → `A3:C3` */
function withoutSheet(address: string): string {
  return address.slice(address.lastIndexOf("!") + 1).replaceAll("$", "");
}

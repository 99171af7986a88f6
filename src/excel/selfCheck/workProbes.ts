/** Probes of what commands do with sheets that are there: rename, move and delete them, draw over cells, take a stage over. */

import { type Area, area } from "../../workbook/address";
import { addSheets, removeSheets } from "../addSheets";
import { inExcel } from "../inExcel";
import { type Probe, probe } from "./probe";

/** A second sheet comes and goes beside the first. */
const sheetsProbe: Probe = {
  names: ["sheets.rename", "sheets.move", "sheets.delete"],
  take: async ({ plan }) => {
    const added = await addSheets([plan.name]);
    const [id = ""] = added.map((each) => each.id);
    const renamed = `${added[0]?.passingName ?? ""}!`.slice(0, 30);
    const seen = await inExcel(async (context) => {
      const worksheet = context.workbook.worksheets.getItem(id);
      // Where it cannot be deleted, the next run knows it by this and does.
      const [mark] = plan.names;
      if (mark) worksheet.names.add(mark.name, mark.formula).visible = false;
      worksheet.name = renamed;
      worksheet.position = 0;
      worksheet.load("name,position");
      await context.sync();
      return { name: worksheet.name, position: worksheet.position };
    }).finally(() => removeSheets(added));
    const gone = await inExcel(async (context) => {
      const worksheet = context.workbook.worksheets.getItemOrNullObject(id).load("id");
      await context.sync();
      return worksheet.isNullObject;
    });
    return [
      { name: "sheets.rename", expected: renamed, found: seen.name },
      { name: "sheets.move", expected: 0, found: seen.position },
      { name: "sheets.delete", expected: true, found: gone },
    ];
  },
};

/** Where cells are that no other probe looks at. */
const spare = {
  text: area(0, 6),
  formula: area(1, 6),
  stage: area(2, 6),
  follows: area(3, 6),
  square: area(4, 6, 5, 7),
};

/** Excel may give a formula the format of a text cell that it refers to, and then takes it for a text itself. */
const formulaProbe = probe(["formulas.ofText"], ({ canvas }) => {
  const text = canvas.range(spare.text);
  text.numberFormat = [["@"]];
  text.values = [["7"]];
  const formula = canvas.range(spare.formula);
  formula.numberFormat = [["General"]];
  formula.formulas = [['=G1&""']];
  formula.formulas = [["=LEN(G1)"]];
  formula.load("values,formulas,numberFormat");
  return [
    {
      name: "formulas.ofText",
      expected: { value: 1, formula: "=LEN(G1)", format: "General" },
      found: () => ({
        value: (formula.values as unknown[][])[0]?.[0],
        formula: (formula.formulas as unknown[][])[0]?.[0],
        format: (formula.numberFormat as unknown[][])[0]?.[0],
      }),
    },
  ];
});

/** What a cover's square goes through when its table is reopened: taken apart, cleared, drawn and merged anew. */
const redrawnProbe = probe(["cells.redrawn"], ({ context, canvas }) => {
  const square = canvas.range(spare.square);
  square.merge(false);
  square.format.fill.color = "#000000";
  square.unmerge();
  square.clear();
  square.formulas = [
    ["A", "B"],
    ["C", "D"],
  ];
  square.merge(true);
  square.load("values");
  square.format.fill.load("color");
  const first = canvas.range(area(spare.square.row, spare.square.column));
  first.select();
  const selected = context.workbook.getSelectedRange().load("columnIndex,columnCount,rowCount");
  return [
    {
      name: "cells.redrawn",
      expected: { texts: ["A", "C"], fill: "#FFFFFF", merged: [1, 2] },
      found: () => ({
        texts: (square.values as unknown[][]).map((row) => row[0]),
        fill: square.format.fill.color || "#FFFFFF",
        merged: [selected.rowCount, selected.columnCount],
      }),
    },
  ];
});

/** The lines around merged cells: on some builds those between its neighbours get lost. */
const mergedBorderProbe = probe(["merges.border"], ({ canvas, plan }) => {
  const [merge] = plan.merges;
  if (!merge) throw new Error("the plan merges nothing");
  const line = (part: Area, side: string): Excel.RangeBorder =>
    canvas.range(part).format.borders.getItem(side as Excel.BorderIndex);
  const sides = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"];
  for (const side of sides) {
    line(merge, side).style = "Continuous";
    line(merge, side).color = "#A6A6A6";
  }
  // Of single cells, for of several that differ Excel tells nothing.
  const last = area(merge.lastRow, merge.lastColumn);
  const ends = sides.map((side) =>
    line(side === "EdgeRight" ? last : area(merge.row, merge.column), side).load("style,color"),
  );
  return [
    {
      name: "merges.border",
      expected: sides.map(() => "Continuous #A6A6A6"),
      found: () => ends.map(({ style, color }) => `${style} ${color}`),
    },
  ];
});

/** How a cell looks by a conditional format is told by some programs only. */
type Displayed = Partial<Pick<Excel.Range, "getDisplayedCellProperties">>;

/** A conditional format that depends on another cell, after that cell was changed. */
const followsProbe: Probe = {
  names: ["conditionalFormats.follow"],
  take: async ({ context, canvas }) => {
    const name = "conditionalFormats.follow" as const;
    const [stage, follows] = [canvas.range(spare.stage), canvas.range(spare.follows)];
    stage.values = [["A"]];
    const { custom } = follows.conditionalFormats.add("Custom");
    custom.rule.formula = '=$G$3="B"';
    custom.format.fill.color = "#FFC7CE";
    await context.sync();
    stage.values = [["B"]];
    const shown = (follows as Displayed).getDisplayedCellProperties?.({ format: { fill: { color: true } } });
    await context.sync();
    const found = shown?.value[0]?.[0]?.format?.fill?.color;
    return [{ name, expected: "#FFC7CE", found }];
  },
};

export const workProbes: Probe[] = [sheetsProbe, mergedBorderProbe, formulaProbe, redrawnProbe, followsProbe];

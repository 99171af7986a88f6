/** Shows the open sheet's charts over its cells, and draws them anew when their cells change. */

import { ComponentManager } from "@univerjs/preset-sheets-core";
import { SheetCanvasFloatDomManagerService } from "@univerjs/preset-sheets-drawing";
import { createElement, useSyncExternalStore } from "react";
import type { Chart } from "../../workbook/workbook";
import { unitId } from "../grid/startUniver";
import type { UniverGrid } from "../grid/univerGrid";
import type { HostSheet, HostWorkbook } from "../host/hostWorkbook";
import { sourceCells } from "./chartOption";
import { chartPicture, type Size } from "./drawChart";

const componentKey = "workbench-chart";

interface Shown {
  id: string;
  picture: string;
  /** What it was drawn from. */
  from: string;
  dispose: () => void;
}

export class SheetCharts {
  private shown: Shown[] = [];
  private sheetId: string | null = null;
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly grid: UniverGrid,
    private readonly workbook: HostWorkbook,
  ) {
    const components = grid.injector.get(ComponentManager);
    components.register(componentKey, ({ data }: { data: { id: string } }) => this.component(data.id));
  }

  /** Shows the charts as the host's workbook has them now. */
  update(): void {
    const sheet = this.workbook.sheets.find(({ id }) => id === this.workbook.activeSheetId);
    if (!sheet) return this.clear();
    const places = sheet.sheet.charts.map((chart) => JSON.stringify([chart.name, chart.place]));
    const samePlaces = sheet.id === this.sheetId && places.join() === this.shown.map(({ id }) => id).join();
    if (!samePlaces) this.place(sheet, places);
    sheet.sheet.charts.forEach((chart, index) => this.draw(sheet, chart, this.shown[index]));
    for (const listener of this.listeners) listener();
  }

  private clear(): void {
    for (const { dispose } of this.shown) dispose();
    this.shown = [];
    this.sheetId = null;
  }

  private place(sheet: HostSheet, places: string[]): void {
    this.clear();
    this.sheetId = sheet.id;
    sheet.sheet.charts.forEach((chart, index) => {
      const id = places[index] ?? chart.name;
      this.shown.push({ id, picture: "", from: "", dispose: this.float(sheet, chart, id) });
    });
  }

  private float(sheet: HostSheet, { place }: Chart, id: string): () => void {
    const target = { unitId, subUnitId: sheet.id };
    const range = {
      startRow: place.row,
      endRow: place.lastRow,
      startColumn: place.column,
      endColumn: place.lastColumn,
    };
    const layer = { ...target, componentKey, data: { id }, allowTransform: false, eventPassThrough: true };
    const placed = this.grid.injector
      .get(SheetCanvasFloatDomManagerService)
      .addFloatDomToRange(range, layer as never, this.size(sheet, place), id);
    return () => placed?.dispose();
  }

  private size(sheet: HostSheet, place: Chart["place"]): Size {
    const worksheet = this.grid.worksheet(sheet.id);
    let [width, height] = [0, 0];
    for (let column = place.column; column <= place.lastColumn; column++)
      width += worksheet?.getColumnWidth(column) ?? 0;
    for (let row = place.row; row <= place.lastRow; row++) height += worksheet?.getRowHeight(row) ?? 0;
    return { width, height };
  }

  private draw(sheet: HostSheet, chart: Chart, shown: Shown | undefined): void {
    const cells = sourceCells(sheet.sheet, chart);
    const size = this.size(sheet, chart.place);
    const from = JSON.stringify([chart, cells, size]);
    if (!shown || shown.from === from) return;
    Object.assign(shown, { from, picture: chartPicture(chart, cells, size) });
  }

  private component(id: string) {
    const subscribe = (listener: () => void) => {
      this.listeners.add(listener);
      return () => void this.listeners.delete(listener);
    };
    const picture = useSyncExternalStore(subscribe, () => this.shown.find((each) => each.id === id)?.picture ?? "");
    const style = {
      boxSizing: "border-box" as const,
      width: "100%",
      height: "100%",
      overflow: "hidden",
      background: "#FFFFFF",
      border: "1px solid #D0D0D0",
    };
    return createElement("div", { className: "chart", style, dangerouslySetInnerHTML: { __html: picture } });
  }
}

/** Walks Univer's sparse matrices of cells. */

import type { ICellData, IObjectMatrixPrimitiveType, Nullable } from "@univerjs/core";
import type { Area } from "../../workbook/address";

type Matrix = Nullable<IObjectMatrixPrimitiveType<Nullable<ICellData>>>;

/** The cells that the matrix mentions, also those that it takes away. */
export function cellsIn(matrix: Matrix): { row: number; column: number; cell: ICellData | null }[] {
  return Object.entries(matrix ?? {}).flatMap(([row, columns]) =>
    Object.entries(columns ?? {}).map(([column, cell]) => ({
      row: Number(row),
      column: Number(column),
      cell: (cell as Nullable<ICellData>) ?? null,
    })),
  );
}

/** The smallest rectangle around the cells, or null without any. */
export function areaAround(cells: { row: number; column: number }[]): Area | null {
  if (cells.length === 0) return null;
  const rows = cells.map(({ row }) => row);
  const columns = cells.map(({ column }) => column);
  return {
    row: Math.min(...rows),
    column: Math.min(...columns),
    lastRow: Math.max(...rows),
    lastColumn: Math.max(...columns),
  };
}

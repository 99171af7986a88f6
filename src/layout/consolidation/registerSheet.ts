/** Lays out and reads the register (下发登记): to which units workbooks were issued, and so who has to return one. */

import type { SystemId } from "../../domain/indicatorSystem";
import { indicatorSystems, isSystemId, systemById } from "../../domain/systems";
import { textFor, type Language } from "../../text";
import { languages } from "../../text/languages";
import { consolidateText } from "../../text/consolidate";
import { area } from "../../workbook/address";
import { SheetBuilder } from "../../workbook/sheetBuilder";
import type { Sheet, SheetContent } from "../../workbook/workbook";
import { consolidationName } from "./consolidation";
import { textAt } from "../recognition/findCaptions";
import { pageMargins } from "../parts/paper";
import { colors, styles } from "../parts/styles";
import { headRows, putTableHead } from "./tableHead";

const keys = ["number", "unit", "system", "edition", "file", "issuedAt"] as const;
const widths = [40, 190, 64, 48, 280, 110];
const { title: titleRow, captions: captionRow, below: firstRow } = headRows;

export interface IssuedUnit {
  unit: string;
  systemId: SystemId;
  edition: string;
  file: string;
  /** `2026-11-23 16:50` */
  issuedAt: string;
}

/** The plain register sheet. */
export function layOutRegister(issued: readonly IssuedUnit[], name: string, language: Language): Sheet {
  const text = consolidateText(language).register;
  const rows = firstRow + issued.length;
  const heights = Array.from({ length: rows }, (_, row) => (row === titleRow ? 34 : 20));
  const builder = new SheetBuilder(name, heights, [...widths]);
  const last = keys.length - 1;
  putTableHead(
    builder,
    text.title,
    keys.map((key) => text.captions[key]),
  );
  issued.forEach(({ unit, systemId, edition, file, issuedAt }, i) =>
    builder.putRow(firstRow + i, 0, [i + 1, unit, systemById(systemId).attachment, edition, file, issuedAt]),
  );
  if (issued.length > 0) builder.paint(area(firstRow, 0, rows - 1, last), { ...styles.cell, wrap: false });
  return Object.assign(builder.sheet, {
    frozen: { rows: firstRow, columns: 0 },
    tabColor: colors.muted,
    page: {
      ...{ orientation: "landscape", paper: "A4", margins: pageMargins, fit: "wide" },
      ...{ printArea: area(0, 0, rows - 1, last), titleRows: { first: captionRow, last: captionRow } },
      ...{
        centerHorizontally: true,
        blackAndWhite: false,
        breaks: [],
        footer: { left: "", center: textFor(language).sheet.page, right: "" },
      },
    },
    names: [consolidationName("register")],
  } satisfies Partial<Sheet>);
}

/** The units of a register; null for a sheet that is none. */
export function readRegister(content: SheetContent): IssuedUnit[] | null {
  for (const language of languages) {
    const { captions } = consolidateText(language).register;
    const row = content.values.findIndex((_, at) =>
      keys.every((key, column) => textAt(content, at, column) === captions[key]),
    );
    if (row >= 0) return readUnits(content, row + 1);
  }
  return null;
}

function readUnits(content: SheetContent, first: number): IssuedUnit[] {
  const units: IssuedUnit[] = [];
  for (let row = first; row < content.values.length; row++) {
    const [, unit = "", system = "", edition = "", file = "", issuedAt = ""] = keys.map((_, i) =>
      textAt(content, row, i),
    );
    const systemId = indicatorSystems.find(({ attachment }) => attachment === system)?.id ?? system;
    if (unit !== "" && isSystemId(systemId)) units.push({ unit, systemId, edition, file, issuedAt });
  }
  return units;
}

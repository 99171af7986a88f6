/** Lays out and reads the register (下发台账): to which units workbooks were issued, and so who has to return one. */

import type { IndicatorSystem } from "../../domain/indicatorSystem";
import { nameInTables, systemCalled } from "../../domain/systems";
import type { Language } from "../../text";
import { consolidateText } from "../../text/consolidate";
import { wordings } from "../../text/earlier";
import { languages } from "../../text/languages";
import { area } from "../../workbook/address";
import { SheetBuilder } from "../../workbook/sheetBuilder";
import type { Sheet, SheetContent, Workbook } from "../../workbook/workbook";
import { pageFooter } from "../parts/footer";
import { tablePages, usualPaper } from "../parts/paper";
import { placesOf } from "../parts/places";
import { colors, styles } from "../parts/styles";
import { putRowOf, type TableColumn } from "../parts/tableColumns";
import { textAt } from "../recognition/findCaptions";
import { consolidationName } from "./consolidation";
import { putTableHead, tableRows } from "./tableHead";

const { title: titleRow, captions: captionRow, below: firstRow } = tableRows;

export interface IssuedUnit {
  unit: string;
  system: IndicatorSystem;
  edition: string;
  file: string;
  /** `2026-11-23 16:50` */
  issuedAt: string;
}

type RegisterKey = keyof ReturnType<typeof consolidateText>["register"]["captions"];

/** What a row is made from: a unit, and which one of them it is. */
interface RegisterRow {
  issued: IssuedUnit;
  number: number;
}

const style = { ...styles.cell, wrap: false };

const columns: readonly TableColumn<RegisterKey, RegisterRow, Language>[] = [
  {
    key: "number",
    caption: (language) => captionsIn(language).number,
    width: 40,
    style,
    content: ({ number }) => number,
  },
  {
    key: "unit",
    caption: (language) => captionsIn(language).unit,
    width: 190,
    style,
    content: ({ issued }) => issued.unit,
  },
  {
    key: "system",
    caption: (language) => captionsIn(language).system,
    width: 64,
    style,
    content: ({ issued }) => nameInTables(issued.system),
  },
  {
    key: "edition",
    caption: (language) => captionsIn(language).edition,
    width: 48,
    style,
    content: ({ issued }) => issued.edition,
  },
  {
    key: "file",
    caption: (language) => captionsIn(language).file,
    width: 280,
    style,
    content: ({ issued }) => issued.file,
  },
  {
    key: "issuedAt",
    caption: (language) => captionsIn(language).issuedAt,
    width: 110,
    style,
    content: ({ issued }) => issued.issuedAt,
  },
];

const at = placesOf(columns);

function captionsIn(language: Language): Record<RegisterKey, string> {
  return consolidateText(language).register.captions;
}

/** A workbook with nothing but the register. */
export function planRegister(issued: readonly IssuedUnit[], language: Language): Workbook {
  const { register, sheets } = consolidateText(language);
  return {
    sheets: [layOutRegister(issued, sheets.register, language)],
    about: { title: register.title, subject: "" },
  };
}

/** The plain register sheet. */
export function layOutRegister(issued: readonly IssuedUnit[], name: string, language: Language): Sheet {
  const rows = firstRow + issued.length;
  const heights = Array.from({ length: rows }, (_, row) => (row === titleRow ? 34 : 20));
  const builder = new SheetBuilder(
    name,
    heights,
    columns.map(({ width }) => width),
  );
  putTableHead(
    builder,
    consolidateText(language).register.title,
    columns.map(({ caption }) => caption(language)),
  );
  issued.forEach((each, i) => putRowOf(builder, columns, { issued: each, number: i + 1 }, firstRow + i));
  return Object.assign(builder.sheet, {
    frozen: { rows: firstRow, columns: 0 },
    tabColor: colors.muted,
    page: tablePages(usualPaper, captionRow, {
      printArea: area(0, 0, rows - 1, columns.length - 1),
      footer: pageFooter(language),
    }),
    names: [consolidationName("register")],
  } satisfies Partial<Sheet>);
}

/** The units of a register; null for a sheet that is none. Units of systems that are not known are left out. */
export function readRegister(content: SheetContent, systems: readonly IndicatorSystem[]): IssuedUnit[] | null {
  for (const language of languages) {
    const captions = columns.map(({ caption }) => wordings(caption(language)));
    const row = content.values.findIndex((_, each) =>
      captions.every((words, column) => words.includes(textAt(content, each, column))),
    );
    if (row >= 0) return readUnits(content, row + 1, systems);
  }
  return null;
}

function readUnits(content: SheetContent, first: number, systems: readonly IndicatorSystem[]): IssuedUnit[] {
  const units: IssuedUnit[] = [];
  for (let row = first; row < content.values.length; row++) {
    const text = (key: RegisterKey): string => textAt(content, row, at[key]);
    const system = systemCalled(text("system"), systems);
    if (text("unit") === "" || !system) continue;
    units.push({
      unit: text("unit"),
      system,
      edition: text("edition"),
      file: text("file"),
      issuedAt: text("issuedAt"),
    });
  }
  return units;
}

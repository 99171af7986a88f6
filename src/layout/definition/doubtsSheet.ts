/** Lays out the doubts that an import left (导入疑问), beside the definition sheet of the draft. */

import type { Language } from "../../text";
import { definitionText } from "../../text/definition";
import { area } from "../../workbook/address";
import { SheetBuilder } from "../../workbook/sheetBuilder";
import type { Sheet } from "../../workbook/workbook";
import { pageFooter } from "../parts/footer";
import { textHeight } from "../parts/measureText";
import { tablePages, usualPaper } from "../parts/paper";
import { styles } from "../parts/styles";

/** As people read it; `proposed` is empty where nothing is. */
export interface WrittenDoubt {
  place: string;
  doubt: string;
  proposed: string;
}

const columns = [
  { key: "place", width: 150 },
  { key: "doubt", width: 330 },
  { key: "proposed", width: 160 },
] as const;

const [leastHeight, textSize] = [20, 10];

/** The plain sheet, a row a doubt. */
export function layOutDoubtsSheet(doubts: readonly WrittenDoubt[], name: string, language: Language): Sheet {
  const { doubts: text } = definitionText(language);
  const heights = doubts.map((each) =>
    Math.max(leastHeight, ...columns.map(({ key, width }) => textHeight(each[key], width, textSize))),
  );
  const widths = columns.map(({ width }) => width);
  const builder = new SheetBuilder(name, [leastHeight, ...heights], widths);
  const last = columns.length - 1;
  const captions = columns.map(({ key }) => text.columns[key]);
  builder.putRow(0, 0, captions).paint(area(0, 0, 0, last), styles.heading);
  doubts.forEach((each, i) =>
    builder
      .putRow(
        i + 1,
        0,
        columns.map(({ key }) => each[key] || null),
      )
      .paint(area(i + 1, 0, i + 1, last), { ...styles.cell, numberFormat: "@" }),
  );
  return Object.assign(builder.sheet, {
    frozen: { rows: 1, columns: 0 },
    page: tablePages(usualPaper, 0, { printArea: area(0, 0, doubts.length, last), footer: pageFooter(language) }),
  } satisfies Partial<Sheet>);
}

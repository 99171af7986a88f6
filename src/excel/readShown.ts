/** Reads how a person sees the cells of open sheets: too large an answer for every edit, so it is read on demand. */

import { area } from "../workbook/address";
import {
  colorsOfFormat,
  hexColor,
  hidesByAlignment,
  isFontOfSigns,
  isTinySize,
  looksSame,
  type Rgb,
  roomForDigits,
} from "../workbook/readable";
import { nothingCovered, type SheetContent, type ShownCells } from "../workbook/workbook";
import { referredAreas } from "../xlsx/areasIn";
import { characterWidth } from "../xlsx/sheetPart";
import { Canvas } from "./canvas";
import { inExcel } from "./inExcel";

const look: Excel.CellPropertiesLoadOptions = {
  format: {
    font: { color: true, name: true, size: true },
    fill: { color: true },
    horizontalAlignment: true,
    indentLevel: true,
    shrinkToFit: true,
  },
};

/** Points of the font whose digits columns are measured in. */
const measuredIn = 11;

const pageTexts = [
  ...(["leftHeader", "centerHeader", "rightHeader"] as const),
  ...(["leftFooter", "centerFooter", "rightFooter"] as const),
];

/**
 * The same contents with what a person sees of them, all in one request; a sheet that is gone is left as it is. Merges and
 * conditional formats are not read, nor what is drawn on a sheet: of those this says that nothing is covered.
 * `page`: the print area, too, which not every Excel tells; `footers`: what the pages have above and below as well.
 */
export function withShown(
  contents: readonly SheetContent[],
  { page = true, footers = false } = {},
): Promise<SheetContent[]> {
  return inExcel(async (context) => {
    const loaded = contents.map((content) => loadShown(context, content, { page, footers: page && footers }));
    await context.sync();
    return contents.map((content, i) => {
      const shown = loaded[i]?.() ?? null;
      return shown ? { ...content, shown } : content;
    });
  });
}

function loadShown(
  { workbook }: Excel.RequestContext,
  { name, values }: SheetContent,
  { page: withPage, footers }: { page: boolean; footers: boolean },
): () => ShownCells | null {
  const worksheet = workbook.worksheets.getItemOrNullObject(name).load("visibility");
  const columns = values.reduce((most, line) => Math.max(most, line.length), 0);
  if (values.length === 0 || columns === 0) return () => null;
  const range = new Canvas(worksheet).range(area(0, 0, values.length - 1, columns - 1)).load("numberFormat");
  const looks = range.getCellProperties(look);
  const ofRows = range.getRowProperties({ rowHidden: true });
  const ofColumns = range.getColumnProperties({ columnHidden: true, format: { columnWidth: true } });
  const printed = withPage ? worksheet.pageLayout.getPrintAreaOrNullObject().load("address") : null;
  const page = footers ? worksheet.pageLayout.headersFooters.defaultForAllPages.load(pageTexts.join()) : null;
  return () => {
    if (worksheet.isNullObject) return null;
    const numberFormats = (range.numberFormat as string[][]).map((line) => line.map(codeOf));
    return {
      visible: worksheet.visibility === "Visible",
      numberFormats,
      hiddenRows: hiddenAmong(ofRows.value.map(({ rowHidden }) => rowHidden)),
      hiddenColumns: hiddenAmong(ofColumns.value.map(({ columnHidden }) => columnHidden)),
      merges: [],
      ...nothingCovered(),
      // eslint-disable-next-line office-addins/call-sync-before-read, office-addins/load-object-before-read -- the caller has, and it is a result
      ...covered(looks.value, numberFormats),
      // eslint-disable-next-line office-addins/call-sync-before-read, office-addins/load-object-before-read -- as above
      room: roomIn(looks.value, ofColumns.value),
      printed: printed && !printed.isNullObject ? referredAreas(printed.address) : null,
      footer: page ? pageTexts.map((text) => page[text]).join("") : "",
    };
  };
}

/** How many digits find room in each cell. */
function roomIn(
  looks: readonly (readonly Excel.CellProperties[])[],
  columns: readonly Excel.ColumnProperties[],
): ShownCells["room"] {
  const letters = columns.map(({ format }) => characterWidth(format?.columnWidth ?? 0));
  return looks.map((line) =>
    line.map(({ format }, column) =>
      roomForDigits(letters[column] ?? 0, format?.shrinkToFit ? 0 : (format?.font?.size ?? measuredIn) / measuredIn),
    ),
  );
}

/** General shows everything as it is. */
function codeOf(code: string): string | undefined {
  return code === "General" ? undefined : code;
}

function hiddenAmong(hidden: readonly (boolean | undefined)[]): Set<number> {
  return new Set(hidden.flatMap((is, at) => (is ? [at] : [])));
}

function covered(
  looks: readonly (readonly Excel.CellProperties[])[],
  numberFormats: ShownCells["numberFormats"],
): Pick<ShownCells, "covered"> {
  const areas = nothingCovered().covered;
  looks.forEach((line, row) =>
    line.forEach(({ format }, column) => {
      const here = area(row, column);
      const ground = colorIn(format?.fill?.color);
      const code = numberFormats[row]?.[column];
      const texts = [colorIn(format?.font?.color), ...(code === undefined ? [] : colorsOfFormat(code))];
      if (texts.some((each) => looksSame(each, ground))) areas.color.push(here);
      else if (isTinySize(format?.font?.size ?? Infinity) || isFontOfSigns(format?.font?.name ?? ""))
        areas.font.push(here);
      else if (hidesByAlignment(format?.horizontalAlignment ?? null, format?.indentLevel ?? 0))
        areas.alignment.push(here);
    }),
  );
  return { covered: areas };
}

/** `#1F4E79` */
function colorIn(color: string | undefined | null): Rgb | null {
  return hexColor((color ?? "").replace("#", ""));
}

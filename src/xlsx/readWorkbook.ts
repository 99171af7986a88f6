/** Reads the bytes of an .xlsx file from anybody: each sheet's values, formulas and own names, and where asked for how a person sees them. */

import type { SheetContent } from "../workbook/workbook";
import { Allowance } from "./allowance";
import { type Colors, readTheme, standardColorsOnly } from "./colors";
import { inUtf8 } from "./decodeText";
import { inflateByFflate } from "./inflateByFflate";
import type { Inflater } from "./inflater";
import { PartMemory } from "./partMemory";
import { type Drawn, readDrawing } from "./readDrawing";
import { readOlderDrawing } from "./readOlderDrawing";
import { readFirstRows, readSheet, type SheetOrder, type SheetRead } from "./readSheet";
import { noStyles, readStyles, type Styles } from "./readStyles";
import { Relations } from "./relations";
import { decodedAtOnce, noStrings, readSharedStrings, type SharedStrings } from "./sharedStrings";
import { UnreadableFile } from "./unreadableFile";
import { type Archive, openArchive } from "./unzip";
import { readWorkbookPart, type SheetEntry } from "./workbookPart";

/** What is known of a sheet before its cells are read. */
export type SheetHead = Pick<SheetContent, "name" | "names">;

export interface ReadOptions {
  /** Of sheets that are not wanted nothing is unpacked, and they are left out; `all` are the workbook's. */
  wanted?: (sheet: SheetHead, all: readonly SheetHead[]) => boolean;
  /** Asked of a long sheet as soon as its first rows are read: one that is not wanted is left out, and its rest not unpacked. */
  wantedSoFar?: (beginning: SheetContent) => boolean;
  /** Of a sheet's names only those that are wanted are kept. */
  wantsName?: (name: string) => boolean;
  /** Whether it is read how a person sees the cells. */
  shown?: boolean;
  inflater?: Inflater;
  /** Counts what the file costs. */
  allowance?: Allowance;
}

/** So many rows tell what a sheet is. */
const firstRows = 200;
/** Sheets of so many bytes are looked at before they are read. */
const longSheet = 512 * 1024;

/**
 * All worksheets in their order, hidden ones too. Sheets whose part is not in the file are left out, as other programs do.
 * @throws UnreadableFile where the file cannot be read
 */
export function readWorkbook(bytes: Uint8Array, options: ReadOptions = {}): SheetContent[] {
  const { wanted = () => true, allowance = new Allowance(), inflater = inflateByFflate } = options;
  const archive = openArchive(bytes, allowance, inflater);
  const path = workbookPath(archive, allowance);
  const relations = Relations.read(archive, path, allowance);
  const { date1904, sheets } = readWorkbookPart(partOf(archive, path), allowance, options.wantsName);
  let order: SheetOrder | null = null;
  let missing = 0;
  const contents = sheets.flatMap(({ relation: id, visible, printed, ...head }): SheetContent[] => {
    const relation = id === "" ? undefined : relations.get(id);
    // Sheets of charts or macros hold no cells.
    if ((relation && relation.sort !== "worksheet") || !wanted(head, sheets)) return [];
    if (!relation || !archive.has(relation.part)) {
      missing++;
      return [];
    }
    // Texts come first: a part stands only until the next one is read.
    order ??= orderOf(archive, relations, { date1904, allowance }, options);
    return readOne(archive, relation.part, { head, visible, printed }, order, options);
  });
  if (contents.length === 0 && missing > 0) throw new UnreadableFile("damaged", "its sheets are missing");
  return contents;
}

function orderOf(
  archive: Archive,
  relations: Relations,
  { date1904, allowance }: Pick<SheetOrder, "date1904" | "allowance">,
  { shown }: ReadOptions,
): SheetOrder {
  const styles = shown ? stylesOf(archive, relations, allowance) : null;
  return { styles, strings: readStrings(archive, relations, styles?.colors, allowance), date1904, allowance };
}

/** None where its beginning shows that it is not wanted. */
function readOne(
  archive: Archive,
  part: string,
  { head, visible, printed }: { head: SheetHead } & Pick<SheetEntry, "visible" | "printed">,
  order: SheetOrder,
  { wantedSoFar }: ReadOptions,
): SheetContent[] {
  const content = (cells: Omit<SheetContent, keyof SheetHead>): SheetContent => ({
    ...head,
    ...cells,
    ...(order.date1904 ? { date1904: true } : {}),
  });
  if (wantedSoFar && archive.size(part) > longSheet) {
    const cells = readFirstRows(inUtf8(archive.readBeginning(part)), { ...order, styles: null }, firstRows);
    if (cells && !wantedSoFar(content(cells))) return [];
  }
  const { cells, shown, drawing, olderDrawing } = readSheet(partOf(archive, part), order);
  if (!shown) return [content(cells)];
  const { allowance } = order;
  const { areas, texts } = drawnOn(archive, { part, drawing, olderDrawing }, allowance);
  const covered = { ...shown.covered, drawing: shown.covered.drawing.concat(areas) };
  return [content({ ...cells, shown: { ...shown, visible, covered, texts, printed } })];
}

/** What lies on a sheet. */
function drawnOn(
  archive: Archive,
  { part, drawing, olderDrawing }: { part: string } & Pick<SheetRead, "drawing" | "olderDrawing">,
  allowance: Allowance,
): Drawn {
  if (drawing === null && olderDrawing === null) return { areas: [], texts: [] };
  const relations = Relations.read(archive, part, allowance);
  const partAt = (id: string | null): string | null => {
    const relation = id === null ? undefined : relations.get(id);
    return relation && archive.has(relation.part) ? relation.part : null;
  };
  const [today, older] = [partAt(drawing), partAt(olderDrawing)];
  const drawn = today === null ? { areas: [], texts: [] } : readDrawing(partOf(archive, today), allowance);
  const others = older === null ? [] : readOlderDrawing(partOf(archive, older), allowance);
  return { ...drawn, areas: drawn.areas.concat(others) };
}

/** @throws UnreadableFile where it is missing */
function partOf(archive: Archive, name: string, kept = false): Uint8Array {
  const bytes = archive.read(name, kept);
  if (!bytes) throw new UnreadableFile("damaged", `${name} is missing`);
  return inUtf8(bytes);
}

function workbookPath(archive: Archive, allowance: Allowance): string {
  const path = Relations.read(archive, "", allowance).only("officeDocument") ?? "";
  if (!archive.has(path) || !/workbook[^/]*\.xml$/i.test(path))
    throw new UnreadableFile("not-a-workbook", "the archive holds no workbook");
  return path;
}

function stylesOf(archive: Archive, relations: Relations, allowance: Allowance): Styles {
  const part = relations.only("styles");
  const packed = part === null ? null : archive.packed(part);
  if (part === null || !packed) return noStyles;
  const theme = themeOf(archive, relations, allowance);
  const key = `${part} ${theme === standardColorsOnly.theme ? "" : theme.join(";")}`;
  return stylesMet.recall(key, packed, allowance, () => readStyles(partOf(archive, part), theme, allowance));
}

function themeOf(archive: Archive, relations: Relations, allowance: Allowance): Colors["theme"] {
  const part = relations.only("theme");
  const packed = part === null ? null : archive.packed(part);
  if (part === null || !packed) return standardColorsOnly.theme;
  return themesMet.recall(part, packed, allowance, () => readTheme(partOf(archive, part), allowance));
}

/** Hundreds of files of one system have the same styles, and nearly all the same theme. */
const stylesMet = new PartMemory<Styles>();
const themesMet = new PartMemory<Colors["theme"]>();

function readStrings(
  archive: Archive,
  relations: Relations,
  colors: Colors | undefined,
  allowance: Allowance,
): SharedStrings {
  const part = relations.only("sharedStrings");
  if (part === null) return noStrings;
  return readSharedStrings(partOf(archive, part, archive.size(part) > decodedAtOnce), allowance, colors);
}

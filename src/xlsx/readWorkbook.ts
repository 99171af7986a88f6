/** Reads the bytes of an .xlsx file from anybody: each sheet's values, formulas and own names, and where asked for how a person sees them. */

import type { SheetContent } from "../workbook/workbook";
import { Allowance } from "./allowance";
import { inUtf8 } from "./decodeText";
import { inflateByFflate } from "./inflateByFflate";
import type { Inflater } from "./inflater";
import { PartMemory } from "./partMemory";
import { readFirstRows, readSheet, type SheetOrder } from "./readSheet";
import { noStyles, readStyles, type Styles } from "./readStyles";
import { Relations } from "./relations";
import { decodedAtOnce, readSharedStrings, type SharedStrings } from "./sharedStrings";
import { UnreadableFile } from "./unreadableFile";
import { type Archive, openArchive } from "./unzip";
import { readWorkbookPart } from "./workbookPart";

/** What is known of a sheet before its cells are read. */
export type SheetHead = Pick<SheetContent, "name" | "names">;

export interface ReadOptions {
  /** Of sheets that are not wanted nothing is unpacked, and they are left out. */
  wanted?: (sheet: SheetHead) => boolean;
  /** Asked of a long sheet as soon as its first rows are read: one that is not wanted is left out, and its rest not unpacked. */
  wantedSoFar?: (beginning: SheetContent) => boolean;
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
  const { date1904, sheets } = readWorkbookPart(partOf(archive, path), allowance);
  let order: SheetOrder | null = null;
  let missing = 0;
  const contents = sheets.flatMap(({ relation: id, visible, ...head }): SheetContent[] => {
    const relation = relations.get(id);
    // Sheets of charts or macros hold no cells.
    if ((relation && relation.sort !== "worksheet") || !wanted(head)) return [];
    if (!relation || !archive.has(relation.part)) {
      missing++;
      return [];
    }
    // Texts come first: a part stands only until the next one is read.
    order ??= {
      styles: options.shown ? stylesOf(archive, relations, allowance) : null,
      strings: readStrings(archive, relations, allowance),
      date1904,
      allowance,
    };
    return readOne(archive, relation.part, { head, visible }, order, options);
  });
  if (contents.length === 0 && missing > 0) throw new UnreadableFile("damaged", "its sheets are missing");
  return contents;
}

/** None where its beginning shows that it is not wanted. */
function readOne(
  archive: Archive,
  part: string,
  { head, visible }: { head: SheetHead; visible: boolean },
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
  const { cells, shown } = readSheet(partOf(archive, part), order);
  return [content({ ...cells, ...(shown ? { shown: { visible, ...shown } } : {}) })];
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
  return stylesMet.recall(part, packed, allowance, () => readStyles(partOf(archive, part), allowance));
}

/** Hundreds of files of one system have the same styles. */
const stylesMet = new PartMemory<Styles>();

function readStrings(archive: Archive, relations: Relations, allowance: Allowance): SharedStrings {
  const part = relations.only("sharedStrings");
  if (part === null) return () => undefined;
  return readSharedStrings(partOf(archive, part, archive.size(part) > decodedAtOnce), allowance);
}

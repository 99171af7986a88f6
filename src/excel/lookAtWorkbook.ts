/** Looks at the open workbook: which sheets there are, and as much of each as is asked for. */

import type { DefinedName, PageSetup } from "../workbook/workbook";
import { inExcel } from "./inExcel";
import { readProtection, type SheetProtection } from "./readProtection";

/** What a look can tell of a sheet besides its id and name. */
interface SheetFacts {
  /** The names that belong to the sheet. */
  names: Pick<DefinedName, "name" | "formula">[];
  protected: boolean;
  /** How it is protected; null where it is not. */
  protection: SheetProtection;
  footer: PageSetup["footer"];
}

export type SheetFact = keyof SheetFacts;

/** A sheet as a look found it; its id stays when it is renamed. `SheetLook<"names">` knows its names, too. */
export type SheetLook<K extends SheetFact = never> = { id: string; name: string } & Pick<SheetFacts, K>;

export interface WorkbookLook<K extends SheetFact = never> {
  /** In the workbook's order. */
  sheets: SheetLook<K>[];
  /** No sheet can be added, deleted, renamed or moved. */
  structureProtected: boolean;
}

/** What Excel is asked for, and how each fact is read from its answer. */
const facts: { [K in SheetFact]: { paths: string[]; read: (worksheet: Excel.Worksheet) => SheetFacts[K] } } = {
  names: {
    paths: ["names/items/name", "names/items/formula"],
    read: ({ names }) => names.items.map(({ name, formula }) => ({ name, formula: String(formula) })),
  },
  protected: { paths: ["protection/protected"], read: ({ protection }) => protection.protected },
  protection: {
    paths: ["protection/protected", "protection/options"],
    read: ({ protection }) => readProtection(protection),
  },
  footer: {
    paths: ["left", "center", "right"].map((part) => `pageLayout/headersFooters/defaultForAllPages/${part}Footer`),
    read: ({ pageLayout }) => footerIn(pageLayout.headersFooters.defaultForAllPages),
  },
};

/** A footer that was loaded. */
export function footerIn({ leftFooter, centerFooter, rightFooter }: Excel.HeaderFooter): PageSetup["footer"] {
  return { left: leftFooter, center: centerFooter, right: rightFooter };
}

/** One request. */
export function lookAtWorkbook<K extends SheetFact = never>(...asked: K[]): Promise<WorkbookLook<K>> {
  return inExcel(async (context) => {
    const look = loadLook(context, ...asked);
    await context.sync();
    return look();
  });
}

/** The sheets alone; one request. */
export function listSheets<K extends SheetFact = never>(...asked: K[]): Promise<SheetLook<K>[]> {
  return inExcel(async (context) => {
    const sheets = loadSheets(context, asked);
    await context.sync();
    return sheets();
  });
}

/** Asks for the look, in the request that the caller sends; what it returns gives the look once that is answered. */
export function loadLook<K extends SheetFact = never>(
  context: Excel.RequestContext,
  ...asked: K[]
): () => WorkbookLook<K> {
  const sheets = loadSheets(context, asked);
  const structure = context.workbook.protection.load("protected");
  return () => ({ sheets: sheets(), structureProtected: structure.protected });
}

function loadSheets<K extends SheetFact>({ workbook }: Excel.RequestContext, asked: K[]): () => SheetLook<K>[] {
  const paths = ["id", "name", ...asked.flatMap((fact) => facts[fact].paths)];
  const { worksheets } = workbook;
  worksheets.load(paths.map((path) => `items/${path}`).join(","));
  return () =>
    worksheets.items.map((worksheet) => {
      const { id, name } = worksheet;
      const found = Object.fromEntries(asked.map((fact) => [fact, facts[fact].read(worksheet)]));
      return { id, name, ...(found as Pick<SheetFacts, K>) };
    });
}

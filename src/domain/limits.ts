/**
 * What strangers' files and long lists may cost: every bound with its unit and its reason, counted in work and never in
 * seconds, so that a slow computer reads what a fast one reads. What Excel itself takes is in `workbook/excelLimits.ts`.
 */

/** Bytes of a file, also of an archive of files; larger ones need not even be read. */
export const mostFileBytes = 50 * 1024 * 1024;

/** Bytes of a file in another format than .xlsx: the library takes several times as much memory. */
export const mostOtherFormatBytes = 20 * 1024 * 1024;

/** Bytes of one part of a workbook when it is unpacked: a sheet of ours with borders down to row 100,000 has fewer. */
export const mostPartBytes = 32 * 1024 * 1024;

/** Bytes of a part in two bytes a letter, which no program writes for a workbook. */
export const mostWidePartBytes = 4 * 1024 * 1024;

/** Bytes of a part, to look at its beginning. */
export const mostOfBeginning = 1024 * 1024;

/** Work for one file, all its parts together: a workbook of two hundred units with their summaries is read, as Excel, WPS and LibreOffice save it. */
export const mostWork = {
  /** Bytes of the file, and of its parts when they are unpacked. */
  bytes: 60 * 1024 * 1024,
  /** Tags and texts that the scanner stops at. */
  pieces: 4_000_000,
  /** What is listed: sheets, names, relations, merges, formats, rules. */
  items: 50_000,
  /** Places of kept cells, from each row's first to its last. */
  cells: 900_000,
  /** Cells with a formula: two hundred finalised units with all their sheets have fewer. */
  formulas: 150_000,
  /** Letters of formulas and of texts that stand in the cells themselves. */
  letters: 24_000_000,
  /** Letters of shared texts, once for each cell: each may be looked at. */
  shared: 60_000_000,
};

/** Files in an archive of files: far more than an organiser has units. */
export const mostArchivedFiles = 2000;

/** Entries of any zip archive: a workbook with thousands of pictures has fewer. */
export const mostArchiveEntries = 65_535;

/** Turns of a password: Excel makes 100,000, some programs more, and each takes time. */
export const mostPasswordTurns = 1_000_000;

/** Letters of what is compared with others of its sort: names of parts, elements and attributes, ids, references to parts. */
export const longestMark = 1024;

/** Attributes of an element: far more than any has, and each is compared with those before it. */
export const mostAttributes = 64;

/** Rows and columns of a sheet that are kept: a consolidation of thousands of units has fewer; what stands beyond is not looked at. */
export const keptRows = 10_000;
export const keptColumns = 256;

/** Rows of indicators: a table has some fifty; of very many copies these are told, and the others counted. */
export const mostIndicatorRows = 1000;

/** Lines of a record's history, and rows of its content: far more than anybody finalises, and than any system has indicators. */
export const mostRecordRows = 500;

/** Findings of a table: one in which everything is wrong has some hundreds. */
export const mostFindings = 500;

/** Foreign texts of one sort that are told. */
export const mostForeignTexts = 20;

/** Printed cells that are told of one sheet: one in which everything is wrong is not told cell by cell. */
export const mostPrintedChanges = 30;

/** Cells that one finding names: a sentence with more of them is not read, and does not fit into a cell. */
export const mostCellsTold = 100;

/** Units of a result whose cells are formulas over the data sheet; more would make every edit slow. */
export const mostUnitsWithFormulas = 400;

/** Rows of a document's table: what is longer is a list of something else. */
export const mostDocumentRows = 5000;

/** Indicators of a definition: more than any table of indicators has. */
export const mostIndicators = 2000;

/** Cells that conditional formats are held against one by one; beyond them a format is taken to hide what it could hide. */
export const mostLooks = 200_000;

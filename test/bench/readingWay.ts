/** One way to read returned workbooks, in a process of its own: `fork` it with the way and the files; asked for a round, it sends the milliseconds of each file. */

import { readFileSync } from "node:fs";
import { read } from "@e965/xlsx";
import { unzipSync } from "fflate";
import { readReturned } from "../../src/actions/files/readReturned";
import { inflateByZlib } from "../../src/cli/inflateByZlib";
import { summaryOf } from "../../src/layout/summary/summaryOf";
import { Allowance } from "../../src/xlsx/allowance";
import { readWorkbook } from "../../src/xlsx/readWorkbook";
import { Archive, openArchive } from "../../src/xlsx/unzip";

/** A file, and for each way to read it the parts or sheets that it takes. */
interface Case {
  bytes: Buffer;
  /** Parts that our reader unpacks when it consolidates, and when it reads all sheets. */
  parts: Set<string>;
  allParts: Set<string>;
  /** The sheets' places in the workbook that it reads when it consolidates. */
  sheets: number[];
}

const inflater = inflateByZlib;

/** As consolidating reads: summaries stay packed. */
const readScoring = (bytes: Uint8Array) =>
  readWorkbook(bytes, { wanted: (sheet) => summaryOf(sheet) === null, shown: true, inflater });

/** Unzips with the inflater that our reader uses in Node. */
const unzip = (bytes: Uint8Array, parts: Set<string>) => {
  const archive = openArchive(bytes, new Allowance(), inflater);
  for (const name of parts) archive.read(name);
};

/** SheetJS without what we do not need, from a buffer of Node's: its quickest. */
const sheetJs = (bytes: Buffer, sheets?: number[]) =>
  read(bytes, {
    type: "buffer",
    dense: true,
    cellHTML: false,
    cellText: false,
    cellStyles: false,
    bookVBA: false,
    ...(sheets ? { sheets } : {}),
  });

const ways = {
  unzip: ({ bytes, parts }: Case) => unzip(bytes, parts),
  ours: ({ bytes }: Case) => readScoring(bytes),
  sheetJs: ({ bytes, sheets }: Case) => sheetJs(bytes, sheets),
  unzipAll: ({ bytes, allParts }: Case) => unzip(bytes, allParts),
  oursAll: ({ bytes }: Case) => readWorkbook(bytes, { inflater }),
  sheetJsAll: ({ bytes }: Case) => sheetJs(bytes),
  judged: ({ bytes }: Case) => readReturned({ bytes, file: "", changedAt: "", inflater }),
};

export type Way = keyof typeof ways;
export const wayNames = Object.keys(ways) as Way[];

/** Which parts our reader takes out of a file is asked of the archive while it reads. */
function caseOf(bytes: Buffer): Case {
  const names = Object.keys(unzipSync(bytes, { filter: () => true }));
  const taken = (work: () => void): Set<string> => {
    const asked = new Set<string>();
    const original = Object.getOwnPropertyDescriptor(Archive.prototype, "read") ?? {};
    const { read: readPart } = Archive.prototype;
    Archive.prototype.read = function (this: Archive, name: string) {
      asked.add(name.toLowerCase());
      return readPart.call(this, name);
    };
    work();
    Object.defineProperty(Archive.prototype, "read", original);
    return new Set(names.filter((name) => asked.has(name.toLowerCase())));
  };
  const wanted = new Set(readScoring(bytes).map(({ name }) => name));
  return {
    bytes,
    parts: taken(() => readScoring(bytes)),
    allParts: taken(() => readWorkbook(bytes)),
    sheets: readWorkbook(bytes).flatMap(({ name }, i) => (wanted.has(name) ? [i] : [])),
  };
}

const [way, ...paths] = process.argv.slice(2);
if (process.send && way !== undefined) {
  const cases = paths.map((path) => caseOf(readFileSync(path)));
  const work = ways[way as Way];
  process.on("message", () => {
    const times = cases.map((each) => {
      const start = performance.now();
      work(each);
      return performance.now() - start;
    });
    process.send?.(times);
  });
}

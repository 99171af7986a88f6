/** Reading a filled-in workbook: our reader, SheetJS and unzipping alone, in turn on the same bytes. */

import { read } from "@e965/xlsx";
import { unzipSync } from "fflate";
import { readWorkbook } from "../../src/xlsx/readWorkbook";
import { writeWorkbook } from "../../src/xlsx/writeWorkbook";
import { filledIn, systemIds } from "./filledIn";
import { ratio, spread, timed } from "./measure";
import { aside, type Row } from "./table";

const rounds = 151;
const warmUps = 20;

/** Each gives values and formulas; SheetJS is spared what we do not need. */
const readers = {
  ours: readWorkbook,
  sheetJs: (file: Buffer) => read(file, { type: "buffer", dense: true, cellHTML: false, cellText: false }),
  unzip: (file: Buffer) => unzipSync(file),
};

type Times = Record<keyof typeof readers, number[]>;

/** Both systems. */
export async function benchReading(): Promise<Row[]> {
  const times: Times[] = [];
  for (const systemId of systemIds) times.push(await readInTurn(await writeWorkbook(filledIn(systemId, "省公安厅"))));
  const bench = "reading a workbook (47 / 51 indicators)";
  const faster = ({ sheetJs, ours }: Times) => `× ${ratio(sheetJs, ours).toFixed(1)}`;
  const share = ({ unzip, ours }: Times) => `${(100 * ratio(unzip, ours)).toFixed(0)} %`;
  return [
    { bench, what: `our reader, median of ${rounds}`, measured: aside(times, ({ ours }) => spread(ours)) },
    { bench, what: `SheetJS, median of ${rounds}`, measured: aside(times, ({ sheetJs }) => spread(sheetJs)) },
    { bench, what: `unzipping alone, median of ${rounds}`, measured: aside(times, ({ unzip }) => spread(unzip)) },
    {
      bench,
      what: "our speed against SheetJS",
      asked: "see returned workbooks",
      measured: aside(times, faster),
    },
    { bench, what: "our speed against unzipping", measured: aside(times, share), asked: "see returned workbooks" },
  ];
}

async function readInTurn(bytes: Uint8Array): Promise<Times> {
  // SheetJS is quickest with a buffer of Node's.
  const file = Buffer.from(bytes);
  const times: Times = { ours: [], sheetJs: [], unzip: [] };
  for (let round = -warmUps; round < rounds; round++) {
    for (const name of Object.keys(readers) as (keyof Times)[]) {
      const ms = await timed(() => readers[name](file));
      if (round >= 0) times[name].push(ms);
    }
  }
  return times;
}

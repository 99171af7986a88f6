/** Returned files that are no .xlsx: how long one of each takes, read, checked and added up, with the library already loaded. */

import { encrypt } from "officecrypto-tool";
import { readReturnedFiles } from "../../src/actions/files/readReturned";
import { loadOtherFormats } from "../../src/formats/loadOtherFormats";
import { writeWorkbook } from "../../src/xlsx/writeWorkbook";
import { savedBySheetJs } from "../helpers/otherPrograms";
import { zipOfFiles } from "../helpers/zipOfFiles";
import { filledIn, systemIds } from "./filledIn";
import { spread, timed } from "./measure";
import { aside, type Row } from "./table";

const rounds = 21;
const warmUps = 5;
const archived = 50;
const password = "1234";

/** Both systems. */
export async function benchOtherFormats(): Promise<Row[]> {
  const others = await loadOtherFormats();
  const files = await Promise.all(systemIds.map((id) => writeWorkbook(filledIn(id, "省公安厅"))));
  const bench = "a returned file of another format (47 / 51 indicators)";
  const row = async (what: string, make: (file: Uint8Array) => Uint8Array): Promise<Row> => {
    const times: number[][] = [];
    for (const bytes of files.map(make)) {
      const taken: number[] = [];
      for (let round = -warmUps; round < rounds; round++) {
        const input = { bytes, file: "", changedAt: "", others, password };
        const ms = await timed(() => {
          const refused = readReturnedFiles(input).find(({ refusal }) => refusal !== null);
          if (refused) throw new Error(refused.refusal?.reason);
        });
        if (round >= 0) taken.push(ms);
      }
      times.push(taken);
    }
    return { bench, what, measured: aside(times, spread) };
  };
  const names = Array.from({ length: archived }, (_, i) => `${i}.xlsx`);
  return [
    await row(`.xlsx, to compare, median of ${rounds}`, (file) => file),
    await row(`.xls, median of ${rounds}`, (file) => savedBySheetJs(file, "biff8")),
    await row(`.ods, median of ${rounds}`, (file) => savedBySheetJs(file, "ods")),
    await row(`.zip of ${archived} .xlsx files, median of ${rounds}`, (file) =>
      zipOfFiles(Object.fromEntries(names.map((name) => [name, file]))),
    ),
    await row(`.xlsx with a password, median of ${rounds}`, (file) => encrypt(Buffer.from(file), { password })),
  ];
}

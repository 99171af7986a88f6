/** Reads one file that came back: its scoring sheets, what an earlier consolidation kept, a register; never throws. */

import { originOf } from "../../domain/systems";
import { readDataSheet } from "../../layout/consolidation/readDataSheet";
import { readRegister } from "../../layout/consolidation/registerSheet";
import { systemsOf } from "../../layout/definition/readDefinition";
import { rechecked, unitRecordOf } from "../check/unitRecordOf";
import { eachFileIn, type FileReading, type FileToRead, joinedNames, refusalOf } from "./eachFileIn";
import { inspectFile } from "./inspectFile";
import { ownTexts } from "./ownTexts";
import { readOurs } from "./readOurs";
import { holdsNested, refusedFile, type ReturnedFile } from "./returnedFile";

/** Whatever is wrong with the file is said in `refusal`, so that the others are read all the same. */
export function readReturned(input: FileToRead): ReturnedFile {
  try {
    return readSheets(input);
  } catch (error) {
    return refusedFile(input.file, refusalOf(error));
  }
}

/** The same, and of an archive each file in it. @throws FormatsNeeded where other formats are not loaded, and nothing else */
export function readReturnedFiles(input: FileToRead): ReturnedFile[] {
  return eachFileIn(input, returnedReading);
}

const returnedReading: FileReading<ReturnedFile> = { read: readSheets, refused: refusedFile };

function readSheets(input: FileToRead): ReturnedFile {
  const { bytes, file } = input;
  const contents = readOurs(bytes, input);
  const known = systemsOf(contents, input.systems ?? []);
  const { systems } = known;
  const kept = contents.map((content) => readDataSheet(content, systems));
  const scored = contents.filter((_, i) => kept[i] === null);
  const records = inspectFile(scored, known).map((each) => unitRecordOf(each, input));
  const nested = {
    records: kept
      .flatMap((each) => each ?? [])
      .map((each) => rechecked({ ...each, file: joinedNames(file, each.file), nested: true }, systems)),
    expected: contents.flatMap((content) => readRegister(content, systems) ?? []),
  };
  const carried = [...systems, ...known.replaced].filter(
    (system) => originOf(system, input.systems ?? []) === "carried",
  );
  const found: ReturnedFile = { file, records, systems: carried, nested, refusal: null };
  if (records.length === 0 && !holdsNested(found)) return refusedFile(file, { reason: "no-scoring-sheet", detail: "" });
  return ownTexts(found);
}

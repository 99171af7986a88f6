/** One planning and writing in a process that has done nothing else: `fork` it with a system's id, it sends milliseconds. */

import { writeWorkbook } from "../../src/xlsx/writeWorkbook";
import { filledIn } from "./filledIn";
import { timed } from "./measure";

void timed(() => writeWorkbook(filledIn(process.argv[2] as string, "省公安厅"))).then((ms) => process.send?.(ms));

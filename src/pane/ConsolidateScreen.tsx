/** The consolidation screen: issuing workbooks to units and putting the returned ones together. */

import type { CheckedWorkbook } from "../actions/pictureOfSheets";
import { usePaneText } from "./language";

export default function ConsolidateScreen(_: { workbook: CheckedWorkbook | null }) {
  const { notYet } = usePaneText();
  return <p>{notYet}</p>;
}

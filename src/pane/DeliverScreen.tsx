/** The delivery screen: printing, finalising and sending a scoring sheet. */

import type { CheckedWorkbook } from "../actions/pictureOfSheets";
import { usePaneText } from "./language";

export default function DeliverScreen(_: { workbook: CheckedWorkbook | null }) {
  const { notYet } = usePaneText();
  return <p>{notYet}</p>;
}

/** Names that sheets bear only while a command is at work: no other pane and no person chooses such a name. */

import { cutText } from "../domain/cutText";
import { longestSheetName } from "../workbook/excelLimits";

export interface PassingName {
  /** The one that the sheet has otherwise. */
  name: string;
  passingName: string;
}

/** `passingNames(["评分表-省公安厅"])` → `评分表-省公安厅 1~k3f9x2`, with another mark each time. */
export function passingNames(names: readonly string[]): PassingName[] {
  const mark = Math.random().toString(36).slice(2, 8).padEnd(6, "0");
  return names.map((name, at) => {
    const end = ` ${at + 1}~${mark}`;
    return { name, passingName: cutText(name, longestSheetName - end.length) + end };
  });
}

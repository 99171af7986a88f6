/** Hands the open workbook to the person as an .xlsx file. */

import type { Sheet } from "../../workbook/workbook";
import { writeWorkbook } from "../../xlsx/writeWorkbook";
import type { HostWorkbook } from "../host/hostWorkbook";

const xlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** The bytes of the workbook as it stands. */
export function workbookBytes(workbook: HostWorkbook): Promise<Uint8Array> {
  const sheets = workbook.sheets.map(({ sheet, visibility }): Sheet =>
    visibility === "Visible" ? sheet : { ...sheet, hidden: true },
  );
  return writeWorkbook({ sheets });
}

/** Lets the browser save the workbook under its name. */
export async function saveFile(workbook: HostWorkbook): Promise<void> {
  const bytes = await workbookBytes(workbook);
  const address = URL.createObjectURL(new Blob([bytes as BlobPart], { type: xlsxType }));
  const link = document.createElement("a");
  Object.assign(link, { href: address, download: workbook.name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

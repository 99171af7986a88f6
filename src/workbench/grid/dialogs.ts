/** What the grid says to the person: refusals in a dialog or over the grid, hints beside a cell. */

import type { Injector } from "@univerjs/core";
import {
  Button,
  CellAlertManagerService,
  CellAlertType,
  IDialogService,
  IMessageService,
  MessageType,
} from "@univerjs/preset-sheets-core";
import { createElement } from "react";
import type { Message } from "../../workbook/workbook";
import { unitId } from "./startUniver";

const dialogId = "refused-entry";
const hintKey = "entry-hint";

export class Dialogs {
  constructor(private readonly injector: Injector) {}

  /** A sentence over the grid that goes away by itself. */
  say(content: string): void {
    this.injector.get(IMessageService).show({ content, type: MessageType.Warning, duration: 6000 });
  }

  /** A dialog that has to be closed, as Excel's about a refused entry. */
  refuse({ title, text }: Message, close: string): void {
    const dialogs = this.injector.get(IDialogService);
    const onClick = () => dialogs.close(dialogId);
    dialogs.open({
      id: dialogId,
      width: 368,
      title: { title },
      children: { title: text },
      footer: { title: createElement(Button, { variant: "primary", onClick, autoFocus: true }, close) },
      onClose: onClick,
    });
  }

  /** Takes away what stands beside a cell. */
  hideHint(): void {
    this.injector.get(CellAlertManagerService).removeAlert(hintKey);
  }

  /** Says beside the cell what is to be entered there. */
  hint(place: { sheetId: string; row: number; column: number }, message: Message): void {
    const alerts = this.injector.get(CellAlertManagerService);
    const location = { unitId, subUnitId: place.sheetId, row: place.row, col: place.column };
    alerts.showAlert({
      key: hintKey,
      type: CellAlertType.INFO,
      title: message.title,
      message: message.text,
      location,
      width: 220,
      height: 74,
    });
  }
}

/** A dialog with a page of ours, for commands that have no pane. */

/** Percentages of the screen. */
const size = { height: 22, width: 30, displayInIframe: true };

/** Resolves when the person has closed it, or where Excel shows none: nothing else can be told then. */
export function showNotice(address: string): Promise<void> {
  return new Promise((resolve) => {
    Office.context.ui.displayDialogAsync(address, size, ({ status, value: dialog }) => {
      if (status !== Office.AsyncResultStatus.Succeeded) return resolve();
      // Closed by the person, or gone to an address that cannot be shown.
      dialog.addEventHandler(Office.EventType.DialogEventReceived, () => resolve());
    });
  });
}

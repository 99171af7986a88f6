/** A command without a pane is over when its dialog is: Excel ends the page then, and the dialog may go with it. */

import { showNotice } from "../../src/excel/showNotice";

type Shown = (result: {
  status: string;
  value?: { addEventHandler: (type: string, heard: () => void) => void };
}) => void;

/** What of the runtime a dialog needs; `show` answers in its name. */
function withDialogs(show: (shown: Shown) => void): void {
  globalThis.Office = {
    AsyncResultStatus: { Succeeded: "succeeded" },
    EventType: { DialogEventReceived: "dialogEventReceived" },
    context: { ui: { displayDialogAsync: (_address: string, _size: object, shown: Shown) => show(shown) } },
  } as unknown as typeof Office;
}

test("it is not over while the dialog is open, and is once the person has closed it", async () => {
  let close = (): void => undefined;
  withDialogs((shown) =>
    shown({ status: "succeeded", value: { addEventHandler: (_type, heard) => void (close = heard) } }),
  );
  let over = false;
  const notice = showNotice("https://localhost/notice.html").then(() => (over = true));
  await new Promise((resolve) => setImmediate(resolve));
  expect(over).toBe(false);
  close();
  await notice;
});

test("a dialog that cannot be shown does not keep the command", async () => {
  withDialogs((shown) => shown({ status: "failed" }));
  await showNotice("https://localhost/notice.html");
});

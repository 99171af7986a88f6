/** Holds a chosen file up, so that there is time to look at a pane that reads. */

import type { ToWorker } from "../../../src/pane/consolidate/returnedWorker";
import { type Desk, paneFrame } from "./openWorkbench";

/** A file of that name comes to no reader, as from a disk that does not answer. */
export function holdUp(desk: Desk, name: string): Promise<void> {
  return paneFrame(desk).evaluate((held) => {
    const { postMessage } = Worker.prototype;
    Worker.prototype.postMessage = function (this: Worker, message: ToWorker) {
      if (!Array.isArray(message)) return postMessage.call(this, message);
      const others = message.filter(({ file }) => file.name !== held);
      if (others.length > 0) postMessage.call(this, others);
    };
  }, name);
}

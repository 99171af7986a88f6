/** The web worker that reads returned files one after the other, so that the pane stays responsive. */

import { readChosen, type ChosenFile } from "./readChosen";

let last: Promise<void> = Promise.resolve();

addEventListener("message", ({ data }: MessageEvent<ChosenFile>) => {
  last = last
    .then(() => readChosen(data))
    .then(
      (result) => postMessage(result),
      // Thrown where the pane hears of it.
      (error: unknown) =>
        void setTimeout(() => {
          throw error;
        }),
    );
});

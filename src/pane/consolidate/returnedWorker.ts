/** The web worker that reads returned files one after the other, so that the pane stays responsive. */

import type { ChosenFile } from "../parts/backgroundReader";
import { contentOf, readChosen } from "./readChosen";

let last: Promise<void> = Promise.resolve();

addEventListener("message", ({ data }: MessageEvent<ChosenFile>) => {
  // The browser loads this file's bytes while earlier files are being read.
  const bytes = contentOf(data);
  // A failure is reported when it is this file's turn.
  bytes.catch(() => undefined);
  last = last
    .then(() => readChosen(data, bytes))
    .then(
      (result) => postMessage(result),
      // Thrown outside the promise, so that the pane's onerror gets it.
      (error: unknown) =>
        void setTimeout(() => {
          throw error;
        }),
    );
});

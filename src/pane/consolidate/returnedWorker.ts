/** The web worker that reads returned files one after the other, so that the pane stays responsive. */

import type { ChosenFile } from "../parts/backgroundReader";
import { contentOf, readChosen } from "./readChosen";

let last: Promise<void> = Promise.resolve();

addEventListener("message", ({ data }: MessageEvent<ChosenFile>) => {
  // While files before it are read, the browser gets this one's bytes.
  const bytes = contentOf(data);
  // Where that fails, its turn tells.
  bytes.catch(() => undefined);
  last = last
    .then(() => readChosen(data, bytes))
    .then(
      (result) => postMessage(result),
      // Thrown where the pane hears of it.
      (error: unknown) =>
        void setTimeout(() => {
          throw error;
        }),
    );
});

/** The web worker that reads returned files, so that the pane stays responsive. */

import { readReturned, type FileToRead } from "../../actions/readReturned";

addEventListener("message", ({ data }: MessageEvent<FileToRead>) => postMessage(readReturned(data)));

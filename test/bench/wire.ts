/** What went over the wire between office.js and the host, added up. */

import type { LoggedRequest } from "../../src/workbench/host/host";
import { count } from "./table";

/** Bytes of all the requests and answers. */
export function bytesOf(log: LoggedRequest[]): number {
  return log.reduce((sum, { bytesIn, bytesOut }) => sum + bytesIn + bytesOut, 0);
}

/** `1 of 350 bytes` */
export function requestsInWords(log: LoggedRequest[]): string {
  return `${log.length} of ${count(bytesOf(log))} bytes`;
}

/** The runtime lets go of ranges in a request of its own, a moment after the add-in has its answer. */
export function housekeepingDone(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 30));
}

/** Probes of what the browser around the pane allows. Nothing is copied and no file is left behind: what becomes of the report shows the rest. */

import { possibleDownloads } from "../describeHost";
import { ask, type Probe } from "./probe";

/** What may be missing of a browser. */
interface Surroundings {
  navigator?: {
    clipboard?: { writeText?: unknown };
    permissions?: { query(wanted: { name: string }): Promise<{ state: string }> };
  };
  document?: Pick<Document, "createElement">;
}

/** A page around the pane may forbid it; some browsers do not say. */
const clipboardProbe: Probe = {
  names: ["clipboard"],
  take: async () => {
    const { navigator } = globalThis as Surroundings;
    ask("clipboard", typeof navigator?.clipboard?.writeText === "function");
    const state = await navigator?.permissions?.query({ name: "clipboard-write" }).then(
      (permission) => permission.state,
      () => undefined,
    );
    return [{ name: "clipboard", expected: true, found: state === undefined ? undefined : state !== "denied" }];
  },
};

/** A file is made and put into a link, as the pane does it, and let go of. */
const downloadProbe: Probe = {
  names: ["download"],
  take: () => {
    const { document } = globalThis as Surroundings;
    const link = document?.createElement("a");
    ask("download", link !== undefined && "download" in link);
    const address = URL.createObjectURL(new Blob(["1"]));
    URL.revokeObjectURL(address);
    const found = address.startsWith("blob:") && possibleDownloads().files;
    return Promise.resolve([{ name: "download", expected: true, found }]);
  },
};

export const browserProbes: Probe[] = [clipboardProbe, downloadProbe];

import type { update as chinese } from "../zh-CN/update";

export const update: typeof chinese = {
  missingFile:
    "A file of the add-in did not arrive: it may just have been updated, or the network is down. Choose Reload; if that does not help, tell your administrator.",
  otherVersion: (server, pane) =>
    `The server has version ${server} of the add-in, this pane is still ${pane}. Choose Reload; the scores in the sheet stay as they are.`,
  reload: "Reload",
};

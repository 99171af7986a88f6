import type { server as chinese } from "../zh-CN/server";

export const server: typeof chinese = {
  heading: "Server of the add-in “Indicator scoring”",
  answers:
    "The server answers: this page is open, so address and network are right, and so is the certificate if the browser did not warn.",
  useExcel: "Scoring is done in Excel; nothing can be done in a browser.",
  manual: "User manual",
  noButton:
    "For administrators: if there is no button “Check files and settings” below, the folder app is incomplete, or the browser is too old.",
  check: "Check files and settings",
  checkAgain: "Check again",
  checking: (done, count) => `Checking: ${done} of ${count}`,
  right: (version, count) =>
    `Everything is right: version ${version}, all ${count} files are there with the right contents, and so are the server's settings.`,
  wrong: (count) => (count === 1 ? "One thing is wrong:" : `${count} things are wrong:`),
  settings: "Server settings",
  faults: {
    list: "files.json did not arrive, so it is not known which files there should be. Upload all files of dist/ and check again.",
    insecure:
      "This page was not opened by https, and the browser refuses to calculate. Open it by its address with https.",
    missing: "The server does not have this file. Upload it again.",
    status: (status) =>
      `The server refuses this file (${status}). Check the right to read it and the server's restrictions.`,
    unreachable:
      "Nothing arrived: the network is down, or a device in between blocks it. Check again; if that does not help, look at firewall and proxy.",
    changed:
      "The contents differ from the list: the upload is incomplete, of another version, or changed line ends (use binary mode), or a proxy answers with an old file. Upload it again.",
    type: (type) =>
      `The server calls it “${type || "(nothing)"}”, so browsers do not run it. Set the file types as the samples in dist/deploy/ do.`,
    address: (listed, here) =>
      `The manifest was made for ${listed}, but this is ${here}. Excel uses the manifest's address only: open that one, or build again for this one.`,
    policy:
      "There is no Content-Security-Policy, or it differs from the sample. Without it office.js asks Microsoft's telemetry server. Use the sample in dist/deploy/; where the parent site sends another policy, remove that one.",
    ancestors:
      "The Content-Security-Policy does not say who may show the pane (frame-ancestors 'self'). Use the sample in dist/deploy/.",
    sniffing: "X-Content-Type-Options: nosniff is missing. Use the sample in dist/deploy/.",
    pageKept:
      "Pages may be kept without asking the server, so users see old ones after an upgrade. Set Cache-Control: no-cache as the sample does.",
    iconNotKept:
      "Icons may not be kept, so Office shows a generic icon instead. Set Cache-Control: max-age for assets/ as the sample does.",
    exposed:
      "The folder deploy is for administrators, and anybody can open it. Delete it, or keep it from being served as the sample does.",
  },
};

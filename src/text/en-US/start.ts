import type { start as chinese } from "../zh-CN/start";

const works =
  "Scoring sheets that are already made need no add-in: open them in Excel or WPS to fill in, check and print.";

export const start: typeof chinese = {
  webPage: `This page is opened by Excel and does nothing in a browser. ${works}`,
  otherProgram: `This add-in works in Excel only. ${works}`,
  wps: `WPS cannot run this add-in; use Excel 2021 or later, or Microsoft 365. ${works}`,
  oldExcel: `This version of Excel is too old for the add-in; use Excel 2021 or later, or Microsoft 365. ${works}`,
  internetExplorer: `Excel shows its pane in Internet Explorer on this computer, where the add-in cannot run. Ask your administrator for the Microsoft Edge WebView2 Runtime and Excel 2021 or later. ${works}`,
  missingFile:
    "The add-in's file “{file}” did not arrive: it may just have been updated, the network may be down, or the server may lack the file. Choose Reload; if that does not help, tell your administrator this sentence.",
  notStarted: `The add-in did not start. Choose Reload; if that does not help, tell your administrator. ${works}`,
  noAnswer:
    "Excel has not answered for 20 seconds. Choose Reload; if that does not help, close Excel and open it again.",
  example: "Download an example that is filled in",
  exampleName: "Scoring example.xlsx",
};

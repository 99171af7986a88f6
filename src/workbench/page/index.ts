/** The page of the workbench: a spreadsheet, and the pane beside it. */
export {};

export { pane } from "./pane";
export { sheet } from "./sheet";
export * as terms from "./terms";
export { update } from "./update";

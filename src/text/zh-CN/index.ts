export { pane } from "./pane";
export { sheet } from "./sheet";
export { update } from "./update";

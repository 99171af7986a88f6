export { cli } from "./cli";
export { errors } from "./errors";
export { findings } from "./findings";
export { pane } from "./pane";
export { sheet } from "./sheet";
export { start } from "./start";
export { workbench } from "./workbench";

import type { Text } from "..";

export const pane: Text["pane"] = {};

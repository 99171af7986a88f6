import type { Text } from "..";

export const cli: Text["cli"] = {};

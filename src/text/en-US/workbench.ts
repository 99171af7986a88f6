import type { Text } from "..";

export const workbench: Text["workbench"] = {};

import type { Text } from "..";

export const errors: Text["errors"] = {};

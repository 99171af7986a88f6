import type { Text } from "..";

export const sheet: Text["sheet"] = {};

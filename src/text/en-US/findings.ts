import type { Text } from "..";

export const findings: Text["findings"] = {};

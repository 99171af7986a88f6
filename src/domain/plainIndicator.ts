/** An indicator as programs get it and definitions keep it: what it is, without where it was found. */

import type { Indicator } from "./indicatorSystem";

export function plainIndicator({ number, path, name, weight, description, kind }: Indicator): Indicator {
  return { number, path, name, weight, description, ...(kind !== undefined && { kind }) };
}

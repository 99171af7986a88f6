/** A probe of the self-check: draws one part of the plan into the temporary sheet and reads it back. */

import type { ProbeName } from "../../text/selfCheck";
import type { Sheet } from "../../workbook/workbook";
import type { Canvas } from "../canvas";

/** The temporary sheet in a request of the probe's own. */
export interface ProbePlace {
  context: Excel.RequestContext;
  canvas: Canvas;
  plan: Sheet;
}

/** What should be there and what is, both as plain data; `undefined` where this Excel cannot tell. */
export interface Reading {
  name: ProbeName;
  expected: unknown;
  found: unknown;
  /** Lengths may differ so much: programs round them to whole pixels. */
  near?: number;
}

export interface Probe {
  /** What is not known where the probe fails. */
  names: ProbeName[];
  /** Rejects with whatever Excel says. */
  take: (place: ProbePlace) => Promise<Reading[]>;
}

/** A reading once the request is answered. */
export type Asked = Omit<Reading, "found"> & { found: () => unknown };

/** A probe of one request: drawn, and asked for at once. */
export function probe(names: ProbeName[], drawAndAsk: (place: ProbePlace) => Asked[]): Probe {
  return {
    names,
    take: async (place) => {
      const asked = drawAndAsk(place);
      await place.context.sync();
      return asked.map((each) => ({ ...each, found: each.found() }));
    },
  };
}

/** Whether this Excel has a set, or a member. @throws Error with its name for a code where it has not */
export function ask(set: string, there = Office.context.requirements.isSetSupported(set)): void {
  if (!there) throw Object.assign(new Error(set), { code: set });
}

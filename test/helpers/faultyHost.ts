/** Makes the workbench's host lack single members, or keep them otherwise than they were written: as another Excel might. */

import { apiNotFound, HostError } from "../../src/workbench/host/hostError";
import { HostObject } from "../../src/workbench/host/members";

export interface Faults {
  /** `PageLayout.setPrintArea`: the host does not know it. */
  lacks?: string[];
  /** `RangeFormat.rowHeight`: what the host keeps of a value that is written. */
  keeps?: Record<string, (written: unknown) => unknown>;
  /** `WorksheetFreezePanes.freezeAt`: accepted, and of no effect. */
  ignores?: string[];
  /** `Range.merge`: the code that the host answers with. */
  fails?: Record<string, string>;
}

/** Until `jest.restoreAllMocks`. */
export function withFaults({ lacks = [], keeps = {}, ignores = [], fails = {} }: Faults): void {
  const real = { scalar: HostObject.prototype.scalar, call: HostObject.prototype.call };
  const check = (name: string): void => {
    if (lacks.includes(name)) throw apiNotFound(name);
    if (fails[name] !== undefined) throw new HostError(fails[name], name);
  };
  jest.spyOn(HostObject.prototype, "scalar").mockImplementation(function (this: HostObject, member) {
    const name = `${this.members.name}.${member}`;
    check(name);
    const scalar = real.scalar.call(this, member);
    const keep = keeps[name];
    if (!keep || !scalar.set) return scalar;
    return { get: scalar.get, set: (it, value, session) => scalar.set?.(it, keep(value), session) };
  });
  jest.spyOn(HostObject.prototype, "call").mockImplementation(function (this: HostObject, member, args, session) {
    const name = `${this.members.name}.${member}`;
    check(name);
    return ignores.includes(name) ? undefined : real.call.call(this, member, args, session);
  });
}

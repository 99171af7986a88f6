/** Answers office.js's load: the selected properties of an object, or of each item of a collection. */

import { isNewer } from "./apiSets";
import type { HostObject } from "./members";
import type { Action } from "./protocol";
import type { Session } from "./session";

export type QueryInfo = NonNullable<Action["QueryInfo"]>;

/** What formulas can have changed. */
const calculated = new Set(["values", "text", "valueTypes", "formulas", "formula", "value", "name", "maximum", "*"]);

/** Whether a query wants something that must be worked out first; one that selects nothing wants everything. */
export function needsCalculation(selected: string[]): boolean {
  return selected.length === 0 || selected.some((path) => calculated.has(path.split("/").at(-1) ?? ""));
}

/** As the wire carries names: `rowCount` → `RowCount`, `_ReferenceId` as it is. */
const wireName = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

export function query(target: HostObject, info: QueryInfo, session: Session): Record<string, unknown> {
  const { items } = target.members;
  const asked = [...(info.Select ?? []), ...(info.Expand ?? []).map((path) => `${path}/*`)];
  if (!items) return select(target, asked, session);
  const selected = asked.map((path) => path.replace(/^items\//, ""));
  const own = selected.filter((path) => Object.hasOwn(target.members.scalars ?? {}, path));
  const ofItems = selected.filter((path) => !own.includes(path));
  const skip = info.Skip ?? 0;
  const some = items(target.it, session).slice(skip, info.Top === undefined ? undefined : skip + info.Top);
  const answer = own.length || !selected.length ? select(target, own, session) : {};
  if (selected.length && !ofItems.length) return answer;
  return { ...answer, _Items: some.map((item) => ({ ...select(item, ofItems, session), ...found(item, session) })) };
}

/** What office.js finds an item again by; ranges it asks for where it needs it. */
function found(item: HostObject, session: Session): Record<string, unknown> {
  const { _ReferenceId, ...identity } = item.identity(session);
  return identity;
}

function select(target: HostObject, selected: string[], session: Session): Record<string, unknown> {
  const answer: Record<string, unknown> = {};
  const deeper = new Map<string, string[]>();
  if (selected.length === 0) Object.assign(answer, everything(target, session));
  for (const path of selected) {
    const [name = "", ...rest] = path.split("/");
    if (name === "*" || (name === "$all" && !rest.length)) Object.assign(answer, everything(target, session));
    else if (rest.length || isPart(target, name))
      deeper.set(name, [...(deeper.get(name) ?? []), ...(rest.length ? [rest.join("/")] : [])]);
    else answer[wireName(name)] = scalar(target, name, session);
  }
  for (const [name, paths] of deeper) answer[wireName(name)] = part(target, name, paths, session);
  return answer;
}

const isPart = (target: HostObject, name: string) => Object.hasOwn(target.members.parts ?? {}, name);

function scalar(target: HostObject, name: string, session: Session): unknown {
  session.guard(target.members.name, name);
  return target.scalar(name).get(target.it, session);
}

function part(target: HostObject, name: string, paths: string[], session: Session): unknown {
  session.guard(target.members.name, name);
  const opened = target.part(name, session);
  return opened && query(opened, { Select: paths }, session);
}

/** All properties that the add-in may read, for a load that names none. */
function everything(target: HostObject, session: Session): Record<string, unknown> {
  const { scalars = {}, name } = target.members;
  const { apiSets, floor } = session.state;
  const readable = Object.keys(scalars).filter((one) => {
    const set = apiSets[`${name}.${one}`];
    return !one.startsWith("_") && (set === undefined || !isNewer(set, floor));
  });
  return Object.fromEntries(readable.map((one) => [wireName(one), scalar(target, one, session)]));
}

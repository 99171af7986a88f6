/** How an Excel class is described to the host: one table of members a class, and the objects made from it. */

import { apiNotFound } from "./hostError";
import type { Session } from "./session";

export interface Scalar<T> {
  get: (it: T, session: Session) => unknown;
  /** Missing where office.js's property is read-only. */
  set?: (it: T, value: unknown, session: Session) => void;
}

/** The members of one Excel class, under office.js's names in camelCase. */
export interface Members<T> {
  name: string;
  scalars?: Record<string, Scalar<T>>;
  /** Properties that are objects; null is office.js's null object. */
  parts?: Record<string, (it: T, session: Session) => HostObject | null>;
  /** Methods, whether they answer with an object, a plain value or nothing. */
  calls?: Record<string, (it: T, args: unknown[], session: Session) => unknown>;
  /** A collection's indexer: `getItem(key)`. */
  item?: (it: T, key: unknown, session: Session) => HostObject;
  /** A collection's `items`. */
  items?: (it: T, session: Session) => HostObject[];
  /** What office.js finds the object again by: `Id`, `_Id` or `_ReferenceId`. */
  identity?: (it: T, session: Session) => Record<string, unknown>;
}

/** An object of the host as a request sees it. */
export class HostObject {
  private constructor(
    readonly members: Members<unknown>,
    readonly it: unknown,
  ) {}

  static of<T>(members: Members<T>, it: T): HostObject {
    return new HostObject(members as Members<unknown>, it);
  }

  /** The thing itself, if it is of that class. */
  as<T>(members: Members<T>): T | undefined {
    return (this.members as unknown) === members ? (this.it as T) : undefined;
  }

  scalar(name: string): Scalar<unknown> {
    return own(this.members.scalars, name) ?? this.unknownMember(name);
  }

  part(name: string, session: Session): HostObject | null {
    return (own(this.members.parts, name) ?? this.unknownMember(name))(this.it, session);
  }

  call(name: string, args: unknown[], session: Session): unknown {
    return (own(this.members.calls, name) ?? this.unknownMember(name))(this.it, args, session);
  }

  item(key: unknown, session: Session): HostObject {
    return (this.members.item ?? this.unknownMember("getItem"))(this.it, key, session);
  }

  identity(session: Session): Record<string, unknown> {
    return this.members.identity?.(this.it, session) ?? {};
  }

  private unknownMember(name: string): never {
    throw apiNotFound(`workbench does not know ${this.members.name}.${name}`);
  }
}

function own<V>(table: Record<string, V> | undefined, name: string): V | undefined {
  return table && Object.hasOwn(table, name) ? table[name] : undefined;
}

/** A read-only property that is always the same. */
export function always<T>(value: unknown): Scalar<T> {
  return { get: () => value };
}

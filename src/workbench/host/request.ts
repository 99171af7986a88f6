/** Carries out one request of office.js, action by action. */

import { asText } from "./argument";
import { referenced, workbookObject } from "./classes/workbook";
import { apiNotFound, invalidArgument, itemNotFound } from "./hostError";
import { HostObject } from "./members";
import { type Action, ActionType, type ObjectPath, PathType, type Request, type Response } from "./protocol";
import { needsCalculation, query, type QueryInfo } from "./query";
import type { Session } from "./session";

/** What the runtime tells its host apart from Excel's own API: accepted, and of no effect. */
const service = Symbol("service");
type Target = HostObject | null | typeof service;

/** Wire names are PascalCase, the tables are in camelCase; private names begin with an underscore. */
const memberName = (wire: string) => wire.charAt(0).toLowerCase() + wire.slice(1);

export class RequestRun {
  private readonly objects = new Map<number, Target>();
  readonly response: Response = { Results: [], TraceIds: [] };
  /** The member at work, for the error's location. */
  location = "";

  constructor(
    private readonly request: Request,
    private readonly session: Session,
    /** Brings the formulas' values up to date. */
    private readonly calculate: () => Promise<void>,
  ) {}

  async action(action: Action): Promise<void> {
    if (action.ActionType === ActionType.trace) {
      this.response.TraceIds.push(action.Id);
      this.response.Results.push({ ActionId: action.Id, Value: null });
      return;
    }
    const target = this.object(action.ObjectPathId);
    const value = target === service ? null : await this.act(action, target);
    this.response.Results.push({ ActionId: action.Id, Value: value });
  }

  private async act(action: Action, target: HostObject | null): Promise<unknown> {
    if (action.ActionType === ActionType.instantiate) return target && target.identity(this.session);
    if (action.ActionType === ActionType.query) return target && this.load(target, action.QueryInfo ?? {});
    if (!target && action.Name.startsWith("_")) return null;
    if (!target) throw itemNotFound(`${memberName(action.Name)} of a null object`);
    const name = this.enter(target, action.Name);
    const args = this.arguments(action);
    if (action.ActionType === ActionType.method) {
      const answer = target.call(name, args, this.session);
      return answer instanceof HostObject ? answer.identity(this.session) : (answer ?? null);
    }
    if (action.ActionType !== ActionType.setProperty)
      throw apiNotFound(`workbench does not know actions of type ${action.ActionType}`);
    const { set } = target.scalar(name);
    if (!set) throw invalidArgument(`${this.location} is read-only`);
    set(target.it, args[0], this.session);
    return null;
  }

  private async load(target: HostObject, info: QueryInfo): Promise<unknown> {
    this.location = `${target.members.name}.load`;
    this.session.refuseDeleted(target.it);
    if (needsCalculation(info.Select ?? [])) await this.calculate();
    return query(target, info, this.session);
  }

  /** Notes the member as the place of an error and refuses it where it is too new. */
  private enter(target: HostObject, wire: string): string {
    const name = memberName(wire);
    this.location = `${target.members.name}.${name}`;
    if (!wire.startsWith("_")) this.session.refuseDeleted(target.it);
    this.session.guard(target.members.name, name);
    return name;
  }

  /** The object of a path; made once a request, so that an Add adds once. */
  private object(id: number): Target {
    if (!this.objects.has(id)) {
      const path = this.request.ObjectPaths[String(id)];
      if (!path) throw invalidArgument(`object path ${id}`);
      this.objects.set(id, this.make(path));
    }
    return this.objects.get(id) ?? null;
  }

  private make(path: ObjectPath): Target {
    if (path.ObjectPathType === PathType.global) return workbookObject();
    if (path.ObjectPathType === PathType.newObject) return this.service(path.Name);
    if (path.ObjectPathType === PathType.reference) return referenced(this.session, path.Name) ?? this.gone(path.Name);
    if (path.ObjectPathType === PathType.nothing) return null;
    const parent = this.object(path.ParentObjectPathId ?? 0);
    if (parent === null || parent === service) return parent;
    if (path.ObjectPathType === PathType.indexer) {
      this.location = `${parent.members.name}.getItem`;
      return parent.item(this.arguments(path)[0], this.session);
    }
    const name = this.enter(parent, path.Name);
    if (path.ObjectPathType === PathType.property) return parent.part(name, this.session);
    const answer = parent.call(name, this.arguments(path), this.session);
    return answer instanceof HostObject ? answer : null;
  }

  private service(name: string): typeof service {
    if (/^Microsoft\.(InternalService|Telemetry|SfxService|Office\.|DynamicRibbon|Experiment)/.test(name))
      return service;
    throw apiNotFound(`workbench does not know ${name}`);
  }

  private gone(id: string): never {
    throw itemNotFound(`cells of ${id}`);
  }

  /** The arguments, with objects where office.js names their paths. */
  private arguments({ ArgumentInfo }: Action | ObjectPath): unknown[] {
    const args = ArgumentInfo?.Arguments ?? [];
    const ids = ArgumentInfo?.ReferencedObjectPathIds ?? [];
    return args.map((argument, at) => {
      const id = ids[at];
      return typeof id === "number" && id > 0 ? this.argument(id) : this.withObjects(argument);
    });
  }

  private argument(id: number): HostObject {
    const object = this.object(id);
    if (!(object instanceof HostObject)) throw itemNotFound("an argument that is a null object");
    return object;
  }

  /** An object's fields may stand for objects too: `{list: {source: {_ObjectPathId: 7}}}`. */
  private withObjects(argument: unknown): unknown {
    if (typeof argument !== "object" || argument === null || Array.isArray(argument)) return argument;
    if ("_ObjectPathId" in argument) return this.argument(Number(argument._ObjectPathId));
    return Object.fromEntries(Object.entries(argument).map(([name, value]) => [name, this.withObjects(value)]));
  }
}

/** Reads a request, or says InvalidArgument. */
export function readRequest(json: string): Request {
  const request = JSON.parse(asText(json, "request")) as Partial<Request>;
  if (!Array.isArray(request.Actions) || typeof request.ObjectPaths !== "object") throw invalidArgument("request");
  return request as Request;
}

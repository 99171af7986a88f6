/** The events that the host can tell, under office.js's numbers. */

export const eventType = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
} as const;

export interface HostEvent {
  type: number;
  /** A sheet's id, `Workbook` for those who listen to all sheets, or `Document`. */
  target: string;
  message: Record<string, unknown>;
}

/** The selection moved, for `workbook.onSelectionChanged`: older than the rich API, it goes by the document's own event. */
export const documentSelectionChanged: HostEvent = { type: 2, target: "Document", message: {} };

const registrations: Record<string, number> = {
  DataChanged: eventType.changed,
  Activated: eventType.activated,
  Deactivated: eventType.deactivated,
  Added: eventType.added,
  SelectionChanged: eventType.selectionChanged,
  Deleted: eventType.deleted,
};

/** Who listens to what is kept with the session. */
type Listening = { state: { listeners: Set<string> } };

type Register<T> = Record<string, (it: T, args: unknown[], session: Listening) => void>;

/** The calls by which office.js begins and ends listening to these events of an object. */
export function eventCalls<T>(events: (keyof typeof registrations)[], targetOf: (it: T) => string): Register<T> {
  const calls: Register<T> = {};
  for (const event of events) {
    const key = (it: T) => `${registrations[event]} ${targetOf(it)}`;
    calls[`_Register${event}Event`] = (it, _, session) => void session.state.listeners.add(key(it));
    calls[`_Unregister${event}Event`] = (it, _, session) => void session.state.listeners.delete(key(it));
  }
  return calls;
}

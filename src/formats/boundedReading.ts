/** Keeps the library from reading on behind the end of a damaged record: it would do so without an end, and fill the memory. */

/** It may run a little ahead. */
const slack = 64 * 1024;

/** Bytes of a number: some programs write records that are too short for theirs, and others open them. */
const largestNumber = 8;

/** How the library reads from bytes: it hands itself to them as a property. */
type Read = (this: Uint8Array, size: number, kind?: string) => unknown;

const [place, reader] = [Symbol("place"), Symbol("reader")];
type Placed = Uint8Array & { [place]?: number; [reader]?: Read };

const guards: Record<"l" | "read_shift", PropertyDescriptor & ThisType<Placed>> = {
  /** Where it is. */
  l: {
    configurable: true,
    get() {
      return this[place];
    },
    set(to: number) {
      if (!(to <= this.length + slack)) throw new RangeError("behind the end of a record");
      this[place] = to;
    },
  },
  read_shift: {
    configurable: true,
    get() {
      return this[reader];
    },
    set(read: Read) {
      this[reader] = function (size, kind) {
        if (size > Math.max(largestNumber, this.length)) throw new RangeError("longer than the record");
        return read.call(this, size, kind);
      };
    },
  },
};

/** Runs `action`; while it runs, reading past the end of a record throws. It guards synchronous work only. @throws RangeError, and what `action` throws */
export function withinBounds<T>(action: () => T): T {
  Object.defineProperties(Uint8Array.prototype, guards);
  try {
    return action();
  } finally {
    for (const name of Object.keys(guards)) Reflect.deleteProperty(Uint8Array.prototype, name);
  }
}

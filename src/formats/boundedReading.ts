/** Keeps the library from reading on behind the end of a damaged record: it would do so without an end, and fill the memory. */

/** The library keeps its place in bytes as their property of this name. */
const placeName = "l";
const place = Symbol("place");
/** It may run a little ahead. */
const slack = 64 * 1024;

type Placed = Uint8Array & { [place]?: number };

/** What is done at once inside of `action` and moves its place too far fails. @throws RangeError, and what `action` throws */
export function withinBounds<T>(action: () => T): T {
  Object.defineProperty(Uint8Array.prototype, placeName, {
    configurable: true,
    get(this: Placed) {
      return this[place];
    },
    set(this: Placed, to: number) {
      if (!(to <= this.length + slack)) throw new RangeError("behind the end of a record");
      this[place] = to;
    },
  });
  try {
    return action();
  } finally {
    Reflect.deleteProperty(Uint8Array.prototype, placeName);
  }
}

/** How raw deflated data become again what they were: one way for browsers, a quicker one for Node. */

export interface Inflater {
  /**
   * All that comes out, or as much of it as `room` takes: no more is ever made, whatever the data hold. Who gives room for
   * one byte more than is expected sees by it that there is more. It stands in the room or elsewhere.
   * @throws Error where the data are damaged; also where more would come out than there is room for
   */
  all(data: Uint8Array, room: Uint8Array): Uint8Array;
  /** The first bytes that come out, `most` at the most, or fewer: somewhere the data are cut off. @throws Error where they are damaged */
  beginning(data: Uint8Array, most: number): Uint8Array;
}

/** How raw deflated data become again what they were: one way for browsers, a quicker one for Node. */

export interface Inflater {
  /**
   * All that comes out, but never more than `most` bytes: whoever asks for one byte more than is expected sees by it that
   * there is more. It stands until something else is inflated, or as long as it is `kept`.
   * @throws Error where the data are damaged; also where more would come out
   */
  all(data: Uint8Array, most: number, kept: boolean): Uint8Array;
  /** The first bytes that come out, `most` at the most, or fewer: somewhere the data are cut off. @throws Error where they are damaged */
  beginning(data: Uint8Array, most: number): Uint8Array;
}

/** Tries a thing once more when it fails: for putting back what was begun, when Excel was only busy for a moment. */

export function twice<T>(work: () => Promise<T>): Promise<T> {
  return work().catch(work);
}

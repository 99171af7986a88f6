/** Recognises that the server no longer has a file of this page's version, as after an upgrade: only reloading helps. */

/** webpack marks errors of scripts and styles that did not load like this. */
export function isMissingFile(error: unknown): boolean {
  const { name, code } = (error ?? {}) as { name?: unknown; code?: unknown };
  return name === "ChunkLoadError" || code === "CSS_CHUNK_LOAD_FAILED";
}

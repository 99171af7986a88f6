/** The server no longer has a file of this page's version, as after an upgrade: only loading the page anew helps. */

/** Whether an error says so. webpack gives scripts and styles that did not arrive these marks. */
export function isMissingFile(error: unknown): boolean {
  const { name, code } = (error ?? {}) as { name?: unknown; code?: unknown };
  return name === "ChunkLoadError" || code === "CSS_CHUNK_LOAD_FAILED";
}

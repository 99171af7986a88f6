/** Asks the server which version of the add-in it has. */

/** Null where it does not say, or cannot be reached: what is loaded goes on working then. */
export async function deployedVersion(): Promise<string | null> {
  try {
    const response = await fetch("version.json", { cache: "no-cache" });
    const { version } = (await response.json()) as { version?: unknown };
    return typeof version === "string" ? version : null;
  } catch {
    return null; // The server is away, or answers with something else: nothing that the person could do about it.
  }
}

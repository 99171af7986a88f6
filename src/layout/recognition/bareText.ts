/** Texts without their spaces: people and programs put some where none were. */

/** `bareText("体制 机制\n")` → `"体制机制"`; empty for what is no text. */
export function bareText(value: unknown): string {
  if (typeof value !== "string") return "";
  // Most texts have none, and to see that is quicker than to put them together anew.
  return /\s/.test(value) ? value.replace(/\s/g, "") : value;
}

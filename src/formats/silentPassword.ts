/** Which passwords are tried on an encrypted workbook. */

/** Excel gives this one to files whose structure is locked or that are meant to be read only, and opens them with it without asking. */
const silentPassword = "VelvetSweatshop";

/** The given one first: it is meant for all files, and some of them may need none. */
export function passwordsFor(given: string | null): string[] {
  return given === null ? [silentPassword] : [given, silentPassword];
}

/** The sentence for a file that cannot be opened, read or written. */

import type { Language } from "../text";
import { cliText } from "../text/cli";
import { refusalSentence } from "../text/files";
import { UnreadableFile } from "../xlsx/unreadableFile";

/** One sentence; an error that is not about the file is rethrown. */
export function sentenceForFile(error: unknown, language: Language): string {
  const text = cliText(language);
  if (error instanceof UnreadableFile) return refusalSentence({ reason: error.reason, detail: "" }, language);
  switch (codeOf(error)) {
    case "ENOENT":
      return text.files.missing;
    case "EISDIR":
      return text.files.isFolder;
    case "ENOTDIR":
      return text.files.notAFolder;
    case "EACCES":
    case "EPERM":
    case "EROFS":
      return text.files.forbidden;
    case "ENOSPC":
      return text.files.diskFull;
    case "EEXIST":
      return text.files.exists;
    case null:
      throw error;
    default:
      return text.files.other(codeOf(error) ?? "");
  }
}

/** The code of an error of the system or of Node, such as `ENOENT`; null for any other. */
export function codeOf(error: unknown): string | null {
  const code = typeof error === "object" && error !== null && "code" in error ? error.code : null;
  return typeof code === "string" ? code : null;
}

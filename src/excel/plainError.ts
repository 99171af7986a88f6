/** Errors that a person can read: Excel's codes turned into a sentence that says what happened and what to do. */

import { textFor, type Language } from "../text";

/** `message` is a sentence in the user's language; `code` is Excel's and `cause` what it threw, for those who help. */
export class PlainError extends Error {
  override name = "PlainError";

  constructor(
    message: string,
    readonly code: string,
    cause?: unknown,
  ) {
    super(message, { cause });
  }
}

/** The sentence for anything that went wrong while Excel was asked. A PlainError stays as it is. */
export function plainError(error: unknown, language: Language): PlainError {
  if (error instanceof PlainError) return error;
  const text = textFor(language).errors.excel;
  const code = codeOf(error);
  if (code === null) return new PlainError(text.unexpected, "Unexpected", error);
  const sentences: Record<string, string> = {
    InvalidOperationInCellEditMode: text.editing,
    AccessDenied: text.accessDenied,
    ItemNotFound: text.notFound,
    ItemAlreadyExists: text.nameExists,
    RequestPayloadSizeLimitExceeded: text.tooLarge,
    ResponsePayloadSizeLimitExceeded: text.tooLarge,
    InactiveWorkbook: text.inactive,
    UnsupportedFeature: text.unsupported,
    ApiNotFound: text.unsupported,
  };
  return new PlainError(sentences[code] ?? text.general(code), code, error);
}

/** Excel's error code; null for an error that is not Excel's. */
function codeOf(error: unknown): string | null {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === "string" ? code : null;
}

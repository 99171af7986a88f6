/** Excel's own error codes as kinds of failure: the one place that knows what each of them means. */

import { Failure, type FailureFacts, type FailureKind } from "../domain/failure";

/** A kind that a code alone makes. */
type BareKind = { [K in FailureKind]: FailureFacts[K] extends Record<string, never> ? K : never }[FailureKind];

const kinds: Partial<Record<string, BareKind>> = {
  InvalidOperationInCellEditMode: "cell-being-edited",
  AccessDenied: "cells-protected",
  ItemNotFound: "not-found",
  ItemAlreadyExists: "name-taken",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  InactiveWorkbook: "workbook-inactive",
  InvalidSelection: "no-cells-selected",
  UnsupportedFeature: "unsupported",
  ApiNotFound: "unsupported",
};

/** Office's codes for a sort of file that this Excel does not hand over, and for two copies that are still open. */
const fileKinds: Partial<Record<string, BareKind>> = {
  1001: "file-unsupported",
  1009: "file-unsupported",
  5000: "file-unsupported",
  5004: "file-unsupported",
  5010: "file-busy",
};

/** For anything that went wrong while Excel was asked. A Failure stays as it is. */
export function excelFailure(cause: unknown): Failure {
  if (cause instanceof Failure) return cause;
  const code = codeOf(cause);
  if (code === null) return new Failure("unexpected", {}, { cause });
  const kind = kinds[code];
  return kind ? new Failure(kind, {}, { code, cause }) : new Failure("excel-refused", { code }, { code, cause });
}

/** For what went wrong while the workbook's file was fetched. */
export function fileFailure(cause: unknown): Failure {
  if (cause instanceof Failure) return cause;
  const code = String((cause as { code?: unknown } | null)?.code ?? "");
  const kind = fileKinds[code];
  return kind ? new Failure(kind, {}, { code, cause }) : new Failure("file-failed", { code }, { code, cause });
}

/** What Excel says where it wants a password, on whichever platform. */
export function isPasswordFailure(error: unknown): error is Failure {
  return hasCode(error, "BadPassword", "AccessDenied");
}

/** Whether Excel refused with one of these codes of its own. */
export function hasCode(error: unknown, ...codes: string[]): error is Failure {
  return error instanceof Failure && error.code !== null && codes.includes(error.code);
}

/** What Excel may say where a chart or a shape is selected; the documentation names only the first for this. */
export const noCell = ["InvalidSelection", "GeneralException", "InvalidArgument"];

/** Excel's error code; null for an error that is not Excel's. */
function codeOf(error: unknown): string | null {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === "string" ? code : null;
}

/** The errors that the host answers with, under the codes that Excel uses. */

export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly httpStatus = 400,
  ) {
    super(message);
    this.name = "HostError";
  }
}

/** The workbench has not learnt this member, or it is newer than the declared floor. */
export const apiNotFound = (what: string) => new HostError("ApiNotFound", what, 404);

export const itemNotFound = (what: string) =>
  new HostError("ItemNotFound", `The requested resource doesn't exist: ${what}`, 404);

export const itemAlreadyExists = (what: string) =>
  new HostError("ItemAlreadyExists", `A resource of that name already exists: ${what}`);

export const invalidArgument = (what: string) =>
  new HostError("InvalidArgument", `The argument is invalid or missing or has an incorrect format: ${what}`);

export const accessDenied = (what: string) =>
  new HostError("AccessDenied", `You cannot perform the requested operation: ${what}`, 403);

export const internalError = (what: string) =>
  new HostError("GeneralException", `There was an internal error while processing the request: ${what}`);

/** office.js can say it, Excel would do it, but the plain workbook cannot hold it. */
export const cannotHold = (what: string) => new HostError("UnsupportedFeature", `workbench cannot hold ${what}`);

/** The types of deployTarget.js, which webpack's configuration reads as plain JavaScript. */

export const developmentOrigin: string;
export function checkedOrigin(origin: string): string;
export function manifestFor(origin: string, xml: string | Buffer): string;
export function fillExample(origin: string, text: string | Buffer, fileName: string): string;

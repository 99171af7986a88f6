/** The types of startScript.js, which webpack's configuration reads as plain JavaScript. */

export function startScript(source: string | Buffer): string;

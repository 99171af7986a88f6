/** The types of renderManual.js, which webpack's configuration reads as plain JavaScript. */

export function renderManual(markdown: string | Buffer): string;

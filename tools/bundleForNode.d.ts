/** The types of bundleForNode.js, which the command line's start reads as plain JavaScript. */

export function bundleForNode(...starts: string[]): string[];

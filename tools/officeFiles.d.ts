/** The types of officeFiles.js, which webpack's configuration reads as plain JavaScript. */

export const officeFolder: string;
export const officeFiles: { from: string; to: string }[];

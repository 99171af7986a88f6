/** Tells the open workbook from others on the same computer, without saying where it is: for what our pages say to each other. */

/** The same in every page of the add-in that is open for this workbook; workbooks that were never saved may share one. */
export function documentKey(): string {
  const { partitionKey = "", document } = Office.context as Partial<Office.Context>;
  return `${partitionKey}${fingerprint(document?.url ?? "")}`;
}

/** 32 bits (FNV-1a), in letters and digits. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}

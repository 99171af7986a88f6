/** What headers and footers say, without their codes for fonts, places and numbers. */

const codes = /&(?:"[^"]*"|K[0-9A-F]{6}|K\d\d[+-]\d{3}|\d+|[LCRBIUESXYOH])/gi;
const places = /&[LCR]/gi;
/** More of what stands there is not looked at. */
const longest = 10_000;

/** The text without codes, but with the page's number and count, and without spaces. */
export function wordsOfFooter(footer: string): string {
  return footer.replace(codes, "").replaceAll("&&", "&").replace(/\s/g, "");
}

/** The texts left, in the middle and right, of each header and footer. */
export function partsOfFooter(footer: string): string[] {
  if (footer === "") return [];
  return footer
    .slice(0, longest)
    .split(places)
    .map((part) => part.replace(codes, "").replaceAll("&&", "&").trim())
    .filter((part) => part !== "");
}

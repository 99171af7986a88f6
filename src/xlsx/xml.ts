/** Writes XML: elements, attributes, and text with what XML cannot hold escaped. */

type Attributes = Record<string, string | number | boolean | undefined>;

const markup: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\r": "&#13;",
  "\n": "&#10;",
  "\t": "&#9;",
};

/** What XML 1.0 forbids even as a character reference: controls, half surrogate pairs, two non-characters. */
const forbidden =
  // eslint-disable-next-line no-control-regex
  /[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** One element; attributes that are undefined are left out, booleans become 1 and 0. `element("c", {r: "A1"})` → `<c r="A1"/>` */
export function element(name: string, attributes: Attributes = {}, ...content: string[]): string {
  let open = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined) continue;
    open += ` ${key}="${typeof value === "string" ? escapeAttribute(value) : Number(value)}"`;
  }
  const inner = content.join("");
  return inner === "" ? `${open}/>` : `${open}>${inner}</${name}>`;
}

/** Text within an element. `escapeText('"a"<b')` → `'"a"&lt;b'` */
export function escapeText(text: string): string {
  return text.replace(/[&<>\r]/g, (c) => markup[c] ?? c).replace(forbidden, "\uFFFD");
}

/** Text within an attribute's double quotes. */
function escapeAttribute(text: string): string {
  return text.replace(/[&<>"\r\n\t]/g, (c) => markup[c] ?? c).replace(forbidden, "\uFFFD");
}

/**
 * A cell's string: what XML forbids is kept in Excel's own form `_xHHHH_`, and so is text that only looks like it.
 * `escapeString("a\u0001_x0041_")` → `"a_x0001__x005F_x0041_"`
 */
export function escapeString(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
    .replace(forbidden, hexForm)
    .replace(/\r/g, hexForm)
    .replace(/[&<>]/g, (c) => markup[c] ?? c);
}

function hexForm(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
}

/** A whole part, with its declaration. */
export function xmlPart(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
}

/** The namespaces and relationship types of a workbook's parts. */
export const namespace = {
  main: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  chart: "http://schemas.openxmlformats.org/drawingml/2006/chart",
  drawing: "http://schemas.openxmlformats.org/drawingml/2006/main",
  sheetDrawing: "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
  relationships: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  packageRelationships: "http://schemas.openxmlformats.org/package/2006/relationships",
  coreProperties: "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
  extendedProperties: "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties",
  dublinCore: "http://purl.org/dc/elements/1.1/",
  contentTypes: "http://schemas.openxmlformats.org/package/2006/content-types",
} as const;

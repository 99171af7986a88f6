/** Bends a scoring sheet's file as somebody does who wants a cell to be seen otherwise: its look, what lies on it, what it holds. */

import { parseArea } from "../../src/workbook/address";
import { partNames, type Parts } from "./hostile";

const styleName = "xl/styles.xml";

/** The sheet's part with one text in the place of another, which must be there. */
export function inSheet(parts: Parts, from: string | RegExp, to: string | ((...found: string[]) => string)): Parts {
  const before = parts[partNames.sheet] ?? "";
  const after = before.replace(from, to as string);
  if (after === before) throw new Error(`nothing to replace: ${String(from)}`);
  return { ...parts, [partNames.sheet]: after };
}

/** One cell's element, whatever it holds. */
const elementOf = (cell: string): RegExp => new RegExp(`<c r="${cell}"((?: [a-z]+="[^"]*")*)(?:/>|>([^]*?)</c>)`);

/** The cell with other attributes or other content; `change` is given both. */
export function withCell(
  parts: Parts,
  cell: string,
  change: (attributes: string, inside: string) => { attributes?: string; inside?: string },
): Parts {
  return inSheet(parts, elementOf(cell), (_, attributes = "", inside = "") => {
    const changed = { attributes, inside, ...change(attributes, inside) };
    return `<c r="${cell}"${changed.attributes}>${changed.inside}</c>`;
  });
}

/** A look: what stands in a font, a fill, an alignment, a number format's code. */
export interface BentLook {
  font?: string;
  fill?: string;
  alignment?: string;
  format?: string;
}

const itemsOf = (styles: string, list: string): string[] =>
  new RegExp(`<${list}[^>]*>([^]*?)</${list}>`)
    .exec(styles)?.[1]
    ?.match(/<(font|fill|xf)(?: [^>]*?)?(?:\/>|>[^]*?<\/\1>)/g) ?? [];

/** The cell with its own look but for what is given. */
export function withLook(parts: Parts, cell: string, { font, fill, alignment, format }: BentLook): Parts {
  let styles = parts[styleName] ?? "";
  const add = (list: string, item: string): number => {
    const place = itemsOf(styles, list).length;
    styles = styles.replace(`</${list}>`, () => `${item}</${list}>`);
    return place;
  };
  const own = Number(/ s="(\d+)"/.exec(elementOf(cell).exec(parts[partNames.sheet] ?? "")?.[1] ?? "")?.[1] ?? 0);
  let xf = itemsOf(styles, "cellXfs")[own] ?? "<xf/>";
  const set = (name: string, value: number): void => {
    xf = xf.replace(new RegExp(` ${name}="\\d+"`), "").replace("<xf", `<xf ${name}="${value}"`);
  };
  if (font !== undefined) set("fontId", add("fonts", `<font>${font}</font>`));
  if (fill !== undefined) set("fillId", add("fills", `<fill>${fill}</fill>`));
  if (alignment !== undefined) xf = xf.replace(/<alignment[^>]*\/>/, `<alignment ${alignment}/>`);
  if (format !== undefined) {
    const id = 300 + (styles.match(/<numFmt /g) ?? []).length;
    const item = `<numFmt numFmtId="${id}" formatCode="${format.replace(/"/g, "&quot;")}"/>`;
    styles = styles.replace("</numFmts>", () => `${item}</numFmts>`);
    set("numFmtId", id);
  }
  const place = add("cellXfs", xf);
  const bent = withCell(parts, cell, (attributes) => ({
    attributes: `${attributes.replace(/ s="\d+"/, "")} s="${place}"`,
  }));
  return { ...bent, [styleName]: styles };
}

/** A conditional format on the cell: its rule, and the look that it gives. */
export function withCondition(parts: Parts, cell: string, rule: (difference: number) => string, look = ""): Parts {
  const styles = parts[styleName] ?? "";
  const place = (styles.match(/<dxf>/g) ?? []).length;
  const formats = `<conditionalFormatting sqref="${cell}">${rule(place)}</conditionalFormatting>`;
  return {
    ...parts,
    [styleName]: styles.replace("</dxfs>", () => `<dxf>${look}</dxf></dxfs>`),
    [partNames.sheet]: (parts[partNames.sheet] ?? "").replace(
      "<conditionalFormatting",
      () => `${formats}<conditionalFormatting`,
    ),
  };
}

/** Something drawn over a cell: `thing` is its element. */
export function withDrawing(parts: Parts, cell: string, thing: string): Parts {
  const { row, column } = parseArea(cell);
  const xdr = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
  const corner = (name: string, right: number, down: number): string =>
    `<xdr:${name}><xdr:col>${column + right}</xdr:col><xdr:colOff>100000</xdr:colOff><xdr:row>${row + down}</xdr:row><xdr:rowOff>100000</xdr:rowOff></xdr:${name}>`;
  const anchor = `<xdr:twoCellAnchor>${corner("from", 0, 0)}${corner("to", 0, 0)}${thing}<xdr:clientData/></xdr:twoCellAnchor>`;
  const inside = `<xdr:wsDr xmlns:xdr="${xdr}" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">${anchor}</xdr:wsDr>`;
  return withPart(parts, "drawing", "drawing", "bent1.xml", inside);
}

/** A part of the sheet that a relation of it refers to. */
function withPart(parts: Parts, element: string, type: string, part: string, inside: string): Parts {
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  return {
    ...inSheet(parts, "</worksheet>", `<${element} xmlns:r="${office}" r:id="bent1"/></worksheet>`),
    "xl/worksheets/_rels/sheet1.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="bent1" Type="${office}/${type}" Target="../drawings/${part}"/></Relationships>`,
    [`xl/drawings/${part}`]: inside,
  };
}

/** A control over a cell, as today's programs say where it is. */
export function withControl(parts: Parts, cell: string): Parts {
  const { row, column } = parseArea(cell);
  const xdr = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
  const corner = (name: string, more: number): string =>
    `<${name}><xdr:col>${column + more}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row + more}</xdr:row><xdr:rowOff>0</xdr:rowOff></${name}>`;
  const control = `<control shapeId="1025"><controlPr><anchor>${corner("from", 0)}${corner("to", 1)}</anchor></controlPr></control>`;
  return inSheet(parts, "</worksheet>", `<controls xmlns:xdr="${xdr}">${control}</controls></worksheet>`);
}

/** A control or a comment over a cell, as older programs draw it; as theirs, it is not well formed. */
export function withOlderDrawing(parts: Parts, cell: string, kind: string): Parts {
  const { row, column } = parseArea(cell);
  const anchor = [column, 0, row, 0, column + 1, 0, row + 1, 0].join(", ");
  const inside = `<xml><v:shape><v:textbox>7<br></v:textbox><x:ClientData ObjectType="${kind}"><x:Anchor>${anchor}</x:Anchor></x:ClientData></v:shape></xml>`;
  return withPart(parts, "legacyDrawing", "vmlDrawing", "bent1.vml", inside);
}

/** Several shapes as one. */
export const group = (...shapes: string[]): string =>
  `<xdr:grpSp><xdr:nvGrpSpPr><xdr:cNvPr id="9" name="2"/></xdr:nvGrpSpPr>${shapes.join("")}</xdr:grpSp>`;

/** A shape with a text, or without a ground of its own. */
export const shape = (text: string, hollow = false, hidden = false): string =>
  `<xdr:sp><xdr:nvSpPr><xdr:cNvPr id="2" name="1"${hidden ? ' hidden="1"' : ""}/></xdr:nvSpPr><xdr:spPr>${hollow ? "<a:noFill/>" : "<a:solidFill/>"}</xdr:spPr>` +
  `<xdr:txBody><a:p>${text === "" ? "" : `<a:r><a:t>${text}</a:t></a:r>`}</a:p></xdr:txBody></xdr:sp>`;

/** One colour behind a cell. */
export const solid = (rgb: string): string => `<patternFill patternType="solid"><fgColor rgb="${rgb}"/></patternFill>`;

/** A conditional format that always holds. */
export const always = (difference: number): string =>
  `<cfRule type="expression" dxfId="${difference}" priority="1"><formula>TRUE</formula></cfRule>`;

/** Writes how a chart's text, fills and lines look. */

import { element, escapeText } from "./xml";

export interface Face {
  font: string;
  /** Points. */
  size: number;
}

const textColor = "#404040";

/** A chart's or an axis' title, turned by so many degrees. */
export function titleXml(title: string, face: Face, degrees: number): string {
  const runProperties = element("a:rPr", { lang: "zh-CN", ...faceAttributes(face) }, faceXml(face));
  const run = element("a:r", {}, runProperties, `<a:t>${escapeText(title)}</a:t>`);
  const rotated = element("a:bodyPr", { rot: degrees * 60000, vert: "horz" });
  return element("c:title", {}, element("c:tx", {}, richXml("c:rich", rotated, run)), element("c:overlay", { val: 0 }));
}

/** How all of the chart's text looks that says nothing else. */
export function defaultTextXml(face: Face): string {
  const properties = element("a:pPr", {}, element("a:defRPr", faceAttributes(face), faceXml(face)));
  return richXml("c:txPr", element("a:bodyPr"), properties + element("a:endParaRPr", { lang: "zh-CN" }));
}

function faceAttributes({ size }: Face): { sz: number; b: number } {
  return { sz: Math.round(size * 100), b: 0 };
}

function faceXml({ font }: Face): string {
  return solidFill(textColor) + element("a:latin", { typeface: font }) + element("a:ea", { typeface: font });
}

function richXml(name: string, body: string, paragraph: string): string {
  return element(name, {}, body, element("a:lstStyle"), element("a:p", {}, paragraph));
}

/** One colour (`#RRGGBB`) all over. */
export function solidFill(color: string): string {
  return element("a:solidFill", {}, element("a:srgbClr", { val: color.slice(1).toUpperCase() }));
}

/** A thin line. */
export function line(color: string): string {
  return element("a:ln", { w: 9525 }, solidFill(color));
}

/** A part of a file as a tree of elements, without regard to prefixes. */

/** The part's first element. @throws Error where it is no XML */
export function treeOf(xml: string): Element {
  const { documentElement } = new DOMParser().parseFromString(xml, "application/xml");
  if (documentElement.localName === "parsererror") throw new Error("no XML");
  return documentElement;
}

/** The elements of that name right below. */
export function children(parent: Element | null | undefined, name: string): Element[] {
  return [...(parent?.children ?? [])].filter((each) => each.localName === name);
}

/** The first element down that path. `child(sheet, "sheetViews", "sheetView")` */
export function child(parent: Element | null | undefined, ...path: string[]): Element | null {
  return path.reduce<Element | null>((from, name) => children(from, name)[0] ?? null, parent ?? null);
}

/** All elements of that name anywhere below. */
export function below(parent: Element | null | undefined, name: string): Element[] {
  return [...(parent?.getElementsByTagNameNS("*", name) ?? [])];
}

/** An attribute's number; null where it is not there. */
export function numberIn(element: Element | null | undefined, name: string): number | null {
  const text = element?.getAttribute(name) ?? null;
  return text === null || text === "" ? null : Number(text);
}

/** Whether an attribute says yes; `otherwise` where it is not there. */
export function isTrue(element: Element | null | undefined, name: string, otherwise = false): boolean {
  const text = element?.getAttribute(name) ?? null;
  return text === null ? otherwise : text === "1" || text === "true";
}

/** The value of an element that holds only one, as `<sz val="10"/>`. */
export function valueIn(parent: Element | null | undefined, ...path: string[]): string | null {
  return child(parent, ...path)?.getAttribute("val") ?? null;
}

/** `#RRGGBB` of a colour that is given in full; a theme's colour is not known here. */
export function colorIn(element: Element | null | undefined): string | null {
  const rgb = element?.getAttribute("rgb") ?? element?.getAttribute("val") ?? null;
  return rgb === null || !/^[0-9a-f]{6,8}$/i.test(rgb) ? null : `#${rgb.slice(-6).toUpperCase()}`;
}

/** Rewrites a workbook of ours as Excel, WPS and others save theirs: each way by itself, or all together. */

import { bentBytes, inserted, partNames, type Parts } from "./hostile";

type Way = (parts: Parts) => Parts;

const x14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const xm = "http://schemas.microsoft.com/office/excel/2006/main";
const compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const isSheet = (name: string): boolean => /^xl\/worksheets\/[^/]+\.xml$/.test(name);

/** The parts with those of some names changed. */
function changed(
  parts: Parts,
  isMeant: (name: string) => boolean,
  change: (xml: string, name: string) => string,
): Parts {
  return Object.fromEntries(
    Object.entries(parts).map(([name, xml]) => [name, isMeant(name) ? change(xml, name) : xml]),
  );
}

const eachSheet =
  (change: (xml: string) => string): Way =>
  (parts) =>
    changed(parts, isSheet, change);
const strings =
  (change: (xml: string) => string): Way =>
  (parts) =>
    changed(parts, (name) => name === partNames.strings, change);
const workbook =
  (change: (xml: string) => string): Way =>
  (parts) =>
    changed(parts, (name) => name === partNames.workbook, change);

/** Attributes for the first element of a part. */
function onRoot(xml: string, attributes: string): string {
  return xml.replace(/(<\w+)( xmlns=)/, (_, name: string, rest: string) => `${name} ${attributes}${rest}`);
}

/** Text that stands in a `t` element. */
const textElement = /<t xml:space="preserve">([^<]*)<\/t>/g;

/** A cell's number, with what stands before it. */
const plainNumber = /(<c r="\w+"(?: s="\d+")?>(?:<f>[^<]*<\/f>)?<v>)([\d.]+)</g;

/** `exponential(2.3)` → `"2.3E0"` */
function exponential(value: number): string {
  return value.toExponential().replace("e+", "E").replace("e", "E");
}

/** `isoDate(45292)` → `"2024-01-01T00:00:00"` */
function isoDate(serial: number): string {
  return new Date((serial - 25569) * 86_400_000).toISOString().slice(0, 19);
}

export const waysToSave = {
  "the strict edition of the standard": (parts) =>
    changed(
      parts,
      () => true,
      (xml) =>
        xml
          .replaceAll(
            "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
            "http://purl.oclc.org/ooxml/spreadsheetml/main",
          )
          .replaceAll(office, "http://purl.oclc.org/ooxml/officeDocument/relationships")
          .replaceAll(
            "http://schemas.openxmlformats.org/drawingml/2006/main",
            "http://purl.oclc.org/ooxml/drawingml/main",
          )
          .replace(
            /(<c r="C4" s="\d+")><v>(\d+)</,
            (_, start: string, serial: string) => `${start} t="d"><v>${isoDate(Number(serial))}<`,
          ),
    ),
  "spans on rows": eachSheet((xml) => xml.replace(/<row r="(\d+)"/g, '<row r="$1" spans="1:11"')),
  "attributes of newer versions": eachSheet((xml) =>
    onRoot(
      xml.replace(/<row /g, '<row x14ac:dyDescent="0.2" '),
      `mc:Ignorable="x14ac xr" xmlns:mc="${compatibility}" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac" xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision" xr:uid="{00000000-0001-0000-0000-000000000000}"`,
    ),
  ),
  "namespaces of WPS": eachSheet((xml) =>
    onRoot(xml, 'xmlns:etc="http://www.wps.cn/officeDocument/2017/etCustomData"').replace(
      "</worksheet>",
      '<etc:data><etc:sheetData><etc:row r="1"/></etc:sheetData></etc:data></worksheet>',
    ),
  ),
  "elements with a prefix": (parts) =>
    changed(
      parts,
      (name) => isSheet(name) || /^xl\/(workbook|sharedStrings|styles)\.xml$/.test(name),
      (xml) => xml.replace(/<(\/?)(?=[A-Za-z]+[\s/>])/g, "<$1x:").replace(" xmlns=", " xmlns:x="),
    ),
  "alternatives in the workbook": workbook((xml) =>
    xml.replace(
      "<bookViews>",
      `<mc:AlternateContent xmlns:mc="${compatibility}"><mc:Choice Requires="x15"><x15ac:absPath url="C:\\" xmlns:x15ac="http://schemas.microsoft.com/office/spreadsheetml/2010/11/ac"/></mc:Choice></mc:AlternateContent><bookViews>`,
    ),
  ),
  "alternatives in a sheet": eachSheet((xml) =>
    xml.replace(
      /<sheetData>([^]*)<\/sheetData>/,
      (all) =>
        `<mc:AlternateContent xmlns:mc="${compatibility}"><mc:Choice xmlns:u="urn:unknown" Requires="u"><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData></mc:Choice><mc:Fallback>${all}</mc:Fallback></mc:AlternateContent>`,
    ),
  ),
  "a chain of calculation": (parts) => ({
    ...inserted(
      parts,
      partNames.relations,
      "</Relationships>",
      `<Relationship Id="rIdChain" Type="${office}/calcChain" Target="calcChain.xml"/>`,
    ),
    "xl/calcChain.xml":
      '<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="L6" i="1"/></calcChain>',
  }),
  "texts in their cells": (parts) => {
    const texts = [...(parts[partNames.strings] ?? "").matchAll(textElement)].map(([, text = ""]) => text);
    return eachSheet((xml) =>
      xml.replace(
        /(<c [^>]*)t="s"><v>(\d+)<\/v>/g,
        (_, start: string, place: string) =>
          `${start}t="inlineStr"><is><r><rPr><b/></rPr><t xml:space="preserve">${texts[Number(place)]}</t></r><rPh sb="0" eb="1"><t>読</t></rPh></is>`,
      ),
    )(parts);
  },
  "texts in several formats, with readings": strings((xml) =>
    xml.replace(textElement, (_, text: string) => {
      const middle = /^(?:&\w+;|[^&])/.exec(text)?.[0].length ?? 0;
      const run = (part: string): string => `<r><rPr><sz val="10"/></rPr><t xml:space="preserve">${part}</t></r>`;
      return `${run(text.slice(0, middle))}${run(text.slice(middle))}<rPh sb="0" eb="1"><t>ヨミ</t></rPh><phoneticPr fontId="1"/>`;
    }),
  ),
  "texts without preserved spaces, uncounted": strings((xml) =>
    xml.replace(/ count="\d+" uniqueCount="\d+"/, "").replace(/<t xml:space="preserve">(?=\S[^<]*\S<)/g, "<t>"),
  ),
  "phonetic settings": eachSheet((xml) =>
    xml.replace("<pageMargins", '<phoneticPr fontId="1" type="noConversion"/><pageMargins'),
  ),
  "line ends of Windows": (parts) =>
    changed(
      parts,
      (name) => name === partNames.strings || isSheet(name),
      (xml) =>
        xml.replace(
          /<(t xml:space="preserve"|v)>([^<]*)</g,
          (_, name: string, text: string) => `<${name}>${text.replace(/\n/g, "_x000D_\n")}<`,
        ),
    ),
  "numbers with an exponent": eachSheet((xml) =>
    xml.replace(plainNumber, (_, start: string, value: string) => `${start}${exponential(Number(value))}<`),
  ),
  "numbers with seventeen digits": eachSheet((xml) =>
    xml.replace(plainNumber, (_, start: string, value: string) => `${start}${Number(value).toPrecision(17)}<`),
  ),
  "validation in extensions": eachSheet((xml) =>
    xml
      .replace(/<dataValidations[^]*<\/dataValidations>/, "")
      .replace(
        "</worksheet>",
        `<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="${x14}"><x14:dataValidations xmlns:xm="${xm}" count="1"><x14:dataValidation type="decimal"><x14:formula1><xm:f>0</xm:f></x14:formula1><xm:sqref>G6:I6</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst></worksheet>`,
      ),
  ),
  "an old password on the sheet": eachSheet((xml) =>
    xml.replace("<sheetProtection ", '<sheetProtection password="CC1A" '),
  ),
  "a new password on the sheet": eachSheet((xml) =>
    xml.replace(
      "<sheetProtection ",
      '<sheetProtection algorithmName="SHA-512" hashValue="AA==" saltValue="AA==" spinCount="100000" ',
    ),
  ),
  "a wrong dimension": eachSheet((xml) => xml.replace(/<dimension ref="[^"]*"\/>/, '<dimension ref="A1"/>')),
  "other names": workbook((xml) =>
    xml.replace(
      "<definedNames>",
      '<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">A1</definedName><definedName name="常数">"文"</definedName>',
    ),
  ),
  "texts in another order": (parts) => {
    const texts = [...(parts[partNames.strings] ?? "").matchAll(/<si>[^]*?<\/si>/g)].map(([text]) => text);
    const last = texts.length - 1;
    return eachSheet((xml) =>
      xml.replace(/t="s"><v>(\d+)</g, (_, place: string) => `t="s"><v>${last - Number(place)}<`),
    )(strings((xml) => xml.replace(/<si>[^]*<\/si>/, () => texts.toReversed().join("")))(parts));
  },
  "styles in another order": (parts) => {
    const formats = [
      ...(/<cellXfs[^>]*>([^]*)<\/cellXfs>/.exec(parts["xl/styles.xml"] ?? "")?.[1] ?? "").matchAll(
        /<xf [^]*?(?:<\/xf>|\/>)(?=<xf|$)/g,
      ),
    ].map(([xf]) => xf);
    // The first is that of cells which name none.
    const [first = "", ...others] = formats;
    return eachSheet((xml) =>
      xml.replace(/ s="([1-9]\d*)"/g, (_, place: string) => ` s="${formats.length - Number(place)}"`),
    )(
      changed(
        parts,
        (name) => name === "xl/styles.xml",
        (xml) =>
          xml.replace(
            /(<cellXfs[^>]*>)[^]*<\/cellXfs>/,
            (_, start: string) => `${start}${first}${others.toReversed().join("")}</cellXfs>`,
          ),
      ),
    );
  },
  "paths with backslashes": (parts) =>
    Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name.replaceAll("/", "\\"), xml])),
  "paths from the root, in capitals": (parts) =>
    Object.fromEntries(Object.entries(parts).map(([name, xml]) => [`/${name.toUpperCase()}`, xml])),
} satisfies Record<string, Way>;

export type WayToSave = keyof typeof waysToSave;

/** Of ways that do the same differently, each list of all leaves some out. */
const leftOut: Record<"all" | "all, with texts in their cells", WayToSave[]> = {
  all: ["texts in their cells", "texts without preserved spaces, uncounted", "an old password on the sheet"],
  "all, with texts in their cells": ["texts in several formats, with readings", "a new password on the sheet"],
};

/** These look for names without prefixes and paths as we write them. */
const late: WayToSave[] = ["elements with a prefix", "paths with backslashes", "paths from the root, in capitals"];

export const allWays = [...Object.keys(waysToSave), ...Object.keys(leftOut)] as (WayToSave | keyof typeof leftOut)[];

/** The file as it is saved in one way, or in all of them that go together. */
export function savedAs(file: Uint8Array, way: (typeof allWays)[number]): Uint8Array {
  if (way !== "all" && way !== "all, with texts in their cells") return bentBytes(file, waysToSave[way]);
  const ways = (Object.keys(waysToSave) as WayToSave[]).filter((each) => !leftOut[way].includes(each));
  const order = [...ways.filter((each) => !late.includes(each)), ...late];
  return bentBytes(file, (parts) => order.reduce((bent, each) => waysToSave[each](bent), parts));
}

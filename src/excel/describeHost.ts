/** Describes the program around the pane: what it is, in which version, which API sets it has. Nothing of the workbook. */

export interface HostDescription {
  /** `Excel PC 16.0.17328.20000` */
  program: string;
  /** `ExcelApi 1.17` and the others that it has. */
  sets: string[];
  displayLanguage: string;
  contentLanguage: string;
}

/** The newest that there are when this is written; later ones are found as long as there is no gap. */
const highestMinor = 40;

const otherSets = [
  "AddinCommands",
  "CompressedFile",
  "DialogApi",
  "ExcelApiOnline",
  "PdfFile",
  "RibbonApi",
  "SharedRuntime",
];

export function describeHost(): HostDescription {
  const { diagnostics, requirements, displayLanguage, contentLanguage } = Office.context;
  const { host, platform, version } = (diagnostics as Office.ContextInformation | undefined) ?? {};
  const minors = Array.from({ length: highestMinor }, (_, index) => index + 1);
  const newest = minors.filter((minor) => requirements.isSetSupported("ExcelApi", `1.${minor}`)).at(-1);
  return {
    program: [host, platform, version].filter(Boolean).join(" "),
    sets: [
      ...(newest === undefined ? [] : [`ExcelApi 1.${newest}`]),
      ...otherSets.filter((set) => requirements.isSetSupported(set)),
    ],
    displayLanguage,
    contentLanguage,
  };
}

/** What can be downloaded from a pane of this program. */
interface Downloads {
  files: boolean;
  pdf: boolean;
}

/**
 * Excel for Mac and iPad ignore downloads without a word, and WebView2, the browser in Excel for Windows, makes none of a
 * PDF (Microsoft's documentation of browsers in add-ins).
 */
export function possibleDownloads(): Downloads {
  const { platform } = Office.context as Partial<Office.Context>;
  const { Mac, iOS, Android, PC } = Office.PlatformType;
  const files = platform === undefined || ![Mac, iOS, Android].includes(platform);
  return { files, pdf: files && platform !== PC };
}

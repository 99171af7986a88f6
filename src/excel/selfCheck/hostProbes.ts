/** Probes of what the program itself does: raising events, handing over files, opening dialogs. */

import { area, areaName } from "../../workbook/address";
import { type FileKind, readFile } from "../readFile";
import { ask, type Probe, type ProbePlace } from "./probe";

/** Milliseconds after which an event counts as missing: Excel on the web takes its time. */
const timeout = 3000;

const cell = area(0, 1);
const address = areaName(cell);

type EventName = keyof Pick<Excel.Worksheet, "onChanged" | "onSelectionChanged">;

/** Listens, does something with the cell, and waits for the event of it: the cell's address, or null where none came. */
async function eventOf(
  { context, canvas }: ProbePlace,
  event: EventName,
  action: (range: Excel.Range) => void,
): Promise<string | null> {
  let resolveEvent: (address: string) => void = () => undefined;
  const received = new Promise<string>((resolve) => (resolveEvent = resolve));
  // Events of what was drawn before may still be under way.
  const onEvent = (args: { address: string }): Promise<void> =>
    Promise.resolve(args.address === address ? resolveEvent(address) : undefined);
  const { worksheet } = canvas;
  const handler = event === "onChanged" ? worksheet.onChanged.add(onEvent) : worksheet.onSelectionChanged.add(onEvent);
  await context.sync();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const missed = new Promise<null>((resolve) => (timer = setTimeout(() => resolve(null), timeout)));
  try {
    action(canvas.range(cell));
    await context.sync();
    return await Promise.race([received, missed]);
  } finally {
    clearTimeout(timer);
    handler.remove();
    await context.sync();
  }
}

const changedProbe: Probe = {
  names: ["events.changed"],
  take: async (place) => [
    {
      name: "events.changed",
      expected: address,
      found: await eventOf(place, "onChanged", (range) => (range.values = [[1]])),
    },
  ],
};

const selectionProbe: Probe = {
  names: ["events.selection"],
  take: async (place) => {
    // Elsewhere first: selecting what is selected already raises no event.
    place.canvas.range(area(1, 2)).select();
    return [
      {
        name: "events.selection",
        expected: address,
        found: await eventOf(place, "onSelectionChanged", (range) => range.select()),
      },
    ];
  },
};

/** How each sort of file begins. */
const beginnings = { compressed: "PK", pdf: "%P" } as const;

/** The file is fetched, and only its beginning looked at; where there is none, the set's name stands for an error code. */
function fileProbe(kind: FileKind, set: string): Probe {
  const name = `files.${kind}` as const;
  return {
    names: [name],
    take: async () => {
      ask(set);
      const bytes = await readFile(kind);
      return [{ name, expected: beginnings[kind], found: String.fromCharCode(...bytes.subarray(0, 2)) }];
    },
  };
}

/** The members that commands without a pane need; whether they are run the person sees. */
const ribbonProbe: Probe = {
  names: ["ribbon"],
  take: async () => {
    ask("AddinCommands");
    return [{ name: "ribbon", expected: true, found: Boolean((Office as Partial<typeof Office>).actions?.associate) }];
  },
};

/** A dialog is opened and closed at once. */
const dialogProbe: Probe = {
  names: ["dialog"],
  take: async () => {
    ask("DialogApi");
    return [{ name: "dialog", expected: true, found: await opensDialog() }];
  },
};

function opensDialog(): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), timeout);
    const address = new URL("notice.html", location.href).href;
    Office.context.ui.displayDialogAsync(address, { height: 20, width: 20, displayInIframe: true }, (result) => {
      clearTimeout(timer);
      const shown = result.status === Office.AsyncResultStatus.Succeeded;
      if (shown) result.value.close();
      resolve(shown);
    });
  });
}

export const hostProbes: Probe[] = [
  changedProbe,
  selectionProbe,
  fileProbe("compressed", "CompressedFile"),
  fileProbe("pdf", "PdfFile"),
  ribbonProbe,
  dialogProbe,
];

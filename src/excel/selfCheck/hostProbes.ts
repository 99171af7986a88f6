/** Probes of what the program itself does: raising events, handing over files. */

import { area, areaName } from "../../workbook/address";
import type { Probe, ProbePlace } from "./probe";

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

/** Nothing of a file is read; the set's name stands for an error code. */
function fileProbe(name: "files.compressed" | "files.pdf", set: string): Probe {
  return {
    names: [name],
    take: () => {
      // On an iPad the member itself is missing.
      const { document } = Office.context as { document?: Partial<Office.Document> };
      const there = document?.getFileAsync && Office.context.requirements.isSetSupported(set);
      return there
        ? Promise.resolve([{ name, expected: true, found: true }])
        : Promise.reject(Object.assign(new Error(set), { code: set }));
    },
  };
}

export const hostProbes: Probe[] = [
  changedProbe,
  selectionProbe,
  fileProbe("files.compressed", "CompressedFile"),
  fileProbe("files.pdf", "PdfFile"),
];

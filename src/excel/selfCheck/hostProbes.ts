/** Probes of what the program itself does: telling of changes, handing over files. */

import { areaName, area } from "../../workbook/address";
import type { Probe, ProbePlace } from "./probe";

/** Milliseconds until a word counts as not said: Excel on the web takes its time. */
const patience = 3000;

const cell = area(0, 1);
const place = areaName(cell);

type Events = Pick<Excel.Worksheet, "onChanged" | "onSelectionChanged">;

/** Listens, does something, and waits for the word of it. */
async function heard(
  { context, canvas }: ProbePlace,
  event: keyof Events,
  deed: (range: Excel.Range) => void,
): Promise<unknown> {
  let hear: (address: string) => void = () => undefined;
  const word = new Promise<string>((resolve) => (hear = resolve));
  // Words of what was drawn before may still be under way.
  const told = ({ address }: { address: string }): Promise<void> =>
    Promise.resolve(address === place ? hear(address) : undefined);
  const handler =
    event === "onChanged" ? canvas.worksheet.onChanged.add(told) : canvas.worksheet.onSelectionChanged.add(told);
  await context.sync();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<null>((resolve) => (timer = setTimeout(() => resolve(null), patience)));
  try {
    deed(canvas.range(cell));
    await context.sync();
    return await Promise.race([word, silence]);
  } finally {
    clearTimeout(timer);
    handler.remove();
    await context.sync();
  }
}

const changedProbe: Probe = {
  names: ["events.changed"],
  take: async (where) => [
    {
      name: "events.changed",
      expected: place,
      found: await heard(where, "onChanged", (range) => (range.values = [[1]])),
    },
  ],
};

const selectionProbe: Probe = {
  names: ["events.selection"],
  take: async (where) => {
    // Elsewhere first: selecting what is selected already causes no event.
    where.canvas.range(area(1, 2)).select();
    return [
      {
        name: "events.selection",
        expected: place,
        found: await heard(where, "onSelectionChanged", (range) => range.select()),
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

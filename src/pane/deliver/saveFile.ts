/** The commands that hand the workbook to the browser as a file: 另存副本, a draft of a mail with it, a PDF. */

import { draftMail } from "../../actions/send/draftMail";
import type { PreparedMail } from "../../actions/send/prepareMail";
import { type FinalText, finalText } from "../../text/final";
import type { Command } from "../parts/command";
import type { useDownload } from "../parts/useDownload";

type Sentences = FinalText["pane"]["send"];

interface FileToSave {
  name: (text: Sentences) => string;
  type: string;
  /** What this Excel is asked for. */
  from: "compressed" | "pdf";
}

/** By file name extension. */
const files = {
  xlsx: {
    name: (text) => text.saveCopy,
    type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    from: "compressed",
  },
  eml: { name: (text) => text.saveDraft, type: "message/rfc822", from: "compressed" },
  pdf: { name: (text) => text.savePdf, type: "application/pdf", from: "pdf" },
} satisfies Record<string, FileToSave>;

interface ToSave {
  ending: keyof typeof files;
  mail: PreparedMail;
  offer: ReturnType<typeof useDownload>["offer"];
  /** Whether this Excel can make a PDF; null until known. */
  offersPdf: boolean | null;
}

export const saveFile: Command<ToSave> = {
  name: (language, { ending }) => files[ending].name(finalText(language).pane.send),
  isPossible: ({ ending, offersPdf }) => ending !== "pdf" || offersPdf === true,
  async run({ ending, mail, offer }, { actions, language, announce }) {
    const text = finalText(language).pane.send;
    announce(text.preparing);
    const bytes = await actions.saveCopy({ kind: files[ending].from });
    const name = `${mail.fileName}.${ending}`;
    offer(name, files[ending].type, ending === "eml" ? draftMail(mail, bytes) : bytes);
    announce(text.saved(name));
  },
};

/** 发送: a file name and the text of a mail to copy, the steps in Excel, and files to download where that is possible. */

import { Button, Link, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useMemo } from "react";
import { draftMail } from "../../actions/draftMail";
import type { CheckedSheet } from "../../actions/pictureOfSheets";
import { prepareMail } from "../../actions/prepareMail";
import type { VerifiedSheet } from "../../actions/verifiedSheet";
import { finalTextFor } from "../../text/final";
import { useAnnounce } from "../parts/Announcer";
import { CopyField } from "../parts/CopyField";
import { useDeliverActions } from "./deliverActions";
import { useLanguage } from "../parts/language";
import type { Command } from "../parts/useCommand";
import { useDownload } from "../parts/useDownload";

interface SendSectionProps {
  current: CheckedSheet;
  command: Command;
  /** Of the sheet beside what was finalised; null until that is known. */
  state: VerifiedSheet["final"]["state"] | null;
}

const types = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  pdf: "application/pdf",
  eml: "message/rfc822",
};

export function SendSection({ current, command, state }: SendSectionProps) {
  const { language } = useLanguage();
  const text = finalTextFor(language).pane.send;
  const actions = useDeliverActions();
  const announce = useAnnounce();
  const differs = state === "differs";
  const mail = useMemo(() => prepareMail(current, language, { differs }), [current, language, differs]);
  const { download, offer } = useDownload();

  const save = (ending: keyof typeof types): void =>
    void command.run(async () => {
      announce(text.preparing);
      const bytes = await actions.saveCopy({ kind: ending === "pdf" ? "pdf" : "compressed" });
      const name = `${mail.fileName}.${ending}`;
      offer(name, types[ending], ending === "eml" ? draftMail(mail, bytes) : bytes);
      announce(text.saved(name));
    });
  return (
    <section className="deliver" aria-labelledby="send-heading">
      <h2 id="send-heading">{text.heading}</h2>
      <p>{text.purpose}</p>
      {differs && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{text.differs}</MessageBarBody>
        </MessageBar>
      )}
      <CopyField label={text.fileName} text={`${mail.fileName}.xlsx`} />
      <CopyField label={text.subject} text={mail.subject} />
      <CopyField label={text.body} text={mail.body} long />
      <div className="buttons">
        <Button
          // What comes next while the table is open is finalising it.
          appearance={state === "matches" ? "primary" : "secondary"}
          disabledFocusable={command.busy}
          onClick={() => save("xlsx")}
        >
          {text.saveCopy}
        </Button>
        <Button disabledFocusable={command.busy} onClick={() => save("eml")}>
          {text.saveDraft}
        </Button>
        {actions.offersPdf() && (
          <Button disabledFocusable={command.busy} onClick={() => save("pdf")}>
            {text.savePdf}
          </Button>
        )}
      </div>
      {download && (
        <p>
          {text.saved(download.name)}{" "}
          <Link href={download.address} download={download.name} inline>
            {text.link(download.name)}
          </Link>{" "}
          {text.linkHint}
        </p>
      )}
      <p className="detail">{text.draftHint}</p>
      <h3>{text.steps}</h3>
      <ol>
        {text.stepList.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {!actions.offersPdf() && <p className="detail">{text.noPdf}</p>}
    </section>
  );
}

/** 发送: a file name and a mail's text to copy, the steps in Excel, and files to download where possible. */

import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useMemo } from "react";
import type { CheckedSheet } from "../../actions/check/pictureOfSheets";
import type { VerifiedSheet } from "../../actions/final/verifiedSheet";
import { prepareMail } from "../../actions/send/prepareMail";
import { finalText } from "../../text/final";
import { useActions } from "../parts/actions";
import { CommandButton } from "../parts/CommandButton";
import { CopyField } from "../parts/CopyField";
import { DownloadLink } from "../parts/DownloadLink";
import { InSight } from "../parts/InSight";
import { useLanguage } from "../parts/language";
import { useDownload } from "../parts/useDownload";
import { useOffer } from "../parts/useOffer";
import type { Runner } from "../parts/useRunner";
import { saveFile } from "./saveFile";

interface SendSectionProps {
  current: CheckedSheet;
  runner: Runner;
  /** Whether the sheet is as finalised; null until known. */
  state: VerifiedSheet["final"]["state"] | null;
}

export function SendSection({ current, runner, state }: SendSectionProps) {
  const { language } = useLanguage();
  const text = finalText(language).pane.send;
  const actions = useActions();
  // If that cannot be found out, the steps without a PDF are shown, and the buttons.
  const offersPdf = useOffer(actions.offersPdf, false);
  const offersDownloads = useOffer(actions.offersDownloads, true);
  const differs = state === "differs";
  const mail = useMemo(() => prepareMail(current, language, { differs }), [current, language, differs]);
  const { download, offer } = useDownload();

  const saving = { runner, command: saveFile };
  const about = { mail, offer, offersPdf };
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
      {offersDownloads === false ? (
        <p>{text.noDownloads}</p>
      ) : (
        <div className="buttons">
          <CommandButton
            // While the table is open, the next step is finalising.
            appearance={state === "matches" ? "primary" : "secondary"}
            subject={{ ...about, ending: "xlsx" }}
            {...saving}
          />
          <CommandButton subject={{ ...about, ending: "eml" }} {...saving} />
          {offersPdf && <CommandButton subject={{ ...about, ending: "pdf" }} {...saving} />}
        </div>
      )}
      {download && (
        <InSight of={download}>
          <DownloadLink download={download} text={{ done: text.saved, link: text.link, linkHint: text.linkHint }} />
        </InSight>
      )}
      {offersDownloads !== false && <p className="detail">{text.draftHint}</p>}
      <h3>{text.steps}</h3>
      <ol>
        {text.stepList.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {offersPdf === false && <p className="detail">{text.noPdf}</p>}
    </section>
  );
}

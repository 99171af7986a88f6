/** The example: inserted into the open workbook, or downloaded. */

import { Button, Link } from "@fluentui/react-components";
import { useState } from "react";
import { sampleFile } from "../../text/serverFiles";
import { helpText } from "../../text/help";
import { useAnnounce } from "../parts/Announcer";
import { useHelpActions } from "./helpActions";
import { useLanguage } from "../parts/language";
import type { Command } from "../parts/useCommand";

export function SampleSection({ command }: { command: Command }) {
  const { language } = useLanguage();
  const { sample: text } = helpText(language);
  const actions = useHelpActions();
  const announce = useAnnounce();
  const [inserted, setInserted] = useState<string | null>(null);
  const insert = (): void =>
    void command.run(async () => {
      announce(text.inserting);
      const { scoringSheet } = await actions.insertSample({ language });
      setInserted(scoringSheet);
      announce(text.inserted(scoringSheet));
    });
  return (
    <section>
      <h2>{text.heading}</h2>
      <p>{text.lead}</p>
      <div className="buttons">
        <Button disabledFocusable={command.busy} onClick={insert}>
          {text.insert}
        </Button>
      </div>
      {inserted !== null && <p>{text.inserted(inserted)}</p>}
      <p>
        <Link href={sampleFile(language)} download={text.fileName}>
          {text.download}
        </Link>
        <span className="detail">{text.downloadHint}</span>
      </p>
    </section>
  );
}

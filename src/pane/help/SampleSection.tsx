/** The example: inserted into the open workbook, or downloaded. */

import { Link } from "@fluentui/react-components";
import { useState } from "react";
import { helpText } from "../../text/help";
import { sampleFile } from "../../text/serverFiles";
import { CommandButton } from "../parts/CommandButton";
import { useLanguage } from "../parts/language";
import type { Runner } from "../parts/useRunner";
import { insertSample } from "./helpCommands";

export function SampleSection({ runner }: { runner: Runner }) {
  const { language } = useLanguage();
  const { sample: text } = helpText(language);
  const [inserted, setInserted] = useState<string | null>(null);
  return (
    <section>
      <h2>{text.heading}</h2>
      <p>{text.lead}</p>
      <div className="buttons">
        <CommandButton command={insertSample} subject={null} runner={runner} onDone={setInserted} />
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

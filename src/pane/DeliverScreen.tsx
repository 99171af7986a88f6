/** The delivery screen: printing, finalising and sending a scoring sheet. */

import { version } from "../../package.json";
import type { CheckedWorkbook } from "../actions/pictureOfSheets";
import { finalTextFor } from "../text/final";
import { ErrorMessage } from "./ErrorMessage";
import { FinalSection } from "./FinalSection";
import { useLanguage } from "./language";
import { PrintSection } from "./PrintSection";
import { SendSection } from "./SendSection";
import { useCommand } from "./useCommand";

export default function DeliverScreen({ workbook }: { workbook: CheckedWorkbook | null }) {
  const { pane: text } = finalTextFor(useLanguage().language);
  const command = useCommand();
  const current = workbook?.current;
  if (!current) return <p>{text.nothing}</p>;
  return (
    <>
      {command.failure !== null && (
        <ErrorMessage error={command.failure} version={version} onDismiss={command.dismissFailure} />
      )}
      <PrintSection key={`print ${current.sheet}`} sheet={current.sheet} command={command} />
      <FinalSection key={`final ${current.sheet}`} current={current} command={command} />
      <SendSection key={`send ${current.sheet}`} current={current} command={command} />
    </>
  );
}

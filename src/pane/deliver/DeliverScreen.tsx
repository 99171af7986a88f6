/** The delivery screen: printing, finalising and sending a scoring sheet. */

import { version } from "../../../package.json";
import type { CheckedSheet, CheckedWorkbook } from "../../actions/pictureOfSheets";
import { finalTextFor } from "../../text/final";
import { ErrorMessage } from "../parts/ErrorMessage";
import { FinalSection } from "./FinalSection";
import { useLanguage } from "../parts/language";
import { PrintSection } from "./PrintSection";
import { SendSection } from "./SendSection";
import { useCommand } from "../parts/useCommand";
import { useVerified } from "./useVerified";

interface DeliverScreenProps {
  workbook: CheckedWorkbook | null;
  /** Leads to where errors are put right. */
  onOpenCheck: () => void;
}

export default function DeliverScreen({ workbook, onOpenCheck }: DeliverScreenProps) {
  const { pane: text } = finalTextFor(useLanguage().language);
  const current = workbook?.current;
  if (!current) return <p>{text.nothing}</p>;
  return <Delivery key={current.sheet} current={current} onOpenCheck={onOpenCheck} />;
}

function Delivery({ current, onOpenCheck }: { current: CheckedSheet; onOpenCheck: () => void }) {
  const command = useCommand();
  const verification = useVerified(current, command);
  return (
    <>
      {command.failure !== null && (
        <ErrorMessage error={command.failure} version={version} onDismiss={command.dismissFailure} />
      )}
      <PrintSection sheet={current.sheet} command={command} />
      <FinalSection current={current} command={command} verification={verification} onOpenCheck={onOpenCheck} />
      <SendSection current={current} command={command} state={verification.verified?.final.state ?? null} />
    </>
  );
}

/** The delivery screen: printing, finalising and sending a scoring sheet. */

import { ErrorMessage } from "../parts/ErrorMessage";
import { FinalSection } from "./FinalSection";
import { PrintSection } from "./PrintSection";
import { SendSection } from "./SendSection";
import type { SheetScreenProps } from "../parts/screen";
import { useCommand } from "../parts/useCommand";
import { useVerified } from "./useVerified";

export default function DeliverScreen(props: SheetScreenProps) {
  return <Delivery key={props.current.sheet} {...props} />;
}

function Delivery({ current, version, open }: SheetScreenProps) {
  const command = useCommand();
  const verification = useVerified(current, command);
  return (
    <>
      {command.failure !== null && (
        <ErrorMessage error={command.failure} version={version} onDismiss={command.dismissFailure} />
      )}
      <PrintSection sheet={current.sheet} command={command} />
      <FinalSection {...{ current, command, verification }} onOpenCheck={() => open("check")} />
      <SendSection current={current} command={command} state={verification.verified?.final.state ?? null} />
    </>
  );
}

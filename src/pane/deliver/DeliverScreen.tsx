/** The delivery screen: printing, finalising and sending a scoring sheet. */

import { CommandFailure } from "../parts/ErrorMessage";
import type { SheetScreenProps } from "../parts/screen";
import { useRunner } from "../parts/useRunner";
import { FinalSection } from "./FinalSection";
import { PrintSection } from "./PrintSection";
import { SendSection } from "./SendSection";
import { useVerified } from "./useVerified";

export default function DeliverScreen(props: SheetScreenProps) {
  return <Delivery key={props.current.sheet} {...props} />;
}

function Delivery({ current, version, open }: SheetScreenProps) {
  const runner = useRunner();
  const verification = useVerified(current, runner);
  return (
    <>
      <CommandFailure runner={runner} version={version} />
      <PrintSection current={current} runner={runner} />
      <FinalSection current={current} runner={runner} verification={verification} onOpenCheck={() => open("check")} />
      <SendSection current={current} runner={runner} state={verification.verified?.final.state ?? null} />
    </>
  );
}

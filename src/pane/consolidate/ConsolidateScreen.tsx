/** The consolidation screen: putting returned workbooks together, and issuing new ones to units. */

import { CollectSection } from "./CollectSection";
import { ErrorMessage } from "../parts/ErrorMessage";
import { IssueSection } from "./IssueSection";
import type { ScreenProps } from "../parts/screen";
import { useCommand } from "../parts/useCommand";

export default function ConsolidateScreen({ systems, version }: ScreenProps) {
  const command = useCommand();
  return (
    <>
      {command.failure !== null && (
        <ErrorMessage error={command.failure} version={version} onDismiss={command.dismissFailure} />
      )}
      <CollectSection command={command} />
      <IssueSection systems={systems} command={command} />
    </>
  );
}

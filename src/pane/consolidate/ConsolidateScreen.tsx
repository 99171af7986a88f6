/** The consolidation screen: putting returned workbooks together, and issuing new ones to units. */

import { version } from "../../../package.json";
import type { CheckedWorkbook } from "../../actions/pictureOfSheets";
import { CollectSection } from "./CollectSection";
import { ErrorMessage } from "../parts/ErrorMessage";
import { IssueSection } from "./IssueSection";
import { useCommand } from "../parts/useCommand";

export default function ConsolidateScreen(_: { workbook: CheckedWorkbook | null }) {
  const command = useCommand();
  return (
    <>
      {command.failure !== null && (
        <ErrorMessage error={command.failure} version={version} onDismiss={command.dismissFailure} />
      )}
      <CollectSection command={command} />
      <IssueSection command={command} />
    </>
  );
}

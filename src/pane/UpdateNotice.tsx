/** Asks the person to reload the pane when the server has another version. */

import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { textFor } from "../text";
import { useLanguage } from "./parts/language";

interface UpdateNoticeProps {
  version: string;
  /** Null if the server does not say. */
  deployedVersion: () => Promise<string | null>;
}

export default function UpdateNotice({ version, deployedVersion }: UpdateNoticeProps) {
  const { update: text } = textFor(useLanguage().language);
  const deployed = useDeployedVersion(deployedVersion);
  if (deployed === null || deployed === version) return null;
  return (
    <MessageBar intent="warning" layout="multiline" role="status">
      <MessageBarBody>{text.otherVersion(deployed, version)}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => location.reload()}>
          {text.reload}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

/** Asks when the pane opens, and whenever it becomes visible again: a pane may stay open for days. */
function useDeployedVersion(ask: () => Promise<string | null>): string | null {
  const [deployed, setDeployed] = useState<string | null>(null);
  useEffect(() => {
    const update = (): void => {
      if (document.visibilityState === "visible") void ask().then(setDeployed);
    };
    update();
    document.addEventListener("visibilitychange", update);
    return () => document.removeEventListener("visibilitychange", update);
  }, [ask]);
  return deployed;
}

/** The consolidation screen: issuing workbooks to units, and consolidating those that were returned. */

import { CommandFailure } from "../parts/ErrorMessage";
import type { ScreenProps } from "../parts/screen";
import { useRunner } from "../parts/useRunner";
import { CollectSection } from "./CollectSection";
import { IssueSection } from "./IssueSection";

export default function ConsolidateScreen({ systems, open, version }: ScreenProps) {
  const runner = useRunner();
  return (
    <>
      <CommandFailure runner={runner} version={version} />
      <IssueSection systems={systems} open={open} runner={runner} />
      <CollectSection systems={systems} runner={runner} />
    </>
  );
}

/** The consolidation screen: consolidating returned workbooks, and issuing new ones to units. */

import { CommandFailure } from "../parts/ErrorMessage";
import type { ScreenProps } from "../parts/screen";
import { useRunner } from "../parts/useRunner";
import { CollectSection } from "./CollectSection";
import { IssueSection } from "./IssueSection";

export default function ConsolidateScreen({ systems, version }: ScreenProps) {
  const runner = useRunner();
  return (
    <>
      <CommandFailure runner={runner} version={version} />
      <CollectSection runner={runner} />
      <IssueSection systems={systems} runner={runner} />
    </>
  );
}

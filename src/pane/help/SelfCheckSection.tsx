/** The self-check: start, results, and the report to copy. */

import { Button, Link, ProgressBar } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import { resultsWith, type SelfCheck } from "../../actions/selfCheck/selfCheck";
import { changeIn, selfCheckFile, selfCheckReport } from "../../actions/selfCheck/selfCheckReport";
import { timeText } from "../../domain/timeText";
import { selfCheckText } from "../../text/selfCheck";
import { useActions } from "../parts/actions";
import { CommandButton } from "../parts/CommandButton";
import { CopyField } from "../parts/CopyField";
import { useLanguage } from "../parts/language";
import { useDownload } from "../parts/useDownload";
import { useOffer } from "../parts/useOffer";
import type { Runner } from "../parts/useRunner";
import { selfCheck, summaryOf } from "./helpCommands";

export function SelfCheckSection({ version, runner }: { version: string; runner: Runner }) {
  const { language } = useLanguage();
  const { pane: text } = selfCheckText(language);
  const [progress, setProgress] = useState<{ done: number; all: number } | null>(null);
  const [outcome, setOutcome] = useState<SelfCheck | null>(null);
  const onProgress = (done: number, all: number): void => setProgress({ done, all });
  const subject = { again: outcome !== null, onProgress };
  const start = async (): Promise<void> => {
    setOutcome(null);
    const done = await runner.give(selfCheck, subject);
    setProgress(null);
    setOutcome(done && done.outcome);
  };
  return (
    <section>
      <h2>{text.heading}</h2>
      <p>{text.lead}</p>
      <p className="detail">{text.before}</p>
      <div className="buttons">
        <CommandButton command={selfCheck} subject={subject} runner={runner} onPress={() => void start()} />
      </div>
      {progress && (
        <div>
          <ProgressBar value={progress.done} max={progress.all} aria-label={text.heading} />
          <p className="detail">{text.running(progress.done, progress.all)}</p>
        </div>
      )}
      {outcome && <Outcome outcome={outcome} version={version} />}
    </section>
  );
}

function Outcome({ outcome, version }: { outcome: SelfCheck; version: string }) {
  const { language } = useLanguage();
  const { pane: text, probes } = selfCheckText(language);
  const { download, offer } = useDownload();
  const offersDownloads = useOffer(useActions().offersDownloads, true);
  const shown = { version, engine: navigator.userAgent, date: timeText(new Date()).slice(0, 10) };
  const save = (): void =>
    offer(`self-check-${shown.date}.json`, "application/json", new TextEncoder().encode(selfCheckFile(outcome, shown)));
  return (
    <>
      <p className="outcome">{summaryOf(outcome, language)}</p>
      {outcome.left !== null && <p role="alert">{text.leftover(outcome.left)}</p>}
      <Listed heading={text.changed}>
        {resultsWith(outcome, "changed").map(({ name, differences }) => (
          <li key={name}>
            {probes[name]}
            {differences.map((each) => (
              <span key={each.path} className="detail">
                {changeIn(each, language)}
              </span>
            ))}
          </li>
        ))}
      </Listed>
      <Listed heading={text.lacking}>
        {resultsWith(outcome, "lacking").map(({ name, code }) => (
          <li key={name}>
            {probes[name]} <span className="detail">{code}</span>
          </li>
        ))}
      </Listed>
      <Listed heading={text.unread}>
        {resultsWith(outcome, "unread").map(({ name }) => (
          <li key={name}>{probes[name]}</li>
        ))}
      </Listed>
      <CopyField long label={text.report} text={selfCheckReport(outcome, shown, language)} />
      {offersDownloads && (
        <div className="buttons">
          <Button onClick={save}>{text.save}</Button>
          {download && (
            <Link href={download.address} download={download.name} inline>
              {download.name}
            </Link>
          )}
        </div>
      )}
    </>
  );
}

/** Shows nothing for an empty list. */
function Listed({ heading, children }: { heading: string; children: ReactNode[] }) {
  if (children.length === 0) return null;
  return (
    <>
      <h3>{heading}</h3>
      <ul className="results">{children}</ul>
    </>
  );
}

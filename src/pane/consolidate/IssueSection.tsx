/** 下发: turns a list of units into a zip archive with a scoring workbook for each, and a register in the workbook. */

import { Button, Field, Input, Textarea } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { unitListEndings } from "../../actions/files/fileKinds";
import { systemKey } from "../../domain/indicatorSystem";
import { readUnitText } from "../../domain/unitList";
import { longestUnitName, tooLongUnit } from "../../domain/unitName";
import type { IssuedUnit } from "../../layout/consolidation/registerSheet";
import { consolidateText } from "../../text/consolidate";
import { insertText, unitCaptions } from "../../text/insert";
import { useActions } from "../parts/actions";
import { CommandButton } from "../parts/CommandButton";
import { DownloadLink } from "../parts/DownloadLink";
import { FileButton } from "../parts/FileButton";
import { InSight } from "../parts/InSight";
import { useLanguage } from "../parts/language";
import type { ScreenProps } from "../parts/screen";
import { SystemChoice } from "../parts/SystemChoice";
import { UnitPreview } from "../parts/UnitPreview";
import { useDownload } from "../parts/useDownload";
import { useOffer } from "../parts/useOffer";
import type { Runner } from "../parts/useRunner";
import { drawRegister, issueUnits, takeSelectedUnits, takeUnitsOfFile } from "./issueCommands";

export function IssueSection({ systems, open, runner }: Pick<ScreenProps, "systems" | "open"> & { runner: Runner }) {
  const { language } = useLanguage();
  const { issue: text, collect } = consolidateText(language).pane;
  const { download, offer } = useDownload();
  const offersDownloads = useOffer(useActions().offersDownloads, true);
  const [systemId, setSystemId] = useState(systems[0] && systemKey(systems[0]));
  const [list, setList] = useState("");
  const [password, setPassword] = useState("");
  const [hint, setHint] = useState<string | null>(null);
  const [made, setMade] = useState<number | null>(null);
  const [issued, setIssued] = useState<IssuedUnit[]>([]);
  const [register, setRegister] = useState<string | null>(null);
  const continuing = useRef(true);
  const read = readUnitText(list, unitCaptions);
  const { units } = read;

  const take = (found: string[], otherwise: string): void => {
    setHint(found.length === 0 ? otherwise : null);
    if (found.length > 0) setList(found.join("\n"));
  };
  const onProgress = (done: number): boolean => {
    setMade(done);
    return continuing.current;
  };
  const system = systems.find((each) => systemKey(each) === systemId) ?? systems[0];
  const order = system && { system, units, password, onProgress, offer };
  const make = async (): Promise<void> => {
    if (units.length === 0) return setHint(text.unitsMissing);
    const tooLong = tooLongUnit(units);
    if (tooLong !== null) return setHint(insertText(language).tooLongInList(tooLong, longestUnitName));
    if (!order) return;
    continuing.current = true;
    const done = await runner.give(issueUnits, order);
    setMade(null);
    if (!done?.outcome) return;
    setIssued(done.outcome);
    setRegister(null);
  };
  const takeFile = async ([file]: File[]): Promise<void> => {
    const done = file && (await runner.give(takeUnitsOfFile, file));
    if (done) take(done.outcome, text.unitsMissing);
  };

  return (
    <section aria-labelledby="issue-heading" className="deliver">
      <h2 id="issue-heading">{text.heading}</h2>
      <p>{text.purpose}</p>
      <SystemChoice
        systems={systems}
        value={system && systemKey(system)}
        disabled={runner.busy}
        onChange={setSystemId}
      />
      <p>
        <Button size="small" disabled={runner.busy} onClick={() => open("system")}>
          {insertText(language).otherSystem}
        </Button>
      </p>
      <Field label={text.units} hint={text.unitsHint} validationMessage={hint ?? undefined}>
        <Textarea
          value={list}
          rows={6}
          disabled={runner.busy}
          onChange={(_, { value }) => {
            setList(value);
            setHint(null);
          }}
        />
      </Field>
      <UnitPreview list={read} typed={list} />
      <div className="buttons">
        <CommandButton
          command={takeSelectedUnits}
          subject={null}
          runner={runner}
          onDone={(found) => take(found, text.noneSelected)}
        />
        <FileButton
          label={text.fileLabel}
          endings={unitListEndings}
          disabled={runner.busy}
          onChoose={(files) => void takeFile(files)}
        >
          {text.fromFile}
        </FileButton>
      </div>
      <Field label={text.password} hint={text.passwordHint}>
        <Input
          value={password}
          maxLength={60}
          autoComplete="off"
          disabled={runner.busy}
          onChange={(_, { value }) => setPassword(value)}
        />
      </Field>
      {offersDownloads === false && <p role="note">{text.noDownloads}</p>}
      <div className="buttons">
        {order && offersDownloads !== false && (
          <CommandButton
            command={issueUnits}
            subject={{ ...order, made }}
            runner={runner}
            onPress={() => void make()}
          />
        )}
        {made !== null && <Button onClick={() => (continuing.current = false)}>{collect.cancel}</Button>}
      </div>
      {download && (
        <InSight of={download}>
          <DownloadLink download={download} text={{ done: text.made, link: text.link, linkHint: text.linkHint }} />
        </InSight>
      )}
      {issued.length > 0 && register === null && (
        <CommandButton command={drawRegister} subject={issued} runner={runner} onDone={setRegister} />
      )}
      {register !== null && (
        <InSight of={register}>
          <p>{text.registered(register)}</p>
        </InSight>
      )}
    </section>
  );
}

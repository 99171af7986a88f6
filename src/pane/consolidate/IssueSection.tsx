/** 下发: a list of units becomes a zip archive with one scoring workbook each, and a register in the workbook. */

import { Button, Field, Input, Link, Textarea } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { unitListEndings } from "../../actions/fileKinds";
import { systemById } from "../../domain/systems";
import type { IssuedUnit } from "../../layout/consolidation/registerSheet";
import { consolidateText } from "../../text/consolidate";
import { useAnnounce } from "../parts/Announcer";
import { SystemChoice } from "../parts/SystemChoice";
import { useConsolidateActions } from "./consolidateActions";
import { FileButton } from "../parts/FileButton";
import { useLanguage } from "../parts/language";
import type { ScreenProps } from "../parts/screen";
import type { Command } from "../parts/useCommand";
import { useDownload } from "../parts/useDownload";

export function IssueSection({ systems, command }: Pick<ScreenProps, "systems"> & { command: Command }) {
  const { language } = useLanguage();
  const { issue: text, collect } = consolidateText(language).pane;
  const actions = useConsolidateActions();
  const announce = useAnnounce();
  const { download, offer } = useDownload();
  const [systemId, setSystemId] = useState(systems[0]?.id);
  const [list, setList] = useState("");
  const [password, setPassword] = useState("");
  const [hint, setHint] = useState<string | null>(null);
  const [made, setMade] = useState<number | null>(null);
  const [issued, setIssued] = useState<IssuedUnit[]>([]);
  const [register, setRegister] = useState<string | null>(null);
  const wanted = useRef(true);
  const units = [...new Set(list.split(/[\r\n\t]+/).map((unit) => unit.trim()))].filter((unit) => unit !== "");

  const take = (found: string[], otherwise: string): void => {
    setHint(found.length === 0 ? otherwise : null);
    if (found.length > 0) setList(found.join("\n"));
  };
  const make = (): void => {
    if (!systemId) return;
    if (units.length === 0) return setHint(text.unitsMissing);
    void command.run(async () => {
      wanted.current = true;
      const onProgress = (done: number): boolean => {
        setMade(done);
        return wanted.current;
      };
      try {
        const archive = await actions.issueUnits({ systemId, units, language, now: new Date(), password, onProgress });
        if (!archive) return;
        const name = text.archive(systemById(systemId).attachment);
        offer(name, "application/zip", archive.zip);
        setIssued(archive.issued);
        setRegister(null);
        announce(text.made(name));
      } finally {
        setMade(null);
      }
    });
  };
  const fromSelection = (): void =>
    void command.run(async () => take(await actions.selectedUnits(), text.noneSelected));
  const fromFile = ([file]: File[]): void =>
    void command.run(async () => {
      if (file) take(await actions.unitsOfFile(new Uint8Array(await file.arrayBuffer())), text.unitsMissing);
    });
  const drawRegister = (): void =>
    void command.run(async () => {
      const sheet = await actions.drawRegister(issued, language);
      setRegister(sheet);
      announce(text.registered(sheet));
    });

  return (
    <section aria-labelledby="issue-heading" className="deliver">
      <h2 id="issue-heading">{text.heading}</h2>
      <p>{text.purpose}</p>
      <SystemChoice systems={systems} value={systemId} disabled={command.busy} onChange={setSystemId} />
      <Field label={text.units} hint={text.unitsHint} validationMessage={hint ?? undefined}>
        <Textarea
          value={list}
          rows={6}
          disabled={command.busy}
          onChange={(_, { value }) => {
            setList(value);
            setHint(null);
          }}
        />
      </Field>
      <div className="buttons">
        <Button disabledFocusable={command.busy} onClick={fromSelection}>
          {text.fromSelection}
        </Button>
        <FileButton label={text.fileLabel} endings={unitListEndings} disabled={command.busy} onChoose={fromFile}>
          {text.fromFile}
        </FileButton>
      </div>
      <Field label={text.password} hint={text.passwordHint}>
        <Input
          value={password}
          maxLength={60}
          autoComplete="off"
          disabled={command.busy}
          onChange={(_, { value }) => setPassword(value)}
        />
      </Field>
      <div className="buttons">
        <Button disabledFocusable={command.busy} onClick={make}>
          {made === null ? text.make(units.length) : text.making(made, units.length)}
        </Button>
        {made !== null && <Button onClick={() => (wanted.current = false)}>{collect.cancel}</Button>}
      </div>
      {download && (
        <p>
          {text.made(download.name)}{" "}
          <Link href={download.address} download={download.name} inline>
            {text.link(download.name)}
          </Link>{" "}
          {text.linkHint}
        </p>
      )}
      {issued.length > 0 && register === null && (
        <Button disabledFocusable={command.busy} onClick={drawRegister}>
          {text.register}
        </Button>
      )}
      {register !== null && <p>{text.registered(register)}</p>}
    </section>
  );
}

/** 指标体系: the systems that are at hand, new ones, and the definitions in this workbook with what is wrong with them. */

import { Button, Link, Select } from "@fluentui/react-components";
import { useCallback, useEffect, useState } from "react";
import { editionMark, officialName, systemKey } from "../../domain/indicatorSystem";
import type { DefinitionFound } from "../../layout/definition/readDefinition";
import { definitionSentence, systemText } from "../../text/system";
import { useActions } from "../parts/actions";
import { CommandButton } from "../parts/CommandButton";
import { goToCell } from "../parts/goToCell";
import { InSight } from "../parts/InSight";
import { useLanguage } from "../parts/language";
import type { ScreenProps } from "../parts/screen";
import { ScreenHeading } from "../parts/ScreenHeading";
import { ImportSection } from "./ImportSection";
import { drawNewSystem, findDefinitions, renumber } from "./systemCommands";

export default function SystemScreen({ systems, runner, check, led, leave }: ScreenProps) {
  const { language } = useLanguage();
  const { pane: text } = systemText(language);
  const [definitions, setDefinitions] = useState<DefinitionFound[]>([]);
  const [drawn, setDrawn] = useState<string | null>(null);
  const [from, setFrom] = useState("");
  const actions = useActions();
  const look = useCallback(async () => {
    setDefinitions(await actions.findDefinitions());
  }, [actions]);
  useEffect(() => {
    // The button below says what is wrong, should this fail.
    look().catch(() => undefined);
  }, [look, systems]);
  const copied = systems.find((system) => systemKey(system) === from) ?? null;
  const onDrawn = (sheet: string): void => {
    setDrawn(sheet);
    look().catch(() => undefined);
  };

  return (
    <>
      <ScreenHeading focus={led}>{text.heading}</ScreenHeading>
      <p className="lead">{text.lead}</p>
      <section className="system">
        <h2>{text.atHand}</h2>
        <ul className="listed">
          {systems.map((system) => (
            <li key={systemKey(system)}>
              {officialName(system)}
              <p className="detail">
                {text.about(editionMark(system), system.indicators.length, system.total)}
                {system.fingerprint !== "" && ` · ${text.inWorkbook}`}
              </p>
            </li>
          ))}
        </ul>
      </section>
      <section className="system">
        <h2>{text.make}</h2>
        <p>{text.makeHint}</p>
        <Select aria-label={text.from} value={from} disabled={runner.busy} onChange={(_, { value }) => setFrom(value)}>
          <option value="">{text.example}</option>
          {systems.map((system) => (
            <option key={systemKey(system)} value={systemKey(system)}>
              {text.copyOf(officialName(system))}
            </option>
          ))}
        </Select>
        <div className="buttons">
          <CommandButton command={drawNewSystem} subject={{ from: copied, check }} runner={runner} onDone={onDrawn} />
        </div>
      </section>
      <ImportSection runner={runner} check={check} onDrawn={onDrawn} />
      {drawn !== null && (
        <InSight of={drawn}>
          <p>{text.drawn(drawn)}</p>
        </InSight>
      )}
      <section className="system">
        <h2>{text.definitions}</h2>
        <p>{definitions.length === 0 ? text.noDefinitions : text.editHint}</p>
        <div className="buttons">
          <CommandButton command={findDefinitions} subject={{ check }} runner={runner} onDone={setDefinitions} />
        </div>
        {definitions.map((definition) => (
          <Definition key={definition.sheet} definition={definition} runner={runner} onChanged={look} check={check} />
        ))}
      </section>
      <Button appearance="subtle" disabled={runner.busy} onClick={leave}>
        {text.back}
      </Button>
    </>
  );
}

interface DefinitionProps extends Pick<ScreenProps, "runner" | "check"> {
  definition: DefinitionFound;
  onChanged: () => Promise<void>;
}

/** Nobody reads more at once; the others come as these are put right. */
const mostShown = 50;

/** One definition sheet: each problem leads to its cell. */
function Definition({ definition, runner, check, onChanged }: DefinitionProps) {
  const { language } = useLanguage();
  const { pane: text } = systemText(language);
  const { sheet, system, problems } = definition;
  return (
    <div className="listed">
      <h3>{sheet}</h3>
      <p className="detail">{text.about(editionMark(system), system.indicators.length, system.total)}</p>
      {problems.length === 0 && <p>{text.ready}</p>}
      {problems.length > 0 && <p>{text.problems(problems.length)}</p>}
      <ul>
        {problems.slice(0, mostShown).map(({ cell, problem }, i) => (
          <li key={i}>
            {cell !== null && (
              <>
                <Link as="button" onClick={() => void runner.give(goToCell, { sheet, cell })}>
                  {cell}
                </Link>{" "}
              </>
            )}
            {definitionSentence(problem, language)}
          </li>
        ))}
      </ul>
      <div className="buttons">
        <CommandButton
          command={renumber}
          subject={{ sheet, check }}
          runner={runner}
          onDone={() => void onChanged().catch(() => undefined)}
        />
      </div>
      <p className="detail">{text.reorderHint}</p>
    </div>
  );
}

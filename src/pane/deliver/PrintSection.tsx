/** Printing: what to print, on which paper; then what was set up, and what is left to do in Excel. */

import { Checkbox, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { CheckedSheet } from "../../actions/check/pictureOfSheets";
import type { PageCounts } from "../../actions/print/countPages";
import type { PrintOrder } from "../../actions/print/preparePrint";
import { type PrintText, printText } from "../../text/print";
import { useActions } from "../parts/actions";
import { Choice } from "../parts/Choice";
import { CommandButton } from "../parts/CommandButton";
import { InSight } from "../parts/InSight";
import { useLanguage } from "../parts/language";
import type { Runner } from "../parts/useRunner";
import { prepareForPrint, type Print, type PrintOutcome } from "./prepareForPrint";

interface PrintSectionProps {
  current: CheckedSheet;
  /** The owner shows its failures. */
  runner: Runner;
}

export function PrintSection({ current, runner }: PrintSectionProps) {
  const { sheet } = current;
  const { language } = useLanguage();
  const text = printText(language);
  const [print, setPrint] = useState<Print>("table");
  const [paper, setPaper] = useState<PrintOrder["paper"]>("A4");
  const [chosen, setOrientation] = useState<PrintOrder["orientation"] | null>(null);
  const [descriptions, setDescriptions] = useState(true);
  const pages = usePageCounts(current, paper, descriptions);
  const orientation = chosen ?? (pages ? fewestPages(pages) : "landscape");
  const [outcome, setOutcome] = useState<PrintOutcome | null>(null);

  const subject = { print, sheet, paper, orientation, descriptions };
  const press = (): void => {
    setOutcome(null);
    void runner.give(prepareForPrint, subject).then((done) => done && setOutcome(done.outcome));
  };
  return (
    <section className="deliver" aria-labelledby="print-heading">
      <h2 id="print-heading">{text.heading}</h2>
      <Choice
        label={text.what}
        horizontal
        hint={text.meaning[print]}
        value={print}
        onChange={setPrint}
        options={(["table", "cover", "blank"] as const).map((value) => ({ value, name: text.prints[value] }))}
      />
      {print !== "cover" && (
        <PaperChoices
          text={text}
          paper={paper}
          setPaper={setPaper}
          orientation={orientation}
          setOrientation={setOrientation}
          pages={print === "table" ? pages : null}
          descriptions={print === "table" ? descriptions : null}
          setDescriptions={setDescriptions}
        />
      )}
      {print === "table" && <p className="detail">{text.undoWarning}</p>}
      <div>
        <CommandButton spins command={prepareForPrint} subject={subject} runner={runner} onPress={press} />
      </div>
      {outcome && (
        <InSight of={outcome}>
          <OutcomeView outcome={outcome} text={text} />
        </InSight>
      )}
    </section>
  );
}

/** The way up that takes fewer pages; of equal ones the usual one. */
function fewestPages({ landscape, portrait }: PageCounts): PrintOrder["orientation"] {
  return portrait < landscape ? "portrait" : "landscape";
}

/** Counted anew whenever the sheet was read anew; null until then, and where it cannot be counted. */
function usePageCounts(sheet: CheckedSheet, paper: PrintOrder["paper"], descriptions: boolean): PageCounts | null {
  const actions = useActions();
  const [pages, setPages] = useState<PageCounts | null>(null);
  useEffect(() => {
    let left = false;
    const take = (counted: PageCounts | null): void => {
      if (!left) setPages(counted);
    };
    // What is counted here is only told beforehand: setting up counts for itself.
    actions.countPages({ sheet, paper, descriptions }).then(take, () => take(null));
    return () => {
      left = true;
    };
  }, [actions, sheet, paper, descriptions]);
  return pages;
}

interface PaperChoicesProps {
  text: PrintText;
  paper: PrintOrder["paper"];
  setPaper: (paper: PrintOrder["paper"]) => void;
  orientation: PrintOrder["orientation"];
  setOrientation: (orientation: PrintOrder["orientation"]) => void;
  /** How many the table takes each way up; null where that is not known. */
  pages: PageCounts | null;
  /** Null if there is nothing to choose. */
  descriptions: boolean | null;
  setDescriptions: (descriptions: boolean) => void;
}

function PaperChoices(props: PaperChoicesProps) {
  const { text } = props;
  return (
    <>
      <div className="pair">
        <Choice
          label={text.paper}
          horizontal
          value={props.paper}
          onChange={props.setPaper}
          options={(["A4", "A3"] as const).map((value) => ({ value, name: value }))}
        />
        <Choice
          label={text.orientation}
          horizontal
          value={props.orientation}
          hint={props.pages ? text.pages(props.pages.landscape, props.pages.portrait) : undefined}
          onChange={props.setOrientation}
          options={(["landscape", "portrait"] as const).map((value) => ({ value, name: text.orientations[value] }))}
        />
      </div>
      {props.descriptions !== null && (
        <div>
          <Checkbox
            label={text.descriptions}
            checked={props.descriptions}
            onChange={(_event, { checked }) => props.setDescriptions(checked === true)}
          />
          {!props.descriptions && <p className="detail">{text.descriptionsHint}</p>}
        </div>
      )}
    </>
  );
}

function OutcomeView({ outcome, text }: { outcome: PrintOutcome; text: PrintText }) {
  const { sentence, tooLong, ignored } = outcome;
  const left = tooLong.length > 0 || ignored.length > 0;
  return (
    <MessageBar intent={left ? "warning" : "success"} layout="multiline">
      <MessageBarBody>
        <p>{sentence}</p>
        <p>{text.next}</p>
        {tooLong.length > 0 && <p>{text.tooLong(tooLong.join(text.separator))}</p>}
        {ignored.length > 0 && (
          <>
            <p>{text.ignoredHeading}</p>
            <ul>
              {ignored.map((each) => (
                <li key={each}>{each}</li>
              ))}
            </ul>
          </>
        )}
      </MessageBarBody>
    </MessageBar>
  );
}

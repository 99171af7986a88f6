/** Printing: what, on which paper; then what was set up, and what is left to click in Excel. */

import { Button, Checkbox, MessageBar, MessageBarBody, Spinner } from "@fluentui/react-components";
import { useState } from "react";
import type { PrintOrder, PrintSetUp } from "../../actions/preparePrint";
import { printText, type PrintText } from "../../text/print";
import { useActions } from "../parts/actions";
import { useAnnounce } from "../parts/Announcer";
import { Choice } from "../parts/Choice";
import { useLanguage } from "../parts/language";
import type { Command } from "../parts/useCommand";

type Print = keyof PrintText["prints"];

/** What was done last, as shown to the person. */
interface Outcome extends Pick<PrintSetUp, "tooLong" | "ignored"> {
  sentence: string;
}

interface PrintSectionProps {
  /** The scoring sheet's name. */
  sheet: string;
  /** Runs what is asked for here; its failures are shown by whoever owns it. */
  command: Command;
}

export function PrintSection({ sheet, command }: PrintSectionProps) {
  const { language } = useLanguage();
  const text = printText(language);
  const actions = useActions();
  const announce = useAnnounce();
  const [print, setPrint] = useState<Print>("table");
  const [paper, setPaper] = useState<PrintOrder["paper"]>("A4");
  const [orientation, setOrientation] = useState<PrintOrder["orientation"]>("landscape");
  const [descriptions, setDescriptions] = useState(true);
  const [outcome, setOutcome] = useState<Outcome | null>(null);

  const carryOut = async (): Promise<Outcome> => {
    const order = { language, sheet, paper, orientation };
    if (print === "table") {
      const done = await actions.preparePrint({ ...order, descriptions });
      return { ...done, sentence: text.done(done.pages) };
    }
    const added = await actions.addPrintSheet({ ...order, kind: print });
    const sentence = print === "cover" ? text.doneCover(added.sheet) : text.doneBlank(added.sheet, added.pages);
    return { sentence, tooLong: [], ignored: [] };
  };
  const press = (): void => {
    setOutcome(null);
    void command.run(async () => {
      const done = await carryOut();
      setOutcome(done);
      announce(done.sentence);
    });
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
          descriptions={print === "table" ? descriptions : null}
          setDescriptions={setDescriptions}
        />
      )}
      {print === "table" && <p className="detail">{text.undoWarning}</p>}
      <div>
        <Button
          disabledFocusable={command.busy}
          icon={command.busy ? <Spinner size="tiny" aria-hidden /> : undefined}
          onClick={press}
        >
          {command.busy ? text.submitting : text.submit[print]}
        </Button>
      </div>
      {outcome && <OutcomeView outcome={outcome} text={text} />}
    </section>
  );
}

interface PaperChoicesProps {
  text: PrintText;
  paper: PrintOrder["paper"];
  setPaper: (paper: PrintOrder["paper"]) => void;
  orientation: PrintOrder["orientation"];
  setOrientation: (orientation: PrintOrder["orientation"]) => void;
  /** Null where there is nothing to choose. */
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

function OutcomeView({ outcome, text }: { outcome: Outcome; text: PrintText }) {
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

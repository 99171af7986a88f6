/** A few alternatives, each with a line that says what it means. */

import { Field, Radio, RadioGroup } from "@fluentui/react-components";

interface ChoiceProps<Value extends string> {
  label: string;
  value: Value;
  options: { value: Value; name: string; detail?: string }[];
  disabled?: boolean;
  /** Side by side, with the meaning of the chosen one below. */
  horizontal?: boolean;
  hint?: string;
  onChange: (value: Value) => void;
}

export function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const choose = (value: string): void => {
    const chosen = props.options.find((option) => option.value === value);
    if (chosen) props.onChange(chosen.value);
  };
  return (
    <Field label={props.label} hint={props.hint}>
      <RadioGroup
        value={props.value}
        disabled={props.disabled}
        layout={props.horizontal ? "horizontal" : "vertical"}
        onChange={(_event, { value }) => choose(value)}
      >
        {props.options.map(({ value, name, detail }) => (
          <Radio key={value} value={value} label={detail ? <LabelWithDetail name={name} detail={detail} /> : name} />
        ))}
      </RadioGroup>
    </Field>
  );
}

function LabelWithDetail(props: { name: string; detail: string }) {
  return (
    <>
      <span className="name">{props.name}</span>
      <span className="detail">{props.detail}</span>
    </>
  );
}

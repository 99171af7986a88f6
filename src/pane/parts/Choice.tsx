/** Radio buttons, each with an optional line that explains it. */

import { Field, Radio, RadioGroup } from "@fluentui/react-components";

interface ChoiceProps<Value extends string> {
  label: string;
  /** Undefined if there is nothing to choose from. */
  value: Value | undefined;
  options: { value: Value; name: string; detail?: string; lang?: string }[];
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
        {props.options.map(({ value, ...label }) => (
          <Radio key={value} value={value} label={label.detail ? <LabelWithDetail {...label} /> : label.name} />
        ))}
      </RadioGroup>
    </Field>
  );
}

function LabelWithDetail(props: { name: string; detail?: string; lang?: string }) {
  return (
    <>
      <span className="name" lang={props.lang}>
        {props.name}
      </span>
      <span className="detail">{props.detail}</span>
    </>
  );
}

/** The button of a command. */

import { Button, type ButtonProps, Spinner } from "@fluentui/react-components";
import type { Command } from "./command";
import { useLanguage } from "./language";
import type { Runner } from "./useRunner";

interface CommandButtonProps<Subject, Outcome> extends Pick<
  ButtonProps,
  "appearance" | "size" | "aria-label" | "aria-describedby"
> {
  type?: "submit";
  command: Command<Subject, Outcome>;
  subject: Subject;
  runner: Runner;
  /** Shows a spinner while a command is running. */
  spins?: boolean;
  /** Called instead of running the command, for a button that validates its form first. */
  onPress?: () => void;
  onDone?: (outcome: Outcome) => void;
}

export function CommandButton<Subject, Outcome>(props: CommandButtonProps<Subject, Outcome>) {
  const { command, subject, runner, spins = false, onPress, onDone, ...look } = props;
  const { language } = useLanguage();
  const give = (): void =>
    void runner.give(command, subject).then((done) => {
      if (done) onDone?.(done.outcome);
    });
  const name = (runner.busy && command.busyName) || command.name;
  return (
    <Button
      {...look}
      disabledFocusable={runner.busy || command.isPossible?.(subject) === false}
      icon={spins && runner.busy ? <Spinner size="tiny" aria-hidden /> : undefined}
      onClick={onPress ?? give}
    >
      {name(language, subject)}
    </Button>
  );
}

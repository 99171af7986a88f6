/** Asks for the password of encrypted files and reads them with it; it is forgotten as soon as they are read. */

import { Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { consolidateText } from "../../text/consolidate";
import { CommandButton } from "../parts/CommandButton";
import { useLanguage } from "../parts/language";
import type { Runner } from "../parts/useRunner";
import { unlockFiles } from "./collectCommands";
import type { ReturnedFiles } from "./useReturnedFiles";

interface PasswordFieldProps extends Pick<ReturnedFiles, "unlock"> {
  /** How many files need it. */
  locked: number;
  runner: Runner;
}

export function PasswordField({ locked, unlock, runner }: PasswordFieldProps) {
  const text = consolidateText(useLanguage().language).pane.collect;
  const [password, setPassword] = useState("");
  return (
    <>
      <Field label={text.locked} hint={text.lockedHint(locked)}>
        <Input type="password" autoComplete="off" value={password} onChange={(_, { value }) => setPassword(value)} />
      </Field>
      <CommandButton command={unlockFiles} subject={{ password, unlock }} runner={runner} />
    </>
  );
}

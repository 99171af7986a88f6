/** A button that lets the person choose files. */

import { Button } from "@fluentui/react-components";
import { type ReactNode, useRef } from "react";

interface FileButtonProps {
  /** What the files are, for screen readers. */
  label: string;
  /** File name extensions that may be chosen, such as `.xlsx`. */
  endings: readonly string[];
  multiple?: boolean;
  disabled: boolean;
  onChoose: (files: File[]) => void;
  children: ReactNode;
}

export function FileButton({ label, endings, multiple = false, disabled, onChoose, children }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button disabledFocusable={disabled} onClick={() => !disabled && input.current?.click()}>
        {children}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={label}
        accept={endings.join(",")}
        multiple={multiple}
        onChange={({ target }) => {
          onChoose([...(target.files ?? [])]);
          // So that the same file can be chosen again.
          target.value = "";
        }}
      />
    </>
  );
}

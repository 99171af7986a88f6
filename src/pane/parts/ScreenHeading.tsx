/** A screen's heading. It takes the focus if the user was led to the screen, so that keyboard and screen reader continue there, but never from Excel's grid. */

import { type ReactNode, useEffect, useRef } from "react";

export function ScreenHeading(props: { focus: boolean; children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (props.focus && document.hasFocus()) heading.current?.focus();
  }, [props.focus]);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {props.children}
    </h1>
  );
}

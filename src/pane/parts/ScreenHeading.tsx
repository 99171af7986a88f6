/** A screen's heading; takes the focus where the user was led to the screen, so that keyboard and reader go on from there. Never out of Excel's grid. */

import { useEffect, useRef, type ReactNode } from "react";

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

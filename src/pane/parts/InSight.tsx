/** What a press of a button led to, brought into sight when it appears. */

import type { ReactNode } from "react";
import { useInSight } from "./useInSight";

interface InSightProps {
  /** What is told: another one is brought into sight again. */
  of: unknown;
  /** Where the pressed button is gone, the keyboard goes on from here. */
  focus?: boolean;
  children: ReactNode;
}

export function InSight({ of, focus = false, children }: InSightProps) {
  const element = useInSight<HTMLDivElement>(of, focus);
  return (
    <div ref={element} tabIndex={focus ? -1 : undefined} className="in-sight">
      {children}
    </div>
  );
}

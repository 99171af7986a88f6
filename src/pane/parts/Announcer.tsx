/** The live region: announces to screen readers what happened. */

import { createContext, type ReactNode, useCallback, useContext, useState } from "react";

const AnnouncerContext = createContext<(sentence: string) => void>(() => undefined);

/** What comes right after another sentence must not take it away before it is read out. */
const kept = 3;

export function Announcer(props: { children: ReactNode }) {
  const [said, setSaid] = useState<{ sentence: string; place: number }[]>([]);
  const announce = useCallback(
    (sentence: string) =>
      setSaid((before) => [...before.slice(1 - kept), { sentence, place: (before.at(-1)?.place ?? 0) + 1 }]),
    [],
  );
  return (
    <AnnouncerContext.Provider value={announce}>
      {props.children}
      <div role="status" aria-atomic="false" className="unseen">
        {said.map(({ sentence, place }) => (
          <span key={place}>{sentence} </span>
        ))}
      </div>
    </AnnouncerContext.Provider>
  );
}

/** Announces a sentence, even the same one twice. */
export function useAnnounce(): (sentence: string) => void {
  return useContext(AnnouncerContext);
}

/** The live region: announces to screen readers what happened. */

import { createContext, type ReactNode, useCallback, useContext, useState } from "react";

const AnnouncerContext = createContext<(sentence: string) => void>(() => undefined);

export function Announcer(props: { children: ReactNode }) {
  const [said, setSaid] = useState({ sentence: "", times: 0 });
  const announce = useCallback((sentence: string) => setSaid((before) => ({ sentence, times: before.times + 1 })), []);
  return (
    <AnnouncerContext.Provider value={announce}>
      {props.children}
      <div role="status" className="unseen">
        <span key={said.times}>{said.sentence}</span>
      </div>
    </AnnouncerContext.Provider>
  );
}

/** Announces a sentence, even the same one twice. */
export function useAnnounce(): (sentence: string) => void {
  return useContext(AnnouncerContext);
}

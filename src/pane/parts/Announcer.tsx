/** The live region: what happened, for those who listen to the pane. */

import { createContext, useCallback, useContext, useState, type ReactNode } from "react";

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

/** Says a sentence, even if it is the same as the one before. */
export function useAnnounce(): (sentence: string) => void {
  return useContext(AnnouncerContext);
}

/** The pane's language: Office's at first, then the user's choice, remembered if the browser allows it. */

import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from "react";
import { type Language, type Text, textFor } from "../../text";
import { isLanguage, languageFor } from "../../text/languages";
import { recall, remember } from "./remembered";

interface LanguageChoice {
  language: Language;
  choose: (language: Language) => void;
}

const LanguageContext = createContext<LanguageChoice | null>(null);

/** Provides the language, and sets the document's `lang` and title. */
export function LanguageProvider(props: { displayLanguage: string | undefined; children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(() => recallLanguage() ?? languageFor(props.displayLanguage));
  const choice = useMemo(
    () => ({
      language,
      choose: (chosen: Language) => {
        remember("language", chosen);
        setLanguage(chosen);
      },
    }),
    [language],
  );
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = textFor(language).pane.documentTitle;
  }, [language]);
  return <LanguageContext.Provider value={choice}>{props.children}</LanguageContext.Provider>;
}

/** The language and how to change it. */
export function useLanguage(): LanguageChoice {
  const choice = useContext(LanguageContext);
  if (!choice) throw new Error("LanguageProvider is missing");
  return choice;
}

/** The pane's sentences in the user's language. */
export function usePaneText(): Text["pane"] {
  return textFor(useLanguage().language).pane;
}

/** What the stages and the entries are called in the user's language. */
export function useTerms(): Text["terms"] {
  return textFor(useLanguage().language).terms;
}

function recallLanguage(): Language | null {
  const stored = recall("language");
  return stored !== null && isLanguage(stored) ? stored : null;
}

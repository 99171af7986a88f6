/** The pane's foot: the language and the version. */

import { Button } from "@fluentui/react-components";
import { languages, ownNames } from "../text/languages";
import { useLanguage, usePaneText } from "./parts/language";

export function Foot(props: { version: string }) {
  const { language, choose } = useLanguage();
  const { foot: text } = usePaneText();
  return (
    <footer>
      <div role="group" aria-label={text.language}>
        {languages.map((each) => (
          <Button
            key={each}
            lang={each}
            size="small"
            appearance={each === language ? "outline" : "subtle"}
            aria-pressed={each === language}
            onClick={() => choose(each)}
          >
            {ownNames[each]}
          </Button>
        ))}
      </div>
      <span>{text.version(props.version)}</span>
    </footer>
  );
}

/** The pane's foot: the language and the version. */

import { Button } from "@fluentui/react-components";
import type { Language } from "../text";
import { useLanguage, usePaneText } from "./parts/language";

const languages: [Language, string][] = [
  ["zh-CN", "中文"],
  ["en-US", "English"],
];

export function Foot(props: { version: string }) {
  const { language, choose } = useLanguage();
  const { foot: text } = usePaneText();
  return (
    <footer>
      <div role="group" aria-label={text.language}>
        {languages.map(([each, name]) => (
          <Button
            key={each}
            lang={each}
            size="small"
            appearance={each === language ? "outline" : "subtle"}
            aria-pressed={each === language}
            onClick={() => choose(each)}
          >
            {name}
          </Button>
        ))}
      </div>
      <span>{text.version(props.version)}</span>
    </footer>
  );
}

/** Renders a part of the pane with what is around it there. */

import { FluentProvider } from "@fluentui/react-components";
import { render } from "@testing-library/react";
import type { ReactNode } from "react";
import { type Actions, ActionsProvider } from "../../src/pane/parts/actions";
import { Announcer } from "../../src/pane/parts/Announcer";
import { LanguageProvider } from "../../src/pane/parts/language";

export function renderInPane(part: ReactNode, actions: Actions, displayLanguage = "zh-CN"): void {
  render(
    <FluentProvider theme={{}} className="pane">
      <LanguageProvider displayLanguage={displayLanguage}>
        <ActionsProvider value={actions}>
          <Announcer>{part}</Announcer>
        </ActionsProvider>
      </LanguageProvider>
    </FluentProvider>,
  );
}

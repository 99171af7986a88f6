/** How a list of units is understood: numbered, cleaned, each unit once. */

import type { UnitList } from "../../domain/unitList";
import { insertText } from "../../text/insert";
import { useLanguage } from "./language";

/** What stands in a field is shown again only where it is several units, or was understood as something else. */
export function UnitPreview({ list: { units, repeated }, typed }: { list: UnitList; typed: string }) {
  const { list: text } = insertText(useLanguage().language);
  const asTyped = units.length < 2 && typed.trim() === (units[0] ?? "");
  if (asTyped || units.length === 0) return null;
  return (
    <div className="units">
      <p className="detail">{text.count(units.length, repeated)}</p>
      {/* A list that scrolls is reached by the keyboard. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <ol tabIndex={0} aria-label={text.count(units.length, repeated)}>
        {units.map((unit) => (
          <li key={unit}>{unit}</li>
        ))}
      </ol>
    </div>
  );
}

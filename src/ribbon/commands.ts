/** The ribbon's commands that need no pane, by the names under which manifest.xml calls them. */

import { checkFromRibbon } from "../actions/checkFromRibbon";
import { insertFromRibbon } from "../actions/insertFromRibbon";
import type { Language } from "../text";

/** Each rejects with an Error; of a Failure the person reads the sentence. */
export const commands: Record<string, (language: Language) => Promise<void>> = {
  insertProvincialDepartments: (language) => insertFromRibbon("provincial-departments", language),
  insertPrefectureCities: (language) => insertFromRibbon("prefecture-cities", language),
  check: () => checkFromRibbon(),
};

/** What the pane gives a screen that is shown by itself. */

import { officialSystems } from "../../src/domain/systems";
import type { ScreenProps } from "../../src/pane/parts/screen";
import { screenIds } from "../../src/pane/screens";

export const screenProps: ScreenProps = {
  current: null,
  systems: officialSystems,
  screens: screenIds,
  version: "1.2.3",
  runner: {
    busy: false,
    failure: null,
    fail: () => undefined,
    dismissFailure: () => undefined,
    undrawn: [],
    drawn: () => undefined,
    give: () => Promise.resolve(null),
  },
  check: () => Promise.resolve(),
  checkAloud: () => Promise.resolve(),
  open: () => undefined,
  stay: () => undefined,
  leave: () => undefined,
  led: false,
};

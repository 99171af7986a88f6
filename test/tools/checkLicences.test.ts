/** Which licences a package may have. */

import { faults, isPermissive } from "../../tools/checkLicences";

test.each(["MIT", "Apache-2.0 AND MIT", "(BSD-3-Clause OR GPL-2.0)", "(MIT OR CC0-1.0)"])(
  "%s is permissive",
  (licence) => expect(isPermissive(licence)).toBe(true),
);

test.each(["GPL-3.0", "AGPL-3.0-only", "MPL-2.0", "MIT AND GPL-2.0", "none", "UNLICENSED", "SEE LICENSE IN x"])(
  "%s is not",
  (licence) => expect(isPermissive(licence)).toBe(false),
);

test("a package is named with what is wrong with it, wherever it lies; those that were looked at may stay", () => {
  const found = faults([
    ["node_modules/a", { license: "MIT" }],
    ["node_modules/a/node_modules/@b/c", { license: "GPL-3.0" }],
    ["node_modules/d", {}],
    ["node_modules/axe-core", { license: "MPL-2.0", dev: true }],
  ]);
  expect(found).toEqual(["@b/c: GPL-3.0", "d: no licence"]);
});

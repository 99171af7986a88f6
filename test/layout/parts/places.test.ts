import { byKey, placesOf } from "../../../src/layout/parts/places";

const list = [{ key: "name" }, { key: "unit" }, { key: "unit" }, { key: "total" }] as const;

test("places follow from the order; of several with one key the first counts", () =>
  expect(placesOf(list)).toEqual({ name: 0, unit: 1, total: 3 }));

test("what is worked out of an entry, by its key", () =>
  expect(byKey(list, ({ key }, place) => `${key}${place}`)).toEqual({ name: "name0", unit: "unit1", total: "total3" }));

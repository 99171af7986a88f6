import { plainIndicator } from "../../src/domain/plainIndicator";
import { smallSystem } from "../helpers/smallSystem";

const [indicator] = smallSystem.indicators;

test.each<[what: string, found: object, kept: object]>([
  ["where it was found is left out", { row: 7, cell: "B8" }, {}],
  ["its kind stays", { kind: "加分", row: 7 }, { kind: "加分" }],
  ["no kind is no field", { kind: undefined }, {}],
])("%s", (_, found, kept) => {
  if (!indicator) throw new Error("no indicator");
  const plain = plainIndicator({ ...indicator, ...found });
  expect(plain).toStrictEqual({ ...indicator, ...kept });
});

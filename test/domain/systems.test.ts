import { headingsOf, lowestHeadings, systemKey } from "../../src/domain/indicatorSystem";
import {
  nameInTables,
  officialSystems,
  systemById,
  systemCalled,
  systemOfKey,
  systemsWith,
} from "../../src/domain/systems";

test.each(officialSystems)("$attachment: all indicators in their order, each once, full marks in all", (system) => {
  const { indicators, total } = system;
  expect(indicators.map(({ number }) => number)).toEqual(indicators.map((_, i) => i + 1));
  expect(indicators.reduce((sum, { weight }) => sum + weight, 0)).toBe(total);
  expect(headingsOf(system)).toBe(headingsOf(system));
  expect(lowestHeadings(headingsOf(system)).flatMap((each) => each.indicators)).toEqual(indicators);
});

test("a system is found by its id; one that there is not is an error", () => {
  expect(officialSystems.map(({ id }) => systemById(id).attachment)).toEqual(["附件2", "附件3"]);
  expect(() => systemById("none")).toThrow("none");
});

test("two definitions with one id are two systems", () => {
  const own = {
    ...systemById("prefecture-cities"),
    id: "x-own",
    title: "县区",
    attachment: "附件2",
    fingerprint: "A3CD5F",
  };
  const other = { ...own, fingerprint: "Q7RTVW" };
  const systems = systemsWith([own], [other, own]);
  expect(systems.map(systemKey)).toEqual([
    "provincial-departments",
    "prefecture-cities",
    "x-own·A3CD5F",
    "x-own·Q7RTVW",
  ]);
  expect(systemOfKey("x-own·Q7RTVW", systems)).toBe(other);
  expect(systemCalled("附件2", systems)?.id).toBe("provincial-departments");
  expect(systemCalled(nameInTables(own), systems)).toBe(own);
  expect(systemCalled("", systems)).toBeNull();
});

import { ImportRefused } from "../../src/domain/importRefusal";

test("a refusal carries what its sentence needs, and what was thrown for those who help", () => {
  const cause = new Error("end of data");
  const refused = new ImportRefused("no-such-table", { asked: 3, count: 2 }, { cause });
  expect(refused).toMatchObject({ kind: "no-such-table", facts: { asked: 3, count: 2 }, cause });
  expect(refused.name).toBe("ImportRefused");
});

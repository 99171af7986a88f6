import { Failure, isFailure } from "../../src/domain/failure";

test("a failure carries what its sentence needs, and Excel's own code for those who help", () => {
  const cause = new Error("InvalidOperation");
  const failure = new Failure("sheets-password", { sheets: ["评分表"], code: "A-1" }, { code: "AccessDenied", cause });
  expect(failure).toMatchObject({
    kind: "sheets-password",
    facts: { sheets: ["评分表"] },
    code: "AccessDenied",
    cause,
  });
  expect(new Failure("not-final", {}).code).toBeNull();
});

test.each<[what: string, error: unknown, expected: boolean]>([
  ["a failure of that kind", new Failure("not-final", {}), true],
  ["one of another kind", new Failure("already-final", {}), false],
  ["an error that says the same", new Error("not-final"), false],
  ["what was thrown and is no error", "not-final", false],
])("asked for a kind: %s", (_, error, expected) => {
  expect(isFailure(error, "not-final")).toBe(expected);
});

import {
  definitionFields,
  definitionRows,
  fieldValues,
  ownColumns,
} from "../../../src/layout/definition/definitionColumns";
import { oneLevel } from "../../helpers/otherSystems";

test("a field a row below heading and hint, the captions below them", () => {
  expect(definitionRows).toEqual({ heading: 0, hint: 1, fields: 2, captions: 8, first: 9 });
  expect(definitionFields).toHaveLength(definitionRows.captions - definitionRows.fields);
});

test("what the fields say of a system; what it does not have is blank", () => {
  expect(fieldValues(oneLevel)).toEqual({
    title: "公文处理评分表",
    attachment: null,
    id: "x-one",
    edition: "2026",
    total: 50,
    rules: null,
  });
});

test("an indicator's row", () => {
  const [indicator] = oneLevel.indicators;
  if (!indicator) throw new Error("no indicator");
  const row = ownColumns.map(({ key, content }) => [key, content({ ...indicator, kind: "加分" })]);
  expect(Object.fromEntries(row)).toEqual({
    number: 1,
    name: "收文登记",
    weight: 12.5,
    description: "收文登记：按制度落实到位，资料齐全。",
    kind: "加分",
  });
});

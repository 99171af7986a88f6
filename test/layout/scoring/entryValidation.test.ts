import { dateRule, scoreRule, stageRule } from "../../../src/layout/scoring/entryValidation";
import { textFor } from "../../../src/text";
import { languages } from "../../../src/text/languages";
import type { ValidationRule } from "../../../src/workbook/workbook";

const zh = textFor("zh-CN").sheet;

test.each<[what: string, rule: ValidationRule, expected: object]>([
  [
    "a score: from 0 to its weight, two decimals",
    scoreRule(2.5, zh),
    { kind: "decimal", min: 0, max: 2.5, decimals: 2 },
  ],
  ["a date: 2000-01-01 to 2100-01-01", dateRule(zh), { kind: "date", min: 36526, max: 73051 }],
  ["a stage: one of two", stageRule(zh), { kind: "list", values: ["自评阶段", "考核阶段"] }],
])("%s", (_, rule, expected) => expect(rule).toMatchObject(expected));

test.each(languages)("%s: messages are as short as Excel asks", (language) => {
  const text = textFor(language).sheet;
  for (const { prompt, error } of [scoreRule(12.5, text), dateRule(text), stageRule(text)]) {
    for (const message of [prompt, error]) expect(message?.title.length).toBeLessThanOrEqual(32);
    expect(prompt?.text.length).toBeLessThanOrEqual(255);
    expect(error.text.length).toBeLessThanOrEqual(224);
  }
});

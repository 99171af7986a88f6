/** 准备发送: a file name, a subject and a text for the mail; nothing is sent. */

import { timeText } from "../domain/finalHistory";
import type { Amounts } from "../domain/totals";
import type { Language } from "../text";
import { finalTextFor } from "../text/final";
import type { CheckedSheet } from "./pictureOfSheets";

export interface PreparedMail {
  /** Without its ending. */
  fileName: string;
  subject: string;
  /** Lines end with `\n`. */
  body: string;
}

/** Windows takes some more; a name has to fit behind a folder's. */
const longestName = 120;

/** Everything to copy into a mail about the sheet as it is now. */
export function prepareMail(sheet: CheckedSheet, language: Language, now = new Date()): PreparedMail {
  const { mail } = finalTextFor(language);
  const code = sheet.checkCode ?? null;
  const state = code === null ? mail.state.open : mail.state.final;
  const parts = [sheet.unit, mail.systems[sheet.systemId], state, timeText(now).slice(0, 10), code ?? ""];
  return {
    fileName: allowedName(mail.fileName(parts.filter((part) => part !== ""))),
    subject: mail.subject(sheet.unit, sheet.systemTitle, state, code),
    body: bodyOf(sheet, code, language),
  };
}

function bodyOf(sheet: CheckedSheet, code: string | null, language: Language): string {
  const { mail } = finalTextFor(language);
  const { total, sections } = sheet.totals;
  const errors = sheet.findings.filter(({ severity }) => severity === "error").length;
  const scores = (amounts: Amounts): [string, string, string] => [
    amounts.selfScored ? String(amounts.self) : mail.none,
    amounts.assessedScored ? String(amounts.assessed) : mail.none,
    String(amounts.weight),
  ];
  return [
    mail.greeting,
    mail.intro(sheet.unit, sheet.systemTitle, sheet.edition),
    "",
    mail.stage(sheet.stage),
    mail.total(...scores(total)),
    ...sections.map((section) => mail.section(section.name, ...scores(section))),
    mail.findings(errors, sheet.findings.length - errors),
    code === null ? mail.notFinal : mail.code(code),
  ].join("\n");
}

/** `allowedName("省/厅: 甲")` → `"省_厅_ 甲"` */
function allowedName(name: string): string {
  const allowed = name
    .replace(/[<>:"/\\|?*\p{Cc}\p{Cs}]+/gu, "_")
    .replace(/\s+/g, " ")
    .trim();
  return [...allowed]
    .slice(0, longestName)
    .join("")
    .replace(/[. ]+$/, "");
}
